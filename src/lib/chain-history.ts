import { buckets } from './average.ts';
import { DAY, parseDate, startOfWeek, WEEK } from './calendar.ts';
import { chainRows } from './chain.ts';
import type { Summary } from './summary.ts';

/** A calendar week of all stores. */
export interface ChainWeek {
  /** Its Monday. */
  readonly start: number;
  /** null: all were closed, or nothing is known of an open day of a store. */
  readonly visits: number | null;
  /** The part of `visits` that nobody counted. */
  readonly estimated: number;
  /** No store had an open day. */
  readonly isClosed: boolean;
}

/** A store that opened, or closed for good. */
export interface Opening {
  readonly date: number;
  readonly name: string;
  readonly kind: 'opened' | 'closed';
}

export interface ChainHistory {
  /** Whole weeks from the first day of a store on, in order. */
  readonly weeks: readonly ChainWeek[];
  /** Those up to today, in order. */
  readonly openings: readonly Opening[];
}

export function chainHistory(all: readonly Summary[], today: number): ChainHistory {
  const first = Math.min(...all.map(({ history }) => history.from));
  const from = startOfWeek(first + WEEK - DAY);
  const to = startOfWeek(today + DAY) - DAY;
  return {
    weeks: buckets(chainRows(all, { from, to }), 'week')
      .map(({ start, visits, estimated, unknownDays, tradingDays }) => ({
        start,
        visits: unknownDays > 0 ? null : visits,
        estimated,
        isClosed: tradingDays === 0,
      }))
      .sort((a, b) => a.start - b.start),
    openings: all
      .flatMap(({ store: { name, opened_on, closed_on } }): Opening[] => [
        { date: parseDate(opened_on), name, kind: 'opened' },
        ...(closed_on ? [{ date: parseDate(closed_on), name, kind: 'closed' } as const] : []),
      ])
      .filter(({ date }) => date <= today)
      .sort((a, b) => a.date - b.date),
  };
}

/** Weeks of which more than this part is estimated are drawn as such. */
const MUCH = 0.1;

export const isGuessed = ({ visits, estimated }: ChainWeek): boolean =>
  visits !== null && estimated > visits * MUCH;
