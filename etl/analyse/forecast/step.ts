import { median } from './robust.ts';

/** Weeks that are looked at: half a year. */
const WEEKS = 26;
/** A new level has lasted three weeks to a quarter. */
const LEAST_WEEKS = 3;
const MOST_WEEKS = 13;
const BEYOND_CHANCE = 2;
/** Variance of a median in those of a mean, and of a mean of neighbouring weeks that resemble each other. */
const OF_MEDIAN = Math.PI / 2;
const OF_NEIGHBOURS = 1.8;

/** The level of a weekly series rose or fell a short while ago. */
interface Step {
  /** Weeks that the new level has lasted. */
  readonly weeks: number;
  /** Its logarithm less that of the level before. */
  readonly size: number;
}

/**
 * The step of the last quarter that leaves the least absolute deviations from the medians before and after it, when it is
 * beyond chance. Exponential smoothing alone would follow it only slowly.
 *
 * @param adjusted logarithms without season, by week
 * @param spread standard deviation of a week
 */
export function recentStep(adjusted: Float64Array, spread: number): Step | null {
  const recent = adjusted.subarray(-WEEKS);
  let least = Number.POSITIVE_INFINITY;
  let likeliest: Step = { weeks: LEAST_WEEKS, size: 0 };
  for (let weeks = LEAST_WEEKS; weeks <= MOST_WEEKS; weeks++) {
    const [before, after] = [[...recent.slice(0, -weeks)], [...recent.subarray(-weeks)]];
    const [level, newLevel] = [median(before), median(after)];
    const deviation = deviationFrom(level, before) + deviationFrom(newLevel, after);
    if (deviation >= least) continue;
    least = deviation;
    likeliest = { weeks, size: newLevel - level };
  }
  const { weeks, size } = likeliest;
  const variance = OF_MEDIAN * OF_NEIGHBOURS * (1 / weeks + 1 / (recent.length - weeks));
  return Math.abs(size) > BEYOND_CHANCE * spread * Math.sqrt(variance) ? likeliest : null;
}

const deviationFrom = (level: number, values: readonly number[]): number =>
  values.reduce((sum, value) => sum + Math.abs(value - level), 0);
