import { medianOf } from '../median.ts';
import { type Loess, loessOf, type Smoother } from './loess.ts';

export interface Passes {
  /** How often season and trend are smoothed by turns in an outer pass; at least 1. */
  readonly inner: number;
  /** Outer passes after the first one: each begins by weighing down the values that fit badly. */
  readonly outer: number;
}

/** Those of R's `stl` without and with `robust = TRUE`. */
export const PLAIN: Passes = { inner: 2, outer: 0 };
export const ROBUST: Passes = { inner: 1, outer: 15 };

/** Defaults are those of R's `stl`. */
export interface StlOptions {
  /** Values in a period; at least 2, less than half of the series. */
  readonly period: number;
  /** Of the values of each season; by default degree 0. periodic: a season is always the same. */
  readonly seasonal: Partial<Omit<Smoother, 'window'>> & { readonly window: number | 'periodic' };
  /** By default degree 1 and the shortest window that takes nothing from the season. */
  readonly trend?: Partial<Smoother>;
  /** By default the trend's degree and a window of one period. */
  readonly lowPass?: Partial<Smoother>;
  readonly passes?: Passes;
  /** Of the values, 0 to 1. What weighs 0 takes no part, but must be a number. */
  readonly weights?: Float64Array | undefined;
}

export interface Stl {
  readonly seasonal: Float64Array;
  readonly trend: Float64Array;
}

/**
 * Values = seasonal + trend + remainder: STL (Cleveland, Cleveland, McRae and Terpenning 1990, Journal of Official
 * Statistics 6(1), section 2), the same numbers as R's `stl`. Only where R misses the median of an even number of values
 * (see references.R), robust fits differ.
 * @param values finite
 * @throws RangeError for two periods or less
 */
export function stl(values: Float64Array, options: StlOptions): Stl {
  const { period, passes = PLAIN, weights: prior = null } = options;
  const { length } = values;
  if (!(period >= 2 && length > 2 * period))
    throw new RangeError(`${length} values are not more than two periods of ${period}`);
  const smoothers = smoothersOf(options, length);
  const smoothSeason = cycleSmoother(loessOf(smoothers.seasonal), period, length);
  const lowPass = loessOf(smoothers.lowPass);
  const smoothTrend = loessOf(smoothers.trend);

  const seasonal = new Float64Array(length);
  const trend = new Float64Array(length);
  const rest = new Float64Array(length);
  const cycles = new Float64Array(length + 2 * period);
  const low = new Float64Array(length);
  let weights = prior;
  for (let outer = 0; ; outer++) {
    for (let inner = 0; inner < passes.inner; inner++) {
      subtract(values, trend, rest);
      smoothSeason(rest, weights, cycles);
      lowPass.smooth(movingAverages(cycles, period), null, low);
      subtract(cycles.subarray(period), low, seasonal);
      subtract(values, seasonal, rest);
      smoothTrend.smooth(rest, weights, trend);
    }
    if (outer >= passes.outer) break;
    subtract(rest, trend, rest);
    weights = robustnessWeights(rest, prior);
  }
  if (options.seasonal.window === 'periodic') averageCycles(seasonal, period);
  return { seasonal, trend };
}

function smoothersOf({ period, ...options }: StlOptions, length: number) {
  const { window, degree = 0, ...seasonal } = options.seasonal;
  const season =
    window === 'periodic'
      ? { window: 10 * length + 1, degree: 0 as const, ...seasonal }
      : { window, degree, ...seasonal };
  const trend = {
    window: nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / season.window))),
    degree: 1 as const,
    ...options.trend,
  };
  const lowPass = { window: nextOdd(period), degree: trend.degree, ...options.lowPass };
  return {
    seasonal: smootherOf(season),
    trend: smootherOf(trend),
    lowPass: smootherOf(lowPass),
  };
}

const nextOdd = (value: number) => value + 1 - (value % 2);

const smootherOf = (given: Omit<Smoother, 'jump'> & Partial<Smoother>): Smoother => ({
  jump: Math.ceil(given.window / 10),
  ...given,
  window: nextOdd(Math.max(3, given.window)),
});

/** Smooths the values of each season of the period, and goes one period further at both ends. */
function cycleSmoother(loess: Loess, period: number, length: number) {
  const size = Math.ceil(length / period);
  const values = new Float64Array(size);
  const weights = new Float64Array(size);
  const smooth = new Float64Array(size);
  return (rest: Float64Array, given: Float64Array | null, out: Float64Array): void => {
    for (let season = 0; season < period; season++) {
      const count = Math.ceil((length - season) / period);
      for (let n = 0, at = season; n < count; n++, at += period) {
        values[n] = rest[at] as number;
        if (given !== null) weights[n] = given[at] as number;
      }
      const own = values.subarray(0, count);
      const ownWeights = given === null ? null : weights.subarray(0, count);
      loess.smooth(own, ownWeights, smooth);
      const before = loess.beyond(-1, own, ownWeights);
      const after = loess.beyond(1, own, ownWeights);
      out[season] = Number.isNaN(before) ? (smooth[0] as number) : before;
      for (let n = 0; n < count; n++) out[season + (n + 1) * period] = smooth[n] as number;
      out[season + (count + 1) * period] = Number.isNaN(after)
        ? (smooth[count - 1] as number)
        : after;
    }
  };
}

/** Over a period, over a period again, over three: two periods shorter than the values. */
const movingAverages = (values: Float64Array, period: number): Float64Array =>
  movingAverage(movingAverage(movingAverage(values, period), period), 3);

function movingAverage(values: Float64Array, window: number): Float64Array {
  const averages = new Float64Array(values.length - window + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i] as number;
    if (i >= window) sum -= values[i - window] as number;
    if (i >= window - 1) averages[i - window + 1] = sum / window;
  }
  return averages;
}

/** Bisquare weights that end at six times the median of the absolute remainder, times the prior ones. */
function robustnessWeights(remainder: Float64Array, prior: Float64Array | null): Float64Array {
  const distances = remainder.map(Math.abs);
  const far = 6 * medianOf(distances.filter((_, i) => prior?.[i] !== 0));
  return distances.map((distance, i) => {
    const weight = prior?.[i] ?? 1;
    if (distance <= 0.001 * far) return weight;
    return distance <= 0.999 * far ? weight * (1 - (distance / far) ** 2) ** 2 : 0;
  });
}

/** Puts the mean of its season of the period in the place of each value. */
function averageCycles(values: Float64Array, period: number): void {
  for (let season = 0; season < period; season++) {
    let sum = 0;
    let count = 0;
    for (let i = season; i < values.length; i += period, count++) sum += values[i] as number;
    for (let i = season; i < values.length; i += period) values[i] = sum / count;
  }
}

function subtract(from: Float64Array, what: Float64Array, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = (from[i] as number) - (what[i] as number);
}
