import type { Messages } from '../messages.ts';

type Say = Messages['finding'];

const RANKS = {
  busiest: 'dem stärksten vollen Kalenderjahr',
  tied: 'einem der stärksten vollen Kalenderjahre',
  'busiest measured': 'dem stärksten gut gemessenen Jahr',
  'tied measured': 'einem der stärksten gut gemessenen Jahre',
};

const average = ({ name, visits, period }: Parameters<Say['average']>[0]): string =>
  `${name} hatte ${period} im Durchschnitt ${visits} Besuche je Öffnungstag`;

const compared = ({ difference, year, ...rest }: Parameters<Say['compared']>[0]): string => {
  const { way, size } = difference;
  const than = {
    same: 'etwa so viele wie',
    more: `${size} mehr als`,
    fewer: `${size} weniger als`,
  };
  return `${average(rest)}, ${than[way]} ${year}`;
};

export const finding: Say = {
  period: {
    opening: ({ to }) => `von der Eröffnung bis zum ${to}`,
    firstDay: ({ to }) => `vom ersten Tag bis zum ${to}`,
    weeks: ({ to }) => `in den 52 Wochen bis zum ${to}`,
  },
  closed: ({ name, period }) => `${name} war ${period} geschlossen.`,
  unknown: ({ name, period }) => `Zu ${name} liegen ${period} keine Zahlen vor.`,
  average: (words) => `${average(words)}.`,
  compared: (words) => `${compared(words)}.`,
  ranked: ({ rank, ...words }) => `${compared(words)}, nach diesem Maß ${RANKS[rank]}.`,
  days: ({ from, to }) => `Besuche pro Tag vom ${from} bis zum ${to}.`,
  months: ({ best, most, worst, least }) =>
    `Der stärkste Monat war der ${best} (${most} je Öffnungstag im Durchschnitt), der schwächste der ${worst} (${least} je Öffnungstag im Durchschnitt).`,
};
