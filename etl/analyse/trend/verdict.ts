import type { Verdict } from '../../contract/analysis/trends.ts';

const SIGNIFICANT_RATE = 0.05;
/** % a year below which a change does not matter. */
const MATTERS = 1;

/** A trend in one word; the numbers in % a year, null when the store is too young. */
export function verdictOf(trend: {
  readonly pct_per_year: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly q: number | null;
}): Verdict {
  const { pct_per_year: slope, low, high, q } = trend;
  if (slope === null || low === null || high === null || q === null) return 'too young';
  if (q < SIGNIFICANT_RATE && Math.abs(slope) >= MATTERS) return slope > 0 ? 'rising' : 'falling';
  return -MATTERS <= low && high <= MATTERS ? 'stable' : 'cannot tell';
}
