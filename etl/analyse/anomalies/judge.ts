import { MAD_TO_SD } from '../median.ts';

/** Of Anscombe's transform: without it few people would look like nobody. */
const SHIFT = 3 / 8;

/**
 * A square root of a count, whose variance is about that of any other's: 1/4 for a Poisson count of 4 and more
 * (Anscombe 1948, Biometrika 35, section 2).
 */
export const rootOf = (visits: number): number => Math.sqrt(visits + SHIFT);

/** The count of which it is the root; 0 below. */
export const countOf = (root: number): number => Math.max(0, Math.max(0, root) ** 2 - SHIFT);

/** From where on something is unusual: both must be passed. */
export interface Limits {
  /** Of the robust z. */
  readonly z: number;
  /** Visits as multiples of the expected ones. */
  readonly less: number;
  readonly more: number;
  /** Standard deviation of the counts that is usual anyway, as a share of them, beside that of chance. */
  readonly spread: number;
}

export interface Verdict {
  readonly expected: number;
  /** People; outside of them it is unusual. */
  readonly low: number;
  readonly high: number;
  readonly z: number;
}

/**
 * Robust z of Iglewicz and Hoaglin (1993, How to Detect and Handle Outliers, section 3.3) of the root of a count. A dozen
 * roots that happen to lie close together do not make the next one unusual: their deviation counts for no less than that of
 * a Poisson count with the usual spread.
 * @param median of the roots; their `deviation` is the median absolute one
 */
export function judge(visits: number, median: number, deviation: number, limits: Limits): Verdict {
  const expected = countOf(median);
  const least = Math.sqrt(1 + limits.spread ** 2 * expected) / 2;
  const scale = Math.max(MAD_TO_SD * deviation, least);
  return {
    expected,
    low: Math.min(countOf(median - limits.z * scale), limits.less * expected),
    high: Math.max(countOf(median + limits.z * scale), limits.more * expected),
    z: (rootOf(visits) - median) / scale,
  };
}

export const isUnusual = (visits: number, { low, high }: Verdict): boolean =>
  visits < low || visits > high;
