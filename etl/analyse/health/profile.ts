/** Hours of a local week. */
export const SLOTS = 168;
const WEEKS = 8;

/** The usual week of the last 8 that were added. */
export interface Profile {
  readonly weeks: number;
  /** By slot; NaN where fewer than half of the weeks were measured. */
  readonly mean: Float64Array;
  /** @param ahead hours by which the clock was ahead that wrote it; -1, 0 or 1 */
  add(counts: Float64Array, ahead: number): void;
}

export function profileOf(): Profile {
  const kept: Float64Array[] = [];
  const mean = new Float64Array(SLOTS).fill(Number.NaN);
  return {
    mean,
    get weeks() {
      return kept.length;
    },
    add(counts, ahead) {
      if (counts.every(Number.isNaN)) return;
      kept.push(counts.map((_, slot) => counts[slot + ahead] ?? Number.NaN));
      if (kept.length > WEEKS) kept.shift();
      for (let slot = 0; slot < SLOTS; slot++) {
        let sum = 0;
        let known = 0;
        for (const week of kept) {
          const count = week[slot] as number;
          if (Number.isNaN(count)) continue;
          sum += count;
          known++;
        }
        mean[slot] = known >= WEEKS / 2 ? sum / known : Number.NaN;
      }
    },
  };
}
