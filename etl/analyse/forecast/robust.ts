import { MAD_TO_SD, medianOf } from '../median.ts';

/** NaN when there is none. */
export const median = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : medianOf(Float64Array.from(values));

/** Standard deviation about zero, of values of which some are far off; NaN when there is none. */
export const spreadOf = (values: readonly number[]): number =>
  MAD_TO_SD * median(values.map(Math.abs));

/** Mean of the values that are no further than `reach` from their median; NaN when there is none. */
export function meanWithin(reach: number, values: readonly number[]): number {
  const middle = median(values);
  let sum = 0;
  let near = 0;
  for (const value of values) {
    if (Math.abs(value - middle) > reach) continue;
    sum += value;
    near++;
  }
  return sum / near;
}
