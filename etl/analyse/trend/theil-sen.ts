import { medianOf } from '../median.ts';

/** Positions of two values of the same calendar month, and how many years lie between them. */
export interface Pairs {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  readonly years: Float64Array;
}

export const MONTHS_A_YEAR = 12;

/** All pairs of values that are whole years apart, NaN left out. */
export function sameMonthPairs(months: Float64Array): Pairs {
  const earlier: number[] = [];
  const later: number[] = [];
  for (let i = 0; i < months.length; i++)
    for (let j = i + MONTHS_A_YEAR; j < months.length; j += MONTHS_A_YEAR)
      if (!Number.isNaN(months[i]) && !Number.isNaN(months[j])) {
        earlier.push(i);
        later.push(j);
      }
  return {
    earlier: Int32Array.from(earlier),
    later: Int32Array.from(later),
    years: Float64Array.from(later, (j, n) => (j - (earlier[n] as number)) / MONTHS_A_YEAR),
  };
}

/**
 * Change a year: the median of the slopes of all pairs. Theil–Sen within each calendar month, so that no season needs to be
 * known: the Seasonal Kendall slope estimator (Hirsch, Slack and Smith 1982, Water Resources Research 18(1), p. 117).
 * @param pairs at least one
 */
export function slopeBetween(
  months: Float64Array,
  { earlier, later, years }: Pairs,
  slopes = new Float64Array(years.length),
): number {
  for (let n = 0; n < years.length; n++) {
    const change =
      (months[later[n] as number] as number) - (months[earlier[n] as number] as number);
    slopes[n] = change / (years[n] as number);
  }
  return medianOf(slopes);
}
