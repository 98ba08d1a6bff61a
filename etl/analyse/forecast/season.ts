import { levelSmoother, solve } from './linear.ts';
import { spreadOf } from './robust.ts';
import type { Weeks } from './weeks.ts';

const DAYS_PER_YEAR = 365.2425;
/** Waves a year: the shortest lasts 18 days, so that a sale or the weeks before Christmas have room. */
const WAVES = 20;
/** Variance of a week around the level, in variances of the level's own steps: 5 % against 1 %. */
const STIFFNESS = 25;
/** Variance of a week, in variances of the season's first wave (15 %); that of wave k is k² times smaller. */
const SHRINKAGE = 0.1;
const ROUNDS = 2;
/** Standard deviations from which on a week counts the less the further it is off (Huber 1964). */
const OFF = 2;
/** Standard deviations of a step from which on it is taken for a real one and held back less (Cauchy's weights). */
const JUMP = 4;
const LEAST_STEP = 0.002;
const LEAST_SPREAD = 1e-6;

/** A weekly series as level and season. All of it logarithms. */
export interface Seasonal {
  /** Of a day since 1970-01-01. */
  season(day: number): number;
  /** Of each week, without season and without a week's chance. */
  readonly level: Float64Array;
  /** Of each week: what is left of it without season; the level where the week is NaN. */
  readonly adjusted: Float64Array;
  /** Standard deviation of a week around the level. */
  readonly spread: number;
}

/**
 * Level and season at once, by penalised least squares: the level walks at random, the season is a sum of waves, each
 * smaller the shorter it is (Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter, section 2.3),
 * with weights that let odd weeks and jumps of the level be. With little more than a year of data the shrinkage decides
 * how much of the movement is season.
 *
 * @param weeks at least one of them not NaN
 */
export function fitSeason({ firstDay, logs, days }: Weeks): Seasonal {
  const { length } = logs;
  const known = Float64Array.from(days, (count, week) =>
    Number.isNaN(logs[week]) ? 0 : count / 7,
  );
  const y = logs.map((log) => (Number.isNaN(log) ? 0 : log));
  const waves = wavesOf(firstDay, length);
  const weights = known.slice();
  const stiffness = new Float64Array(length).fill(STIFFNESS);
  let coefficients: Float64Array = new Float64Array();
  let adjusted: Float64Array = y;
  let level: Float64Array = y;
  let spread = LEAST_SPREAD;
  for (let round = 0; round < ROUNDS; round++) {
    const smooth = levelSmoother(weights, stiffness);
    coefficients = fitWaves(waves, y, weights, smooth);
    adjusted = without(y, waves, coefficients);
    level = smooth(adjusted);
    const steps = level.map((value, week) => value - (level[week - 1] ?? value));
    const usualStep = Math.max(LEAST_STEP, spreadOf([...steps.subarray(1)]));
    const rest = adjusted.map((value, week) => value - (level[week] as number));
    spread = Math.max(LEAST_SPREAD, spreadOf([...rest.filter((_, week) => known[week] !== 0)]));
    for (let week = 0; week < length; week++) {
      const off = Math.abs(rest[week] as number) / (OFF * spread);
      weights[week] = (known[week] as number) / Math.max(1, off);
      stiffness[week] = STIFFNESS / (1 + ((steps[week] as number) / (JUMP * usualStep)) ** 2);
    }
  }
  return {
    season: (day) => seasonOn(day, coefficients),
    level,
    adjusted: adjusted.map((value, week) => (known[week] === 0 ? (level[week] as number) : value)),
    spread,
  };
}

/** Cosine and sine of each wave at the middle of each week. */
function wavesOf(firstDay: number, length: number): Float64Array[] {
  const waves = Array.from({ length: 2 * WAVES }, () => new Float64Array(length));
  for (let week = 0; week < length; week++) {
    const values = wavesOn(firstDay + 7 * week + 3);
    for (const [n, wave] of waves.entries()) wave[week] = values[n] as number;
  }
  return waves;
}

/** The coefficients that explain y best beside a level of its own: the waves' own levels are taken out of them first. */
function fitWaves(
  waves: readonly Float64Array[],
  y: Float64Array,
  weights: Float64Array,
  smooth: (y: Float64Array) => Float64Array,
): Float64Array {
  const n = waves.length;
  const matrix = new Float64Array(n * n);
  const result = new Float64Array(n);
  for (const [i, wave] of waves.entries()) {
    const level = smooth(wave);
    const own = wave.map((value, t) => (weights[t] as number) * (value - (level[t] as number)));
    for (let j = 0; j <= i; j++) {
      const product = dot(own, waves[j] as Float64Array);
      matrix[i * n + j] = product;
      matrix[j * n + i] = product;
    }
    const k = (i >> 1) + 1;
    matrix[i * n + i] = (matrix[i * n + i] as number) + SHRINKAGE * k * k;
    result[i] = dot(own, y);
  }
  solve(matrix, result);
  return result;
}

function without(
  y: Float64Array,
  waves: readonly Float64Array[],
  coefficients: Float64Array,
): Float64Array {
  const rest = y.slice();
  for (const [n, wave] of waves.entries()) {
    const coefficient = coefficients[n] as number;
    for (let t = 0; t < rest.length; t++)
      rest[t] = (rest[t] as number) - coefficient * (wave[t] as number);
  }
  return rest;
}

const seasonOn = (day: number, coefficients: Float64Array) => dot(wavesOn(day), coefficients);

/** Cosine and sine of each wave, one after the other by turning on. */
function wavesOn(day: number): Float64Array {
  const angle = (2 * Math.PI * day) / DAYS_PER_YEAR;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const values = new Float64Array(2 * WAVES);
  let [x, y] = [cos, sin];
  for (let wave = 0; wave < 2 * WAVES; wave += 2) {
    values[wave] = x;
    values[wave + 1] = y;
    [x, y] = [x * cos - y * sin, y * cos + x * sin];
  }
  return values;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += (a[t] as number) * (b[t] as number);
  return sum;
}
