import { DAY, startOfMonth, startOfWeek, WEEK } from './calendar.ts';
import { type Period, summarise } from './period.ts';
import type { Row } from './rows.ts';

export type Unit = 'week' | 'month';

const STARTS = { week: startOfWeek, month: startOfMonth };

/** A calendar week or month, and what is known of its days. */
export interface Bucket extends Period {
  readonly start: number;
  /** The first date after it. */
  readonly end: number;
}

/** Daily rows, in order → their weeks or months, in order. */
export function buckets(rows: readonly Row[], unit: Unit): Bucket[] {
  const grouped = Map.groupBy(rows, ({ time }) => STARTS[unit](time));
  return [...grouped].map(([start, days]) => ({
    start,
    end: unit === 'week' ? start + WEEK : startOfMonth(start, 1),
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
