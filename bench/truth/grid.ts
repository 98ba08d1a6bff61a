import type { Reading } from '../../etl/contract/sensor-api.ts';
import {
  type GridSensor,
  HOUR,
  type HourGrid,
  type HourState,
  type UnmeasuredHour,
} from '../../etl/hour-grid.ts';
import type { Shop } from '../../mocks/chain/chain.ts';
import { toDay, weekdayOf } from '../../mocks/chain/dates.ts';
import { isOpen, readingsOfShop } from '../../mocks/chain/reading.ts';
import { localMinutes, startOfDay, zoneOf } from '../../mocks/chain/zone.ts';

const MINUTES_PER_DAY = 1440;

/**
 * The readings of a shop from its opening to a local day, as the transform hands them to the estimates: for a shop whose
 * doors all hang from the opening on.
 */
export function gridOf(seed: number, shop: Shop, lastDay: number): HourGrid {
  const { store } = shop;
  const zone = zoneOf(store.time_zone);
  const firstHour = startOfDay(zone, toDay(store.opened_on));
  const length = startOfDay(zone, lastDay + 1) - firstHour;
  const readings = readingsOfShop(seed, shop);
  const slot = new Uint8Array(length);
  const day = new Int32Array(length);
  const sensors: GridSensor[] = readings.order.map((sensor) => ({
    id: store.sensors[sensor]?.id ?? '',
    counts: new Float64Array(length).fill(Number.NaN),
    states: new Uint8Array(length),
  }));
  for (let hour = 0; hour < length; hour++) {
    const minutes = localMinutes(zone, firstHour + hour);
    const date = Math.floor(minutes / MINUTES_PER_DAY);
    const minute = minutes - date * MINUTES_PER_DAY;
    const open = isOpen(store.opening_hours, weekdayOf(date), minute);
    day[hour] = date;
    slot[hour] = 24 * weekdayOf(date) + Math.floor(minute / 60);
    for (const [n, sensor] of readings.order.entries()) {
      const reading = readings.at(sensor, firstHour + hour);
      const { counts, states } = sensors[n] as GridSensor;
      states[hour] = stateOf(reading, open);
      counts[hour] = reading?.count ?? Number.NaN;
    }
  }
  return { firstHour, slot, day, sensors };
}

function stateOf(reading: Reading | null, open: boolean): HourState {
  if (reading === null) return open ? HOUR.missing : HOUR.none;
  if (reading.status === 'ok') return open ? HOUR.ok : HOUR.idle;
  return reading.status === 'failed' && open ? HOUR.failed : HOUR.none;
}

/** The grid as the marts give it back: what a dead counter wrote is known as such. */
export function withDead(grid: HourGrid, unmeasured: readonly UnmeasuredHour[]): HourGrid {
  const sensors = grid.sensors.map((sensor) => ({ ...sensor, states: sensor.states.slice() }));
  for (const { sensor, hour, reason } of unmeasured)
    if (reason === 'dead') (sensors[sensor] as GridSensor).states[hour] = HOUR.dead;
  return { ...grid, sensors };
}
