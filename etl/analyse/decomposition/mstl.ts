import { type Passes, stl } from './stl.ts';

/** Defaults are those of R's `forecast::mstl`. */
export interface MstlOptions {
  /** Values in a period, at least 2; those of half of the series or more are left out. */
  readonly periods: readonly number[];
  /** Of the seasonal smoothers, by rising period: values of the same season; by default 11, 15, 19 … */
  readonly windows?: readonly number[];
  readonly passes?: Passes;
  /** As of stl. */
  readonly weights?: Float64Array;
}

export interface Mstl {
  readonly trend: Float64Array;
  /** By rising period. */
  readonly seasons: readonly { readonly period: number; readonly values: Float64Array }[];
}

const ITERATIONS = 2;

/**
 * Values = trend + seasons + remainder: MSTL (Bandara, Hyndman and Bergmeir 2021, arXiv:2107.13462, algorithm 1), the same
 * numbers as R's `forecast::mstl` without a transformation.
 * @param values finite
 * @throws RangeError when no period is shorter than half of the series
 */
export function mstl(
  values: Float64Array,
  { periods, windows, passes, weights }: MstlOptions,
): Mstl {
  const { length } = values;
  const seasons = periods
    .filter((period) => period < length / 2)
    .sort((a, b) => a - b)
    .map((period) => ({ period, values: new Float64Array(length) }));
  if (seasons.length === 0)
    throw new RangeError(`${length} values have no two periods of ${periods}`);
  const rest = values.slice();
  let trend: Float64Array = rest;
  for (let iteration = 0; iteration < ITERATIONS; iteration++)
    for (const [index, season] of seasons.entries()) {
      add(rest, season.values, 1);
      const window = windows?.[index] ?? 11 + 4 * index;
      const fit = stl(rest, { period: season.period, seasonal: { window }, passes, weights });
      season.values.set(fit.seasonal);
      add(rest, fit.seasonal, -1);
      trend = fit.trend;
    }
  return { trend, seasons };
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}
