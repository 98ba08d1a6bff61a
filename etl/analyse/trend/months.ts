import { type DaySeries, weekdayOf } from '../day-series.ts';
import { robustMean, trimmedMean } from './robust-mean.ts';

const MS_PER_DAY = 86_400_000;
/** Share of a day's sensor-hours, of a month's trading days, and of a month's sensor-hours that must be measured. */
const MEASURED = 0.8;
/** Share of the days on its usual weekdays that a month must trade: below it, a closure hides part of the month. */
const OPEN = 2 / 3;
/** Share of the ratios that is cut off at either end for a weekday's factor. */
const TRIM = 0.2;
const ROUNDS = 3;

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
  const weekdays = new Set<number>();
  let trading = 0;
  let covered = 0;
  for (let day = from; day < to; day++) {
    const share = coverage[day - firstDay] ?? Number.NaN;
    if (Number.isNaN(share)) continue;
    trading++;
    covered += share;
    weekdays.add(weekdayOf(day));
    if (share >= MEASURED && !Number.isNaN(filled[day - firstDay])) measured.push(day - firstDay);
  }
  let usual = 0;
  for (let day = from; day < to; day++) if (weekdays.has(weekdayOf(day))) usual++;
  const counts =
    measured.length >= MEASURED * trading &&
    covered >= MEASURED * trading &&
    trading >= OPEN * usual;
  return counts ? measured : [];
}

/**
 * Visits of an average trading day of each month, as if all its weekdays came equally often: month levels and weekday
 * factors are estimated in turns. One factor for the whole life of a weekday: a month holds at most one more or one less of
 * it than the same month of another year, so a drift of its factor hardly shows.
 */
function levelsOf(
  { firstDay, filled }: DaySeries,
  months: readonly (readonly number[])[],
): Float64Array {
  const factors = new Float64Array(8).fill(1);
  const factorAt = (index: number) => factors[weekdayOf(firstDay + index)] as number;
  const levels = new Float64Array(months.length);
  for (let round = 0; round < ROUNDS; round++) {
    const ratios: number[][] = Array.from(factors, () => []);
    for (const [n, days] of months.entries()) {
      levels[n] = robustMean(days.map((index) => (filled[index] as number) / factorAt(index)));
    }
    if (round === ROUNDS - 1) break;
    for (const [n, days] of months.entries())
      for (const index of days)
        if ((levels[n] as number) > 0)
          ratios[weekdayOf(firstDay + index)]?.push(
            (filled[index] as number) / (levels[n] as number),
          );
    for (const [weekday, values] of ratios.entries()) {
      const factor = trimmedMean(values, TRIM);
      if (factor > 0) factors[weekday] = factor;
    }
  }
  return levels;
}
