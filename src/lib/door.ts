import type { Sensor, Store } from '../../etl/contract/sensor-api.ts';
import { DAY, parseDate } from './calendar.ts';
import { type Course, courseOf, type Life } from './course.ts';
import type { Dataset } from './dataset.ts';
import { lastCommonDay, lifeOf } from './summary.ts';

/** What the pages say of a door. */
export interface DoorSummary {
  readonly store: Store;
  readonly sensor: Sensor;
  /** It was taken down before the last day that the pages tell of. */
  readonly isRemoved: boolean;
  /** Up to its own last day; undefined while no day of it is published. */
  readonly course: Course | undefined;
}

let latest: { readonly store: string; readonly doors: Promise<DoorSummary[]> } | undefined;

/**
 * The doors of a store, in the order of stores.json. Those of one store are kept until another store is asked for: its pages
 * are made one after another, and the days of a whole chain do not fit in memory.
 */
export function doorsOf(data: Dataset, store: Store): Promise<DoorSummary[]> {
  if (latest?.store !== store.id) latest = { store: store.id, doors: readDoors(data, store) };
  return latest.doors;
}

export async function readDoors(data: Dataset, store: Store): Promise<DoorSummary[]> {
  const today = lastCommonDay(data.stores, data.asOf);
  const key = {
    resolution: 'sensor-daily',
    format: 'arrow',
    store: store.id,
    year: null,
  } as const;
  const rowsOf = data.file(key) ? await data.read(key) : () => [];
  return store.sensors.map((sensor) => {
    const life = doorLife(store, sensor);
    return {
      store,
      sensor,
      isRemoved: sensor.removed_on !== null && parseDate(sensor.removed_on) <= today,
      course: courseOf(rowsOf(sensor.id), life, Math.min(today, life.to ?? today)),
    };
  });
}

/** From the day on which both the store is open and the sensor hangs, to the day before one of them is gone. */
export function doorLife(store: Store, { installed_on, removed_on }: Sensor): Life {
  const open = lifeOf(store);
  const ends = [open.to, removed_on === null ? null : parseDate(removed_on) - DAY];
  const known = ends.filter((end) => end !== null);
  return {
    from: Math.max(open.from, parseDate(installed_on)),
    to: known.length === 0 ? null : Math.min(...known),
  };
}
