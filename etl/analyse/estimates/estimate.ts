import { type GridSensor, HOUR, type HourGrid, type UnmeasuredHour } from '../../hour-grid.ts';
import { isCalledOff } from './called-off.ts';
import { markDead } from './dead.ts';
import { fromSiblings } from './siblings.ts';
import type { Likely } from './spread.ts';
import { fromWeekday } from './weekday.ts';

/**
 * All trading hours of a grid that were not measured, sensor by sensor in order of time, each with its estimate: from the
 * doors that counted in that hour, else from the same weekday and hour of the door itself. There is none unless the door
 * measured that weekday and local hour within 28 days before or after, nor on a day that the source called off.
 *
 * An estimate depends on nothing further away than 28 days, but on whether a counter was dead, which may take 28 days to
 * show. Rounding keeps the sum of a day: each hour gets the whole people by which the sum of the sensor's estimates of that
 * local day has grown.
 * @param settled index of the hour before which the grid's dead hours are marked already; 0: none is
 */
export function estimateHours(grid: HourGrid, settled = 0): UnmeasuredHour[] {
  const judged = markDead(grid, settled);
  return judged.sensors.flatMap((sensor, index) => estimatesOf(judged, sensor, index));
}

const REASONS = new Map<number | undefined, UnmeasuredHour['reason']>([
  [HOUR.failed, 'failed'],
  [HOUR.missing, 'missing'],
  [HOUR.dead, 'dead'],
]);

function estimatesOf(grid: HourGrid, sensor: GridSensor, index: number): UnmeasuredHour[] {
  const hours: UnmeasuredHour[] = [];
  let day = Number.NaN;
  let sum = 0;
  let given = 0;
  for (let hour = 0; hour < sensor.states.length; hour++) {
    const reason = REASONS.get(sensor.states[hour]);
    if (reason === undefined) continue;
    if (grid.day[hour] !== day) {
      day = grid.day[hour] as number;
      sum = 0;
      given = 0;
    }
    const [method, likely] = estimateOf(grid, sensor, hour);
    if (method === null) {
      hours.push({ sensor: index, hour, reason, method, visits: null, low: null, high: null });
      continue;
    }
    sum += likely.visits;
    const visits = Math.floor(sum + 0.5) - given;
    given += visits;
    const low = Math.min(visits, Math.round(likely.low));
    const high = Math.max(visits, Math.round(likely.high));
    hours.push({ sensor: index, hour, reason, method, visits, low, high });
  }
  return hours;
}

type Estimate = readonly ['siblings' | 'weekday', Likely] | readonly [null, null];

const NONE: Estimate = [null, null];

function estimateOf(grid: HourGrid, sensor: GridSensor, hour: number): Estimate {
  const weekday = fromWeekday(grid, sensor, hour);
  if (weekday === undefined || isCalledOff(grid, hour)) return NONE;
  const siblings = fromSiblings(grid, sensor, hour);
  return siblings === undefined ? ['weekday', weekday] : ['siblings', siblings];
}
