import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

interface Least {
  readonly month: string;
  readonly share: string;
}

interface Said {
  /** Of the hours. */
  readonly share: string;
  /** The first month. */
  readonly first: string;
  readonly worst: Least | null;
}

const worstWords = (worst: Least | null): string =>
  worst === null ? '' : `; the worst month was ${worst.month} with ${worst.share}`;

/** Which part of the trading hours of a store or door was measured, over its whole life. */
export const quality = {
  title: {
    since: ({ share, first, worst }: Said) =>
      `${share} of its hours have been measured since ${first}${worstWords(worst)}`,
    over: ({ share, first, last, worst }: Said & { last: string }) =>
      `${share} of its hours were measured from ${first} to ${last}${worstWords(worst)}`,
  },
  shown:
    'What part of the trading hours was measured, month by month. A month without trading is a gap.',
  good: ({ enough }: { enough: string }) => `Every month had at least ${enough} of them measured.`,
  poor: ({ enough, poor, months }: { enough: string; poor: Counted; months: Counted }) =>
    `Less than ${enough} of them were measured in ${poor.text} of ${months.text} ${plural(months, 'month', 'months')}.`,
  label: 'Measured part of the trading hours, by month',
  table: 'The same as a table, by year',
  caption: 'Measured part of the trading hours, by year',
  year: 'Year',
  measured: 'Measured',
  worst: 'Worst month',
  least: ({ month, share }: Least) => `${month}: ${share}`,
  months: 'Every month as a table',
};
