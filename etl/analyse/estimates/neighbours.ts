import type { HourGrid } from '../../hour-grid.ts';

/** How far an estimate looks, and how long before it began a run of zeros is compared: local days. */
export const REACH_DAYS = 28;

/** An hour index that no grid has. */
export const NOWHERE = -1;

/**
 * The hour with the same local hour so many days later (earlier: negative), across clock changes; NOWHERE when the grid or
 * that day has none. Of an hour that the clock shows twice, the first that is found.
 */
export function sameHour({ slot, day }: HourGrid, hour: number, days: number): number {
  const date = (day[hour] as number) + days;
  const local = (slot[hour] as number) % 24;
  const straight = hour + 24 * days;
  if (day[straight] === date && (slot[straight] as number) % 24 === local) return straight;
  for (const near of [straight - 1, straight + 1])
    if (day[near] === date && (slot[near] as number) % 24 === local) return near;
  return NOWHERE;
}
