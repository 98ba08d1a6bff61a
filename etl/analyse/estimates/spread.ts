/** What an hour's count likely is. */
export interface Likely {
  /** People, not rounded. */
  readonly visits: number;
  /** Ends of the interval that holds the count 95 times of 100. */
  readonly low: number;
  readonly high: number;
}

/** Of the prior, in hours. */
const PRIOR_HOURS = 4;

/**
 * The interval of an expected count, from how known hours differ from what would have been expected of them. On the scale
 * of the square root, on which a Poisson count has variance 1/4 whatever its mean (Anscombe 1948, Biometrika 35), the
 * variance is estimated with a scaled inverse χ² prior (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6), the Poisson one
 * plus that of a rate that scatters by `scatter`.
 * @param pairs counted and expected of the known hours, one after the other
 * @param scatter a share
 * @param reach standard deviations from the middle to an end
 */
export function likely(
  visits: number,
  pairs: readonly number[],
  scatter: number,
  reach: number,
): Likely {
  let squares = PRIOR_HOURS * (1 / 4 + (scatter ** 2 * visits) / 4);
  for (let at = 0; at < pairs.length; at += 2)
    squares += (Math.sqrt(pairs[at] as number) - Math.sqrt(pairs[at + 1] as number)) ** 2;
  const deviation = reach * Math.sqrt(squares / (PRIOR_HOURS + pairs.length / 2));
  const root = Math.sqrt(visits);
  return {
    visits,
    low: Math.max(0, root - deviation) ** 2,
    high: (root + deviation) ** 2,
  };
}
