import type { Messages } from '../messages.ts';
import { al, dal } from './articles.ts';

type Say = Messages['finding'];

const RANKS = {
  busiest: 'il suo anno solare completo più frequentato',
  tied: 'uno dei suoi anni solari completi più frequentati',
  'busiest measured': 'il suo anno ben misurato più frequentato',
  'tied measured': 'uno dei suoi anni ben misurati più frequentati',
};

const average = ({ name, visits, period }: Parameters<Say['average']>[0]): string =>
  `${name} ha avuto ${period} una media di ${visits} visite per giorno di apertura`;

const compared = ({ difference, year, ...rest }: Parameters<Say['compared']>[0]): string => {
  const { way, size } = difference;
  const than = {
    same: 'all’incirca quante nel',
    more: `${size} in più rispetto al`,
    fewer: `${size} in meno rispetto al`,
  };
  return `${average(rest)}, ${than[way]} ${year}`;
};

export const finding: Say = {
  period: {
    opening: ({ to }) => `dall’apertura ${al(to)}`,
    firstDay: ({ to }) => `dal primo giorno ${al(to)}`,
    weeks: ({ to }) => `nelle 52 settimane fino ${al(to)}`,
  },
  closed: ({ name, period }) => `${name} non ha aperto nemmeno un giorno ${period}.`,
  unknown: ({ name, period }) => `Non si sa nulla di ${name} ${period}.`,
  average: (words) => `${average(words)}.`,
  compared: (words) => `${compared(words)}.`,
  ranked: ({ rank, ...words }) => `${compared(words)}, ${RANKS[rank]} secondo questa media.`,
  days: ({ from, to }) => `Visite al giorno ${dal(from)} ${al(to)}.`,
  months: ({ best, most, worst, least }) =>
    `Il mese più frequentato è stato ${best} (${most} in media per giorno di apertura), il più tranquillo ${worst} (${least} in media per giorno di apertura).`,
};
