import { type DaySeries, weekdayOf } from '../day-series.ts';
import { robustMean, trimmedMean } from './robust-mean.ts';

/** Share of a weekday's ratios that is cut off at either end. */
const TRIM = 0.2;
/** More would change a month by less than a millionth. */
const ROUNDS = 3;

/** Positions in the series of the days that speak for a month. */
type Month = readonly number[];

/**
 * Visits of an average trading day of each month, as if all its weekdays came equally often; NaN for a month without days.
 * Levels of the months and factors of the weekdays are estimated in turns. A weekday has one factor for the whole life: a
 * month holds at most one more or one less of it than the same month of another year, so a drift of its factor hardly shows.
 */
export function levelsOf(series: DaySeries, months: readonly Month[]): Float64Array {
  let factors = new Float64Array(8).fill(1);
  let levels = monthLevels(series, months, factors);
  for (let round = 1; round < ROUNDS; round++) {
    factors = weekdayFactors(series, months, levels);
    levels = monthLevels(series, months, factors);
  }
  return levels;
}

const monthLevels = (
  { firstDay, filled }: DaySeries,
  months: readonly Month[],
  factors: Float64Array,
): Float64Array =>
  Float64Array.from(months, (days) =>
    robustMean(
      days.map((day) => (filled[day] as number) / (factors[weekdayOf(firstDay + day)] as number)),
    ),
  );

/** Visits as a multiple of the month's level, at the ISO weekday; 1 where nothing is known. */
function weekdayFactors(
  { firstDay, filled }: DaySeries,
  months: readonly Month[],
  levels: Float64Array,
): Float64Array<ArrayBuffer> {
  const ratios: number[][] = Array.from({ length: 8 }, () => []);
  for (const [n, days] of months.entries()) {
    const level = levels[n] as number;
    if (level > 0)
      for (const day of days)
        ratios[weekdayOf(firstDay + day)]?.push((filled[day] as number) / level);
  }
  return Float64Array.from(ratios, (values) => trimmedMean(values, TRIM) || 1);
}
