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
  /** Half way from its first open day to its last. */
  readonly middle: number;
}

/** Daily rows, in order → their weeks, months or years, in order. */
export function buckets(rows: readonly Row[], unit: Unit): Bucket[] {
  const grouped = Map.groupBy(rows, ({ time }) => CALENDAR[unit].start(time));
  return [...grouped].map(([start, days]) => bucketOf(start, CALENDAR[unit].end(start), days));
}

/** Daily rows, in order → the runs of seven days that end on `to`. */
export function weeksBack(rows: readonly Row[], to: number): Bucket[] {
  const grouped = Map.groupBy(rows, ({ time }) => to - Math.floor((to - time) / WEEK) * WEEK);
  return [...grouped].map(([last, days]) => bucketOf(last + DAY - WEEK, last + DAY, days));
}

function bucketOf(start: number, end: number, days: readonly Row[]): Bucket {
  const open = days.filter(({ trading }) => trading);
  const middle = ((open[0]?.time ?? start) + (open.at(-1)?.time ?? end - DAY) + DAY) / 2;
  return { start, end, middle, ...summarise(days) };
}

export interface LinePoint {
  readonly time: number;
  /** null: a gap. */
  readonly value: number | null;
}

/**
 * The average open day of each bucket; a gap where less than half of its open days are known, or where it has less than
 * ten of them and less than half of what is usual. A week that is not whole, or a month of less than two weeks, says
 * nothing about its kind and is left out.
 */
export function averageLine(all: readonly Bucket[]): LinePoint[] {
  const enough = Math.min(10, usualDays(all) / 2);
  return all.filter(isWhole).map(({ middle, average, tradingDays, unknownDays }) => ({
    time: middle,
    value: tradingDays < enough || unknownDays * 2 > tradingDays ? null : average,
  }));
}

/** The median of those that have any. */
function usualDays(all: readonly Bucket[]): number {
  const counts = all.flatMap(({ tradingDays }) => (tradingDays > 0 ? tradingDays : []));
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

const isWhole = ({ start, end, days }: Bucket) => days >= Math.min(14, (end - start) / DAY);
