import { TREND_PERIODS } from '../../contract/analysis/trends.ts';
import type { AnalysisRow } from '../../contract/analysis.ts';
import type { DaySeries } from '../day-series.ts';
import { falseDiscoveryRates } from './benjamini-hochberg.ts';
import { residualsOf, spreadOf } from './bootstrap.ts';
import { mannKendallP } from './mann-kendall.ts';
import { firstDayOf, type Months, monthsOf } from './months.ts';
import { quantileOf, twoSidedP } from './student-t.ts';
import { type Pairs, sameMonthPairs, slopeBetween } from './theil-sen.ts';
import { verdictOf } from './verdict.ts';

/** A trend that was not yet judged among those of the chain. */
export type Trend = Omit<AnalysisRow<'trends'>, 'q' | 'verdict'>;
type Numbers = Pick<Trend, 'pct_per_year' | 'low' | 'high' | 'p' | 'mann_kendall_p'>;

/** Calendar months of each period; the shortest one compares two years. */
const PERIOD_MONTHS = { life: Number.POSITIVE_INFINITY, '3 years': 36, '12 months': 24 };
/** From the first month that counts to the last. */
const OLD_ENOUGH = 24;
/** Three quarters of the calendar months. */
const FEWEST_PAIRS = 9;
const UNCERTAINTY = 0.05;

const TOO_YOUNG: Numbers = {
  pct_per_year: null,
  low: null,
  high: null,
  p: null,
  mann_kendall_p: null,
};

/**
 * The trend of one store or sensor in each of TREND_PERIODS. A period ends with the last whole month of the series. It is too
 * young when there are less than 24 months from the first month of its life that counts to the last, or less than 9 pairs of
 * same months in the period.
 */
export function trendsOf(series: DaySeries): Trend[] {
  const life = monthsOf(series);
  const span = spanOf(life.logs);
  return TREND_PERIODS.map((period) => {
    const start = Math.max(0, life.logs.length - PERIOD_MONTHS[period]);
    const months = { first: life.first + start, logs: life.logs.subarray(start) };
    const pairs = sameMonthPairs(months.logs);
    const young = span < OLD_ENOUGH || pairs.years.length < FEWEST_PAIRS;
    return {
      store_id: series.store,
      sensor_id: series.sensor,
      period,
      ...extentOf(months),
      ...(young ? TOO_YOUNG : numbersOf(months.logs, pairs)),
    };
  });
}

/** With q and verdict: q over all stores, or over all sensors, in the same period. */
export function judge(trends: readonly Trend[]): AnalysisRow<'trends'>[] {
  const rates = new Map<Trend, number>();
  for (const family of Map.groupBy(trends, familyOf).values()) {
    const old = family.filter(({ p }) => p !== null);
    const found = falseDiscoveryRates(old.map(({ p }) => p ?? Number.NaN));
    for (const [n, rate] of found.entries()) rates.set(old[n] as Trend, rate);
  }
  return trends.map((trend) => {
    const q = rates.get(trend) ?? null;
    return { ...trend, q, verdict: verdictOf({ ...trend, q }) };
  });
}

const familyOf = ({ sensor_id, period }: Trend): string =>
  `${period} of ${sensor_id === null ? 'stores' : 'sensors'}`;

function numbersOf(logs: Float64Array, pairs: Pairs): Numbers {
  const slope = slopeBetween(logs, pairs);
  const residuals = residualsOf(logs, slope);
  const { error, df } = spreadOf(residuals, pairs);
  const reach = error * quantileOf(UNCERTAINTY, df);
  return {
    pct_per_year: percentOf(slope),
    low: percentOf(slope - reach),
    high: percentOf(slope + reach),
    p: slope === 0 ? 1 : twoSidedP(slope / error, df),
    mann_kendall_p: mannKendallP(logs, residuals),
  };
}

/** Of a change of the log. */
const percentOf = (change: number): number => 100 * Math.expm1(change);

const counts = (log: number): boolean => !Number.isNaN(log);

function spanOf(logs: Float64Array): number {
  const first = logs.findIndex(counts);
  return first === -1 ? 0 : logs.findLastIndex(counts) - first + 1;
}

function extentOf({ first, logs }: Months): Pick<Trend, 'first_month' | 'last_month' | 'months'> {
  const months = logs.filter(counts).length;
  if (months === 0) return { first_month: null, last_month: null, months };
  return {
    first_month: firstDayOf(first + logs.findIndex(counts)),
    last_month: firstDayOf(first + logs.findLastIndex(counts)),
    months,
  };
}
