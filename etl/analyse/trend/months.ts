import { type DaySeries, weekdayOf } from '../day-series.ts';
import { levelsOf } from './levels.ts';

const MS_PER_DAY = 86_400_000;
/** Share of a day's sensor-hours, of a month's trading days, and of a month's sensor-hours that must be measured. */
const MEASURED = 0.8;
/** Share of the days on its usual weekdays that a month must trade: below it, a closure hides part of the month. */
const OPEN = 2 / 3;

/** Consecutive calendar months. */
export interface Months {
  /** Of index 0, months since January 1970. */
  readonly first: number;
  /** Natural log of the mean visits a trading day, adjusted for the weekdays; NaN where a month does not count. */
  readonly logs: Float64Array;
}

/** Its first day, days since 1970-01-01. */
export const firstDayOf = (month: number): number => Date.UTC(1970, month) / MS_PER_DAY;

const monthOf = (day: number): number => {
  const date = new Date(day * MS_PER_DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
};

/**
 * The whole months of a series. A month counts when at least 80 % of its trading days, each by at least 80 %, and at least
 * 80 % of its sensor-hours were measured, no closure took more than a third of it, and somebody came.
 */
export function monthsOf(series: DaySeries): Months {
  const first = monthOf(series.firstDay - 1) + 1;
  const end = monthOf(series.firstDay + series.visits.length);
  const days = Array.from({ length: Math.max(0, end - first) }, (_, n) =>
    measuredDays(series, firstDayOf(first + n), firstDayOf(first + n + 1)),
  );
  return {
    first,
    logs: levelsOf(series, days).map((level) => (level > 0 ? Math.log(level) : Number.NaN)),
  };
}

/** Positions of the days of a month that speak for it; none when it does not count. */
function measuredDays(
  { firstDay, filled, coverage }: DaySeries,
  from: number,
  to: number,
): number[] {
  const measured: number[] = [];
  const weekdays = new Uint8Array(8);
  let trading = 0;
  let covered = 0;
  for (let day = from; day < to; day++) {
    const share = coverage[day - firstDay] ?? Number.NaN;
    if (Number.isNaN(share)) continue;
    trading++;
    covered += share;
    weekdays[weekdayOf(day)] = 1;
    if (share >= MEASURED && !Number.isNaN(filled[day - firstDay])) measured.push(day - firstDay);
  }
  let usual = 0;
  for (let day = from; day < to; day++) usual += weekdays[weekdayOf(day)] as number;
  const counts =
    measured.length >= MEASURED * trading &&
    covered >= MEASURED * trading &&
    trading >= OPEN * usual;
  return counts ? measured : [];
}
