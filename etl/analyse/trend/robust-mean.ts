import { MAD_TO_SD, medianOf } from '../median.ts';
import { meanOf } from './mean.ts';

/** Robust standard deviations from the median beyond which a value does not count. */
const FAR = 4;
/** Makes the mean absolute deviation of normal values their standard deviation: √(π/2). */
const MEAN_DEVIATION_TO_SD = Math.sqrt(Math.PI / 2);

/**
 * Mean of the values within 4 robust standard deviations of their median, those that the identifier of Hampel (1974, Journal
 * of the American Statistical Association 69, p. 383) leaves; where half of them are equal, within 4 by their mean deviation.
 * NaN without any.
 */
export function robustMean(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const median = medianOf(Float64Array.from(values));
  const deviations = Float64Array.from(values, (value) => Math.abs(value - median));
  const spread = MAD_TO_SD * medianOf(deviations) || MEAN_DEVIATION_TO_SD * meanOf(deviations);
  return meanOf(values.filter((value) => Math.abs(value - median) <= FAR * spread));
}

/**
 * Mean without the given share of the values at either end (Tukey 1962, Annals of Mathematical Statistics 33(1)); NaN without
 * any.
 */
export function trimmedMean(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const cut = Math.floor(sorted.length * share);
  return meanOf(sorted.subarray(cut, sorted.length - cut));
}
