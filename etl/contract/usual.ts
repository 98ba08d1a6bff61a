const DAYS_OF_A_WEEK = 7;
const SECONDS_OF_A_DAY = 86_400;
/** Rows of a mean: this one and those before it. */
const ROWS = 4;

/** What the rows of one weekday (and local hour) brought, of a series that is gone through in order of time. */
export interface Usual {
  /** Mean of the three rows before this one, as a whole number; 0 where none is known. */
  readonly expected: () => number;
  /** Takes the row in. @returns its baseline as docs/dataset.md defines it, float32; null where none of the rows is known */
  readonly take: (visits: number | null) => number | null;
}

/** @param step seconds from row to row @returns what is usual at a local time */
export function createUsual(step: number): (local: number) => Usual {
  const slots = DAYS_OF_A_WEEK * (SECONDS_OF_A_DAY / step);
  const known: Usual[] = [];
  return (local) => {
    const slot = Math.floor(local / step) % slots;
    known[slot] ??= usual();
    return known[slot];
  };
}

function usual(): Usual {
  const last: (number | null)[] = [];
  return {
    expected: () => Math.round(mean(last.slice(1 - ROWS)) ?? 0),
    take(visits) {
      last.push(visits);
      if (last.length > ROWS) last.shift();
      const baseline = mean(last);
      return baseline === null ? null : Math.fround(baseline);
    },
  };
}

function mean(values: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    count++;
  }
  return count === 0 ? null : sum / count;
}
