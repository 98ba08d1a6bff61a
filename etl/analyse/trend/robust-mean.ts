import { meanOf } from './mean.ts';
import { medianOf } from './median.ts';

/** Robust standard deviations from the median beyond which a value does not count. */
const FAR = 4;
/** A normal distribution's standard deviation in median and in mean absolute deviations. */
const PER_MEDIAN_DEVIATION = 1.4826;
const PER_MEAN_DEVIATION = 1.2533;

/** Mean of the values within 4 robust standard deviations of their median; NaN without any. */
export function robustMean(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const median = medianOf(Float64Array.from(values));
  const deviations = Float64Array.from(values, (value) => Math.abs(value - median));
  const spread =
    PER_MEDIAN_DEVIATION * medianOf(deviations) || PER_MEAN_DEVIATION * meanOf(deviations);
  return meanOf(values.filter((value) => Math.abs(value - median) <= FAR * spread));
}

/** Mean without the given share of the values at either end; NaN without any. */
export function trimmedMean(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const cut = Math.floor(sorted.length * share);
  return meanOf(sorted.subarray(cut, sorted.length - cut));
}
