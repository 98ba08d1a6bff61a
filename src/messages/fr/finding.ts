import type { Messages } from '../messages.ts';

type Say = Messages['finding'];

const RANKS = {
  busiest: 'son année civile complète la plus fréquentée',
  tied: 'l’une de ses années civiles complètes les plus fréquentées',
  'busiest measured': 'son année bien mesurée la plus fréquentée',
  'tied measured': 'l’une de ses années bien mesurées les plus fréquentées',
};

const average = ({ name, visits, period }: Parameters<Say['average']>[0]): string =>
  `${name} a reçu en moyenne ${visits} visites par jour d’ouverture ${period}`;

const compared = ({ difference, year, ...rest }: Parameters<Say['compared']>[0]): string => {
  const { way, size } = difference;
  const than = {
    same: 'à peu près autant qu’en',
    more: `${size} de plus qu’en`,
    fewer: `${size} de moins qu’en`,
  };
  return `${average(rest)}, ${than[way]} ${year}`;
};

export const finding: Say = {
  period: {
    opening: ({ to }) => `de son ouverture au ${to}`,
    firstDay: ({ to }) => `de son premier jour au ${to}`,
    weeks: ({ to }) => `sur les 52 semaines jusqu’au ${to}`,
  },
  closed: ({ name, period }) => `${name} n’a eu aucun jour d’ouverture ${period}.`,
  unknown: ({ name, period }) => `Aucune donnée pour ${name} ${period}.`,
  average: (words) => `${average(words)}.`,
  compared: (words) => `${compared(words)}.`,
  ranked: ({ rank, ...words }) => `${compared(words)}, ${RANKS[rank]} selon cette moyenne.`,
  days: ({ from, to }) => `Visites par jour du ${from} au ${to}.`,
  months: ({ best, most, worst, least }) =>
    `Le mois le plus fréquenté a été ${best} (${most} en moyenne par jour d’ouverture), le plus calme ${worst} (${least} en moyenne par jour d’ouverture).`,
};
