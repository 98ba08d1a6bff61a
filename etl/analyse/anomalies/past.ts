import type { CellsOfDoor } from './cells.ts';
import { rootOf } from './judge.ts';

/** Share of the visits that the compared doors must usually carry. */
const CARRIED = 0.5;

/** The earlier cells of one slot that may be compared with. */
export function pastOf(doors: readonly CellsOfDoor[]) {
  const cells: number[] = [];
  /** By door: in how many of them it was measured, and what it counted in all. */
  const measured = new Float64Array(doors.length);
  const visits = new Float64Array(doors.length);

  function count(cell: number, sign: number) {
    for (let door = 0; door < doors.length; door++) {
      const count = doors[door]?.whole[cell] ?? Number.NaN;
      if (Number.isNaN(count)) continue;
      measured[door] = (measured[door] as number) + sign;
      visits[door] = (visits[door] as number) + sign * count;
    }
  }

  return {
    remember(cell: number) {
      cells.push(cell);
      count(cell, 1);
    },

    /** Those before a day. */
    forget(day: ArrayLike<number>, before: number) {
      while (cells.length > 0 && (day[cells[0] as number] as number) < before)
        count(cells.shift() as number, -1);
    },

    /**
     * Leaves in `chosen` the doors that were measured in a cell and in enough of the earlier ones.
     * @returns whether they carry enough
     */
    choose(cell: number, least: number, chosen: CellsOfDoor[]): boolean {
      chosen.length = 0;
      let carried = 0;
      let all = 0;
      for (let n = 0; n < doors.length; n++) {
        const door = doors[n] as CellsOfDoor;
        all += visits[n] as number;
        if ((measured[n] as number) < least || Number.isNaN(door.whole[cell])) continue;
        carried += visits[n] as number;
        chosen.push(door);
      }
      return chosen.length > 0 && carried >= CARRIED * all;
    },

    /**
     * Puts into `roots` the roots of what those doors counted together in the newest of the cells in which all of them were
     * measured.
     * @returns how many
     */
    recall(chosen: readonly CellsOfDoor[], roots: Float64Array): number {
      let found = 0;
      for (let n = cells.length - 1; n >= 0 && found < roots.length; n--) {
        let sum = 0;
        for (const { whole } of chosen) sum += whole[cells[n] as number] as number;
        if (!Number.isNaN(sum)) roots[found++] = rootOf(sum);
      }
      return found;
    },
  };
}
