import type { Difference } from '../../lib/difference.ts';

/** How a year stands among the calendar years; `measured`: some were measured too little to be compared. */
export type Rank = 'busiest' | 'tied' | 'busiest measured' | 'tied measured';

interface Average {
  readonly name: string;
  readonly visits: string;
  /** One of the periods below. */
  readonly period: string;
}

interface Compared extends Average {
  readonly difference: Difference;
  readonly year: string;
}

const RANKS: Readonly<Record<Rank, string>> = {
  busiest: 'its busiest full calendar year',
  tied: 'one of its busiest full calendar years',
  'busiest measured': 'its busiest well-measured year',
  'tied measured': 'one of its busiest well-measured years',
};

const average = ({ name, visits, period }: Average): string =>
  `${name} had ${visits} visits on an average open day ${period}`;

const compared = ({ difference: { way, size }, year, ...rest }: Compared): string => {
  const than = way === 'same' ? 'about as many as' : `${size} ${way} than`;
  return `${average(rest)}, ${than} in ${year}`;
};

/** What the chart of a store or door finds, and what it shows. */
export const finding = {
  period: {
    opening: ({ to }: { to: string }) => `from its opening to ${to}`,
    firstDay: ({ to }: { to: string }) => `from its first day to ${to}`,
    weeks: ({ to }: { to: string }) => `in the 52 weeks to ${to}`,
  },
  closed: ({ name, period }: { name: string; period: string }) => `${name} was closed ${period}.`,
  unknown: ({ name, period }: { name: string; period: string }) =>
    `Nothing is known of ${name} ${period}.`,
  average: (words: Average) => `${average(words)}.`,
  compared: (words: Compared) => `${compared(words)}.`,
  ranked: ({ rank, ...words }: Compared & { readonly rank: Rank }) =>
    `${compared(words)}, ${RANKS[rank]} by that average.`,
  days: ({ from, to }: { from: string; to: string }) => `Visits a day from ${from} to ${to}.`,
  months: (of: { best: string; most: string; worst: string; least: string }) =>
    `The busiest month was ${of.best} (${of.most} on an average open day), the quietest ${of.worst} (${of.least} on an average open day).`,
};
