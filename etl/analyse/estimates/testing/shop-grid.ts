import { HOUR, type HourGrid, type HourState } from '../../../hour-grid.ts';

/** People counted, or why there is no count; undefined: the hour does not trade. */
export type Cell = number | 'failed' | 'missing' | undefined;

/** The hour of a `shopGrid` at 10:00 of a day. */
export const at = (day: number, clock = 10) => day * 24 + clock;

/**
 * A shop in UTC that is open from 10:00 to 14:00 every day, from Monday 1 January 2024 on.
 * @param doors what each door says of an open hour
 */
export function shopGrid(
  days: number,
  doors: readonly ((day: number, clock: number) => Cell)[],
): HourGrid {
  const length = days * 24;
  const hours = Array.from({ length }, (_, hour) => hour);
  const firstDay = Date.parse('2024-01-01') / 86_400_000;
  return {
    firstHour: firstDay * 24,
    slot: Uint8Array.from(hours, (hour) => hour % 168),
    day: Int32Array.from(hours, (hour) => firstDay + Math.floor(hour / 24)),
    sensors: doors.map((says, index) => {
      const cells = hours.map((hour): Cell => {
        const clock = hour % 24;
        return clock < 10 || clock >= 14 ? undefined : says(Math.floor(hour / 24), clock);
      });
      return {
        id: `door-${index + 1}`,
        counts: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
        states: Uint8Array.from(cells, stateOf),
      };
    }),
  };
}

function stateOf(cell: Cell): HourState {
  if (cell === undefined) return HOUR.none;
  return typeof cell === 'number' ? HOUR.ok : HOUR[cell];
}
