import { meanOf } from './mean.ts';
import { twoSidedNormalP } from './normal.ts';
import { MONTHS_A_YEAR } from './theil-sen.ts';

/** Of a standard normal distribution, 5 % lie beyond it. */
const SIGNIFICANT = 1.959963984540054;
/** Autocorrelations at longer lags are mostly chance in so few months. */
const LAGS = 3;

/**
 * p of no trend by Mann–Kendall within each calendar month, summed up: the Seasonal Kendall test (Hirsch, Slack and Smith
 * 1982, Water Resources Research 18(1)), since months that a season was taken out of reject far too often. Its variance is
 * widened for autocorrelation (Hamed and Rao 1998, Journal of Hydrology 204).
 * @param months NaN where a month does not count
 * @param residuals the same without trend and season
 */
export function mannKendallP(months: Float64Array, residuals: Float64Array): number {
  let statistic = 0;
  let variance = 0;
  for (let month = 0; month < MONTHS_A_YEAR; month++) {
    const years = months.filter((value, i) => i % MONTHS_A_YEAR === month && !Number.isNaN(value));
    statistic += risesLessFalls(years);
    variance += varianceOf(years);
  }
  if (statistic === 0) return 1;
  const widened = variance * inflationOf(residuals.filter((value) => !Number.isNaN(value)));
  return twoSidedNormalP((Math.abs(statistic) - 1) / Math.sqrt(widened));
}

/** Mann 1945, Econometrica 13(3): pairs that rise less pairs that fall. */
function risesLessFalls(values: Float64Array): number {
  let sum = 0;
  for (let j = 1; j < values.length; j++)
    for (let i = 0; i < j; i++) sum += Math.sign((values[j] as number) - (values[i] as number));
  return sum;
}

/** Of that statistic for independent values with ties (Kendall 1975, Rank Correlation Methods). */
function varianceOf(values: Float64Array): number {
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  const part = (n: number) => n * (n - 1) * (2 * n + 5);
  let sum = part(values.length);
  for (const tied of ties.values()) sum -= part(tied);
  return sum / 18;
}

/**
 * n/n*: how much the autocorrelation of the ranks widens the variance, from the lags at which it differs from 0 at the 5 %
 * level. Not below 1: nothing that people do makes a good month follow from a bad one.
 */
function inflationOf(residuals: Float64Array): number {
  const n = residuals.length;
  const correlationAt = autocorrelationOf(ranksOf(residuals));
  let sum = 0;
  for (let lag = 1; lag <= LAGS; lag++) {
    const correlation = correlationAt(lag);
    if (Math.abs(correlation) > SIGNIFICANT / Math.sqrt(n))
      sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return Math.max(1, 1 + (2 * sum) / (n * (n - 1) * (n - 2)));
}

function autocorrelationOf(values: Float64Array): (lag: number) => number {
  const mean = meanOf(values);
  const centred = values.map((value) => value - mean);
  const productsAt = (lag: number) =>
    centred.reduce((sum, value, i) => sum + value * (centred[i + lag] ?? 0), 0);
  const squares = productsAt(0);
  return (lag) => (squares === 0 ? 0 : productsAt(lag) / squares);
}

/** From 1; equal values share the mean of their ranks, and rounding errors tell none apart: a slope makes some residuals 0. */
function ranksOf(values: Float64Array): Float64Array {
  const rounded = values.map((value) => Math.round(value * 1e9));
  const sorted = rounded.toSorted();
  return rounded.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
