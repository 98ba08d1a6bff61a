import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { REACH_DAYS, sameHour } from './neighbours.ts';

/**
 * Whether the source called the local day of an hour off: nothing was counted in trading hours on it, and some hour does not
 * trade in which its sensor trades on other such weekdays both before and after. A holiday's lost reading has no visits.
 */
export function isCalledOff(grid: HourGrid, hour: number): boolean {
  const { day } = grid;
  let first = hour;
  while (day[first - 1] === day[hour]) first--;
  let end = hour + 1;
  while (day[end] === day[hour]) end++;
  let calledOff = false;
  for (const sensor of grid.sensors)
    for (let at = first; at < end; at++) {
      if (sensor.states[at] === HOUR.ok || sensor.states[at] === HOUR.dead) return false;
      calledOff ||= usuallyTrades(grid, sensor, at);
    }
  return calledOff;
}

function usuallyTrades(grid: HourGrid, sensor: GridSensor, hour: number): boolean {
  if (isTrading(sensor.states[hour])) return false;
  let before = false;
  // What the grid does not reach yet may trade.
  let after = (grid.day.at(-1) ?? 0) < (grid.day[hour] as number) + 7;
  for (let days = 7; days <= REACH_DAYS; days += 7) {
    before ||= isTrading(sensor.states[sameHour(grid, hour, -days)]);
    after ||= isTrading(sensor.states[sameHour(grid, hour, days)]);
  }
  return before && after;
}

const isTrading = (state: number | undefined) =>
  state !== undefined && state !== HOUR.none && state !== HOUR.idle;
