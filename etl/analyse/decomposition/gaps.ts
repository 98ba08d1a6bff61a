import { weekdayOf } from '../day-series.ts';
import { medianOf } from '../median.ts';

/** Days to either side. */
const WEEK = 3;
const FORTNIGHT = 7;
/**
 * Median distances to the level around (9: six standard deviations of normal chance) beyond which a day is an outlier, and
 * the log distance within which it never is.
 */
const FAR = 9;
const NEAR = 0.2;

export interface Filled {
  /** Numbers everywhere. */
  readonly values: Float64Array;
  /** 1, and 0 for gaps and outliers. */
  readonly weights: Float64Array;
}

/**
 * Puts the level around, as if all weekdays were alike, in the place of gaps and outliers, so that a weekday without any value
 * pulls nothing; straight lines across gaps of more than two weeks. Outliers are found by the identifier of Hampel (1974,
 * Journal of the American Statistical Association 69, p. 383): the distance to the median around in median distances.
 * @param logs of consecutive days from `firstDay` on, NaN in a gap; at least one number
 */
export function fillGaps(logs: Float64Array, firstDay: number): Filled {
  const effects = weekdayEffects(logs, firstDay);
  const adjusted = logs.map((log, i) => log - (effects[weekdayOf(firstDay + i)] as number));
  const levels = mediansAround(adjusted, FORTNIGHT);
  const distances = adjusted.map((log, i) => Math.abs(log - (levels[i] as number)));
  const far = Math.max(NEAR, FAR * medianOf(distances.filter((distance) => distance >= 0)));
  const weights = distances.map((distance) => (distance <= far ? 1 : 0));
  const filled = logs.map((log, i) => (weights[i] === 1 ? log : (levels[i] as number)));
  return { values: bridge(filled), weights };
}

/** By ISO weekday: the median difference to the mean of the week around; 0 for a weekday without a value. */
function weekdayEffects(logs: Float64Array, firstDay: number): Float64Array {
  const differences: number[][] = Array.from({ length: 8 }, () => []);
  for (let i = 0; i < logs.length; i++) {
    const log = logs[i] as number;
    if (Number.isNaN(log)) continue;
    differences[weekdayOf(firstDay + i)]?.push(log - meanAround(logs, i, WEEK));
  }
  return Float64Array.from(differences, (values) =>
    values.length === 0 ? 0 : medianOf(Float64Array.from(values)),
  );
}

function meanAround(values: Float64Array, at: number, reach: number): number {
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, at - reach); i <= at + reach && i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

/** Of the numbers within `reach` positions of each; NaN where there are none. */
function mediansAround(values: Float64Array, reach: number): Float64Array {
  const near = new Float64Array(2 * reach + 1);
  return values.map((_, at) => {
    let count = 0;
    for (let i = Math.max(0, at - reach); i <= at + reach && i < values.length; i++) {
      const value = values[i] as number;
      if (!Number.isNaN(value)) near[count++] = value;
    }
    return count === 0 ? Number.NaN : medianOf(near, count);
  });
}

/** Puts a straight line between the numbers to either side in the place of NaN; level at the ends. */
function bridge(values: Float64Array): Float64Array {
  const bridged = values.slice();
  let last = -1;
  for (let i = 0; i <= values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    const start = values[last] ?? values[i] ?? Number.NaN;
    const slope = ((values[i] ?? start) - start) / (i - last);
    for (let j = last + 1; j < i; j++) bridged[j] = start + slope * (j - last);
    last = i;
  }
  return bridged;
}
