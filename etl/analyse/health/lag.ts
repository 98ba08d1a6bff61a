import { SLOTS } from './profile.ts';

export type Lag = -1 | 0 | 1;
export const LAGS: readonly Lag[] = [-1, 0, 1];

/** How well a week fits a usual one that is moved. */
export interface Fit {
  /** Sum of squared differences of the roots of the counts, the usual week being written `lag` hours later. */
  readonly costs: Readonly<Record<Lag, number>>;
  /** Of one difference, by the best fit; no less than a Poisson count has. */
  readonly variance: number;
}

/** Hours of a day that must be comparable. */
const LEAST_HOURS = 4;
/** People that usually come in an hour; with fewer, chance has a shape of its own. */
const LEAST_PEOPLE = 5;
/** Variance of the root of a Poisson count (Anscombe 1948, Biometrika 35). */
const POISSON = 1 / 4;

/**
 * Compares the trading hours of a week that have neighbours in the usual week, day by day, each day at its own level.
 * @param usual by slot; NaN where unknown
 * @returns undefined where no day can be compared
 */
export function fitOf(week: Float64Array, usual: Float64Array): Fit | undefined {
  const costs = { '-1': 0, 0: 0, 1: 0 };
  let differences = 0;
  for (let midnight = 0; midnight < SLOTS; midnight += 24) {
    const slots = comparable(week, usual, midnight);
    const counted = sumAt(week, slots, 0);
    if (slots.length < LEAST_HOURS || counted === 0) continue;
    const [earlier = 0, same = 0, later = 0] = LAGS.map((lag) => sumAt(usual, slots, lag));
    if (Math.min(earlier, same, later) < LEAST_PEOPLE * slots.length) continue;
    differences += slots.length - 1;
    costs[-1] += costOf(week, usual, slots, -1, counted / earlier);
    costs[0] += costOf(week, usual, slots, 0, counted / same);
    costs[1] += costOf(week, usual, slots, 1, counted / later);
  }
  if (differences === 0) return undefined;
  const least = Math.min(costs[-1], costs[0], costs[1]);
  return { costs, variance: Math.max(POISSON, least / differences) };
}

function comparable(week: Float64Array, usual: Float64Array, midnight: number): number[] {
  const slots: number[] = [];
  for (let slot = midnight + 1; slot < midnight + 23; slot++) {
    const sum =
      (week[slot] as number) +
      (usual[slot - 1] as number) +
      (usual[slot] as number) +
      (usual[slot + 1] as number);
    if (!Number.isNaN(sum)) slots.push(slot);
  }
  return slots;
}

function sumAt(values: Float64Array, slots: readonly number[], lag: Lag): number {
  let sum = 0;
  for (const slot of slots) sum += values[slot - lag] as number;
  return sum;
}

function costOf(
  week: Float64Array,
  usual: Float64Array,
  slots: readonly number[],
  lag: Lag,
  level: number,
): number {
  let cost = 0;
  for (const slot of slots)
    cost +=
      (Math.sqrt(week[slot] as number) - Math.sqrt(level * (usual[slot - lag] as number))) ** 2;
  return cost;
}
