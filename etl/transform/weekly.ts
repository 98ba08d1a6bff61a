import { HOUR, type HourGrid, type UnmeasuredHour } from '../hour-grid.ts';
import type { Estimator } from './estimates.ts';

/**
 * The estimates of a grid; those of hours in whole local weeks look no further than the whole weeks do. So the past changes
 * once a week, and with it all that is computed from it; but for what a counter wrote that has only now proved dead.
 * @param settled index of the hour before which the grid's dead hours are marked already
 * @param monday local day on which the week began that is not whole
 */
export function estimateWeekly(
  { estimate }: Pick<Estimator, 'estimate'>,
  grid: HourGrid,
  settled: number,
  monday: number,
): UnmeasuredHour[] {
  const known = estimate(grid, settled);
  const end = grid.day.findLastIndex((day) => day < monday) + 1;
  if (end === 0 || end === grid.day.length) return known;
  const weeks = estimate(firstHours(grid, end, known), end);
  return [...weeks, ...known.filter(({ hour }) => hour >= end)];
}

/** The hours before an index, those marked that are known to be dead. */
function firstHours(
  { firstHour, slot, day, sensors }: HourGrid,
  end: number,
  known: readonly UnmeasuredHour[],
): HourGrid {
  const states = sensors.map((sensor) => sensor.states.slice(0, end));
  for (const { sensor, hour, reason } of known)
    if (reason === 'dead' && hour < end) states[sensor]?.fill(HOUR.dead, hour, hour + 1);
  return {
    firstHour,
    slot: slot.subarray(0, end),
    day: day.subarray(0, end),
    sensors: sensors.map(({ id, counts }, index) => ({
      id,
      counts: counts.subarray(0, end),
      states: states[index] ?? new Uint8Array(end),
    })),
  };
}
