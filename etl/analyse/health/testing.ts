import type { AnalysisRow } from '../../contract/analysis.ts';
import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { type DaySeries, weekdayOf } from '../day-series.ts';
import { randomFrom } from '../random.ts';
import { hourFacts } from './facts.ts';
import type { StoreHealth } from './incidents.ts';

/** Monday 1 January 2024. */
export const FIRST_DAY = 19_723;

/** A store on UTC whose doors count from 09:00 to 19:00, more towards 16:00, Sundays excluded. */
export function shopGrid(days: number, doors: readonly number[], seed = 1): HourGrid {
  const length = 24 * days;
  const day = Int32Array.from({ length }, (_, hour) => FIRST_DAY + Math.floor(hour / 24));
  const slot = Uint8Array.from(day, (date, hour) => 24 * (weekdayOf(date) - 1) + (hour % 24));
  const random = randomFrom(seed);
  return {
    firstHour: 24 * FIRST_DAY,
    day,
    slot,
    sensors: doors.map((level, n): GridSensor => {
      const counts = new Float64Array(length).fill(Number.NaN);
      const states = new Uint8Array(length);
      for (let hour = 0; hour < length; hour++) {
        const clock = hour % 24;
        if (clock < 9 || clock > 18 || weekdayOf(day[hour] ?? 0) === 7) continue;
        states[hour] = HOUR.ok;
        const shape = 0.4 + Math.exp(-(((clock - 16) / 3) ** 2));
        counts[hour] = Math.round(level * shape * (0.8 + 0.4 * random()));
      }
      return { id: `door-${n + 1}`, counts, states };
    }),
  };
}

/** The index of an hour in such a grid. */
export const at = (day: number, clock = 0): number => 24 * day + clock;

/** Gives the trading hours of a sensor from one index to another, excluded, a state, and a count if they then have one. */
export function set(
  { sensors }: HourGrid,
  door: number,
  [from, to]: readonly [number, number],
  state: number,
  count = Number.NaN,
): void {
  const { counts, states } = sensors[door] as GridSensor;
  for (let hour = from; hour < to; hour++) {
    if (states[hour] === HOUR.none) continue;
    states[hour] = state;
    counts[hour] = count;
  }
}

const REASONS = new Map<number, AnalysisRow<'estimates'>['reason']>([
  [HOUR.failed, 'failed'],
  [HOUR.missing, 'missing'],
  [HOUR.dead, 'dead'],
]);

/** What the stage would hand over of a grid: each unmeasured hour is estimated as 10 people. */
export function healthOf(grid: HourGrid, facts = hourFacts(grid, 0)): StoreHealth {
  const { firstHour, sensors, day } = grid;
  const doors = sensors.map((sensor) => daysOf(grid, [sensor]));
  return {
    store: 'shop',
    days: { ...daysOf(grid, sensors), sensor: null },
    doors,
    facts,
    unmeasured: sensors.flatMap(({ id, states }) =>
      Array.from(states).flatMap((state, hour) => {
        const reason = REASONS.get(state);
        const seconds = (firstHour + hour) * 3600;
        const local = ((day[hour] ?? 0) * 24 + ((grid.slot[hour] ?? 0) % 24)) * 3600;
        return reason === undefined
          ? []
          : [
              {
                store_id: 'shop',
                sensor_id: id,
                hour: seconds,
                local_time: local,
                reason,
                method: 'weekday' as const,
                visits: 10,
                low: 5,
                high: 15,
              },
            ];
      }),
    ),
  };
}

function daysOf({ day }: HourGrid, sensors: readonly GridSensor[]): DaySeries {
  const firstDay = day[0] ?? 0;
  const length = (day.at(-1) ?? firstDay) - firstDay + 1;
  const visits = new Float64Array(length).fill(Number.NaN);
  const filled = visits.slice();
  const trading = new Float64Array(length);
  const measured = new Float64Array(length);
  const addTo = (sums: Float64Array, place: number, value: number) => {
    sums[place] = (Number.isNaN(sums[place]) ? 0 : (sums[place] ?? 0)) + value;
  };
  for (const { counts, states } of sensors)
    for (const [hour, state] of states.entries()) {
      if (state === HOUR.none) continue;
      const place = (day[hour] ?? 0) - firstDay;
      addTo(trading, place, 1);
      if (state === HOUR.ok) addTo(measured, place, 1);
      if (state === HOUR.ok || state === HOUR.dead) addTo(visits, place, counts[hour] ?? 0);
      addTo(filled, place, state === HOUR.ok ? (counts[hour] ?? 0) : 10);
    }
  return {
    store: 'shop',
    sensor: sensors[0]?.id ?? null,
    firstDay,
    visits,
    filled,
    coverage: measured.map((hours, n) => hours / (trading[n] ?? 0)),
  };
}

/** A stretch of a grid. */
export const sliceOf = (grid: HourGrid, from: number, to: number): HourGrid => ({
  firstHour: grid.firstHour + from,
  day: grid.day.slice(from, to),
  slot: grid.slot.slice(from, to),
  sensors: grid.sensors.map(({ id, counts, states }) => ({
    id,
    counts: counts.slice(from, to),
    states: states.slice(from, to),
  })),
});
