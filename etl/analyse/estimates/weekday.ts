import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { medianOf } from '../median.ts';
import { NOWHERE, REACH_DAYS, sameHour } from './neighbours.ts';
import { type Likely, likely } from './spread.ts';

/** How a day's level scatters, and how far the interval reaches: bench/estimates.ts measures that it holds 95 of 100. */
const SCATTER = 0.2;
const REACH = 2.2;

/** The median of the counts of the same weekday and local hour within 28 days; undefined when there is none. */
export function fromWeekday(grid: HourGrid, sensor: GridSensor, hour: number): Likely | undefined {
  const counts: number[] = [];
  for (let days = -REACH_DAYS; days <= REACH_DAYS; days += 7) {
    const at = sameHour(grid, hour, days);
    if (at !== NOWHERE && sensor.states[at] === HOUR.ok) counts.push(sensor.counts[at] as number);
  }
  if (counts.length === 0) return undefined;
  const median = medianOf(Float64Array.from(counts));
  return likely(
    median,
    counts.flatMap((count) => [count, median]),
    SCATTER,
    REACH,
  );
}
