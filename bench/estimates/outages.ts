import { randomFrom } from '../../etl/analyse/random.ts';
import { type GridSensor, HOUR, type HourGrid } from '../../etl/hour-grid.ts';

/** Known hours of some sensors, hidden. */
export interface HiddenHours {
  /** As if they had not been delivered. */
  readonly grid: HourGrid;
  readonly hidden: readonly HiddenHour[];
}

export interface HiddenHour {
  readonly sensor: number;
  readonly hour: number;
  /** The count. */
  readonly truth: number;
}

/** From the start of one outage to that of the next: neither reaches into what the other is estimated from. */
const APART_DAYS = 75;

/** @param days 'hour': an hour of trading; else local days from the first hour that was counted on */
export function hideOutages(grid: HourGrid, days: number | 'hour', seed: number): HiddenHours {
  const random = randomFrom(seed);
  const sensors = grid.sensors.map(
    ({ id, counts, states }): GridSensor => ({
      id,
      counts: counts.slice(),
      states: states.slice(),
    }),
  );
  const hidden: HiddenHour[] = [];
  const between = () => Math.floor(24 * (APART_DAYS + 20 * random()));
  for (let start = 40 * 24; start < grid.slot.length - 60 * 24; start += between()) {
    const sensor = Math.floor(random() * sensors.length);
    const door = sensors[sensor] as GridSensor;
    for (const hour of hoursOut(grid, door, start, days)) {
      hidden.push({ sensor, hour, truth: door.counts[hour] as number });
      door.counts[hour] = Number.NaN;
      door.states[hour] = HOUR.missing;
    }
  }
  return { grid: { ...grid, sensors }, hidden };
}

function hoursOut(
  { day }: HourGrid,
  { states }: GridSensor,
  start: number,
  days: number | 'hour',
): number[] {
  const first = states.indexOf(HOUR.ok, start);
  if (first < 0 || days === 'hour') return first < 0 ? [] : [first];
  // From the next local day on, so that days are whole.
  const after = day[first] as number;
  const hours: number[] = [];
  for (let hour = first; hour < states.length && (day[hour] as number) <= after + days; hour++)
    if (day[hour] !== after && states[hour] === HOUR.ok) hours.push(hour);
  return hours;
}
