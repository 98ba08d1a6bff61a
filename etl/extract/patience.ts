const FIRST_SECONDS = 8;

/** How long an answer is waited for. */
export interface Patience {
  /** Milliseconds for the `attempt`-th (from 1) of so many tries of a page. */
  allow(attempt: number, tries: number): number;
  /** An answer took so many milliseconds. */
  took(milliseconds: number): void;
}

/**
 * Waits for a page's first try only some seconds, or twice as long as the slowest answer so far, and twice as long at each
 * further try, at most `limitSeconds`; the last try has all of them. A request that is never answered then costs seconds where it would
 * cost half a minute, and a slow gateway is soon given the time it needs.
 */
export function createPatience(limitSeconds: number): Patience {
  let seconds = FIRST_SECONDS;
  return {
    allow: (attempt, tries) =>
      1000 *
      (attempt >= tries ? limitSeconds : Math.min(limitSeconds, seconds * 2 ** (attempt - 1))),
    took(milliseconds) {
      seconds = Math.min(limitSeconds, Math.max(seconds, (2 * milliseconds) / 1000));
    },
  };
}
