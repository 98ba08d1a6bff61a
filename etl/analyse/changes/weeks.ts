import { type DaySeries, weekdayOf } from '../day-series.ts';
import { medianOf } from '../median.ts';
import {
  dayVariance,
  deviationsOf,
  meanVisits,
  type Week,
  type WeekdayFactors,
  weekdayFactors,
  withoutFarDays,
} from './weekdays.ts';

/** ISO weeks that count; weeks without enough trading days are left out. */
export interface Weeks {
  /** Local days since 1970-01-01, ascending. */
  readonly mondays: Int32Array;
  /** Log of the visits an average trading day, the weekday mix taken out. */
  readonly levels: Float64Array;
  /** Variance of each level that comes from the chance of its single days. */
  readonly variances: Float64Array;
  /** Those of week i are days[from[i]] up to days[from[i + 1]]. */
  readonly from: Int32Array;
  /** Local days since 1970-01-01 that count, ascending. */
  readonly days: Int32Array;
  /** The same of each of them: the level of its week and, in proportion, how far the day is from it. */
  readonly dayLevels: Float64Array;
  /** Variance of a day's level around its week's. */
  readonly dayVariance: number;
}

const LEAST_COVERAGE = 0.8;
/** Share of a usual week's trading days that a week needs. */
const LEAST_SHARE = 0.5;
/** Standard deviations of a day from the middle of its week beyond which it does not count. */
const FAR_DAY = 4;
/** Standard deviations of the steps from week to week beyond all neighbours at which a week does not count, at least … */
const FAR_WEEK = 3;
/** … so much (log); and how many neighbours it has on either side. */
const LEAST_FAR_WEEK = 0.1;
const NEIGHBOURS = 2;
/** Standard deviations of a normal distribution in a median absolute deviation. */
const PER_MEDIAN_DEVIATION = 1.4826;

export function adjustedWeeks(series: DaySeries): Weeks {
  const { weeks, least } = readWeeks(series);
  const factors = weekdayFactors(weeks);
  const variance = dayVariance(weeks, factors);
  const counting = weeks
    .map((week) => withoutFarDays(week, factors, FAR_DAY * Math.sqrt(variance)))
    .filter((week) => week.places.length >= least && meanVisits(week, factors) > 0);
  return assemble(withoutFarWeeks(counting, factors), factors, variance);
}

/** The measured trading days by ISO week, and how many of them a week needs to count. */
function readWeeks({ firstDay, filled, coverage }: DaySeries): { weeks: Week[]; least: number } {
  const weeks: Week[] = [];
  const lengths: number[] = [];
  for (let start = 1 - weekdayOf(firstDay); start < filled.length; start += 7) {
    const trading = [0, 1, 2, 3, 4, 5, 6].filter(
      (place) => !Number.isNaN(coverage[start + place] ?? Number.NaN),
    );
    const places = trading.filter(
      (place) =>
        (coverage[start + place] as number) >= LEAST_COVERAGE &&
        !Number.isNaN(filled[start + place]),
    );
    const visits = places.map((place) => filled[start + place] as number);
    if (trading.length > 0) lengths.push(trading.length);
    if (places.length > 0) weeks.push({ monday: firstDay + start, places, visits });
  }
  const usual = lengths.length === 0 ? 0 : medianOf(Float64Array.from(lengths));
  return { weeks, least: LEAST_SHARE * usual };
}

/** Without single weeks that lie far above or below all their neighbours: a fair, a snowstorm. */
function withoutFarWeeks(weeks: readonly Week[], factors: WeekdayFactors): readonly Week[] {
  const levels = weeks.map((week) => Math.log(meanVisits(week, factors)));
  const steps = levels.slice(1).map((level, n) => Math.abs(level - (levels[n] as number)));
  if (steps.length === 0) return weeks;
  const spread = PER_MEDIAN_DEVIATION * medianOf(Float64Array.from(steps));
  const far = Math.max(LEAST_FAR_WEEK, FAR_WEEK * spread);
  return weeks.filter((_, n) => {
    const before = levels.slice(Math.max(0, n - NEIGHBOURS), n);
    const after = levels.slice(n + 1, n + 1 + NEIGHBOURS);
    if (before.length === 0 || after.length === 0) return true;
    const level = levels[n] as number;
    const around = [...before, ...after];
    return level <= Math.max(...around) + far && level >= Math.min(...around) - far;
  });
}

function assemble(weeks: readonly Week[], factors: WeekdayFactors, variance: number): Weeks {
  const means = weeks.map((week) => meanVisits(week, factors));
  const from = new Int32Array(weeks.length + 1);
  for (const [n, { places }] of weeks.entries()) from[n + 1] = (from[n] as number) + places.length;
  return {
    mondays: Int32Array.from(weeks, ({ monday }) => monday),
    levels: Float64Array.from(means, Math.log),
    variances: Float64Array.from(weeks, ({ places }) => variance / places.length),
    from,
    days: Int32Array.from(
      weeks.flatMap(({ monday, places }) => places.map((place) => monday + place)),
    ),
    dayLevels: Float64Array.from(
      weeks.flatMap((week, n) => {
        const mean = means[n] as number;
        return deviationsOf(week, factors, mean).map((deviation) => Math.log(mean) + deviation);
      }),
    ),
    dayVariance: variance,
  };
}
