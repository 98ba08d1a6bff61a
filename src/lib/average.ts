import { DAY, startOfMonth, startOfWeek, startOfYear, WEEK } from './calendar.ts';
import { type Period, summarise } from './period.ts';
import type { Row } from './rows.ts';

export type Unit = 'week' | 'month' | 'year';

const CALENDAR: Readonly<
  Record<Unit, { start: (time: number) => number; end: (start: number) => number }>
> = {
  week: { start: startOfWeek, end: (start) => start + WEEK },
  month: { start: startOfMonth, end: (start) => startOfMonth(start, 1) },
  year: { start: startOfYear, end: (start) => startOfMonth(start, 12) },
};

/** A calendar week, month or year, and what is known of its days. */
export interface Bucket extends Period {
  readonly start: number;
  /** The first date after it. */
  readonly end: number;
}

/** Daily rows, in order → their weeks, months or years, in order. */
export function buckets(rows: readonly Row[], unit: Unit): Bucket[] {
  const grouped = Map.groupBy(rows, ({ time }) => CALENDAR[unit].start(time));
  return [...grouped].map(([start, days]) => ({
    start,
    end: CALENDAR[unit].end(start),
    ...summarise(days),
  }));
}

/** Daily rows, in order → the runs of seven days that end on `to`. */
export function weeksBack(rows: readonly Row[], to: number): Bucket[] {
  const grouped = Map.groupBy(rows, ({ time }) => to - Math.floor((to - time) / WEEK) * WEEK);
  return [...grouped].map(([last, days]) => ({
    start: last + DAY - WEEK,
    end: last + DAY,
    ...summarise(days),
  }));
}

export interface LinePoint {
  readonly time: number;
  /** null: a gap. */
  readonly value: number | null;
}

/**
 * The average trading day of each bucket, in its middle; a gap where less than half of its trading days are known. A week
 * that is not whole, or a month of less than two weeks, says nothing about its kind and is left out.
 */
export const averageLine = (all: readonly Bucket[]): LinePoint[] =>
  all.filter(isWhole).map(({ start, end, average, tradingDays, unknownDays }) => ({
    time: (start + end) / 2,
    value: unknownDays * 2 > tradingDays ? null : average,
  }));

const isWhole = ({ start, end, days }: Bucket) => days >= Math.min(14, (end - start) / DAY);
