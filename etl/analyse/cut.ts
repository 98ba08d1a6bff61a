import { before, type DaySeries, weekdayOf } from './day-series.ts';

const endOf = ({ firstDay, visits }: DaySeries) => firstDay + visits.length;

/** The days of whole weeks: up to the last Sunday. What is computed from them changes once a week. */
export function wholeWeeks(series: DaySeries): DaySeries {
  const end = endOf(series);
  return before(series, end - weekdayOf(end) + 1);
}

/** The days of whole months: up to the last day of a month. What is computed from them changes once a month. */
export function wholeMonths(series: DaySeries): DaySeries {
  const end = new Date(endOf(series) * 86_400_000);
  return before(series, Date.UTC(end.getUTCFullYear(), end.getUTCMonth()) / 86_400_000);
}
