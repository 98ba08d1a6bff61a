import { medianOf } from '../median.ts';
import type { Cells, CellsOfDoor } from './cells.ts';
import { pastOf } from './past.ts';

/** How many earlier cells of the same slot are compared with, and how many there must be. */
const MOST = 12;
const LEAST = 6;
/** How far back they may lie, also where some were not measured. */
const REACH_DAYS = 26 * 7;

/** What the compared doors counted, and what the same doors usually count. By cell; NaN where nothing can be said. */
export interface Usual {
  /** People. */
  readonly counted: Float64Array;
  readonly whole: Float64Array;
  /** Of the roots (`rootOf`) of the earlier counts. */
  readonly median: Float64Array;
  /** Their median absolute deviation. */
  readonly deviation: Float64Array;
}

/**
 * Compares like with like: each cell with the last 12 of its slot on which all doors measured in it were measured, no more
 * than 26 weeks back and not on a holiday. A door that is new, or was out for most of that time, is left out of the
 * comparison; so is a cell whose remaining doors usually carry less than half of the visits. Looks back only.
 */
export function usualOf(cells: Cells, holidays: ReadonlyMap<number, string>): Usual {
  const { slot, slots, day, doors } = cells;
  const unknown = () => new Float64Array(day.length).fill(Number.NaN);
  const usual: Usual = {
    counted: unknown(),
    whole: unknown(),
    median: unknown(),
    deviation: unknown(),
  };
  const pasts = Array.from({ length: slots }, () => pastOf(doors));
  const roots = new Float64Array(MOST);
  const compared: CellsOfDoor[] = [];
  for (let cell = 0; cell < day.length; cell++) {
    if (!isMeasured(doors, cell)) continue;
    const today = day[cell] as number;
    const past = pasts[slot[cell] as number] as ReturnType<typeof pastOf>;
    past.forget(day, today - REACH_DAYS);
    if (past.choose(cell, LEAST, compared)) {
      const found = past.recall(compared, roots);
      if (found >= LEAST) describe(usual, cell, compared, roots, found);
    }
    if (!holidays.has(today)) past.remember(cell);
  }
  return usual;
}

function isMeasured(doors: readonly CellsOfDoor[], cell: number): boolean {
  for (const { whole } of doors) if (!Number.isNaN(whole[cell])) return true;
  return false;
}

/** @param roots the first `found` are of what was counted earlier; they are overwritten */
function describe(
  usual: Usual,
  cell: number,
  compared: readonly CellsOfDoor[],
  roots: Float64Array,
  found: number,
) {
  const median = medianOf(roots, found);
  for (let n = 0; n < found; n++) roots[n] = Math.abs((roots[n] as number) - median);
  usual.median[cell] = median;
  usual.deviation[cell] = medianOf(roots, found);
  let counted = 0;
  let whole = 0;
  for (const door of compared) {
    counted += door.counted[cell] as number;
    whole += door.whole[cell] as number;
  }
  usual.counted[cell] = counted;
  usual.whole[cell] = whole;
}
