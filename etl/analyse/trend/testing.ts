import type { DaySeries } from '../day-series.ts';

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** Fully measured days from one date to another, both included; NaN: closed. */
export function daysOf(
  from: string,
  to: string,
  visitsOn: (day: number, index: number) => number,
): DaySeries {
  const firstDay = dayOf(from);
  const visits = Float64Array.from({ length: dayOf(to) - firstDay + 1 }, (_, index) =>
    visitsOn(firstDay + index, index),
  );
  const coverage = visits.map((value) => (Number.isNaN(value) ? Number.NaN : 1));
  return { store: 'paris', sensor: null, firstDay, visits, filled: visits, coverage };
}
