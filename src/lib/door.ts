import type { Sensor, Store } from '../../etl/contract/sensor-api.ts';
import { DAY, parseDate } from './calendar.ts';
import { type Course, courseOf, type Life } from './course.ts';
import type { Dataset } from './dataset.ts';
import { doorShares } from './door-share.ts';
import { latest } from './latest.ts';
import { lastDays } from './period.ts';
import type { Row } from './rows.ts';
import { lastCommonDay, lifeOf } from './summary.ts';

/** What the pages say of a door. */
export interface DoorSummary {
  readonly store: Store;
  readonly sensor: Sensor;
  /** Part of the store's visits in the 52 weeks to the last day of its doors, 0 to 1; null where it cannot be compared. */
  readonly share: number | null;
  /** It was taken down before the last day that the pages tell of. */
  readonly isRemoved: boolean;
  /** Up to its own last day; undefined while no day of it is published. */
  readonly course: Course | undefined;
}

/** The doors of a store, in the order of stores.json. */
export const doorsOf: (data: Dataset, store: Store) => Promise<DoorSummary[]> = latest(
  readDoors,
  (_, store) => store.id,
);

async function readDoors(data: Dataset, store: Store): Promise<DoorSummary[]> {
  const key = {
    resolution: 'sensor-daily',
    format: 'arrow',
    store: store.id,
    year: null,
  } as const;
  const rowsOf = data.file(key) ? await data.read(key) : () => [];
  return doorSummaries(store, rowsOf, lastCommonDay(data.stores, data.asOf));
}

/** The doors of a store by their daily rows, with figures up to `today`, or to the last day of a door that is gone. */
export function doorSummaries(
  store: Store,
  rowsOf: (sensor: string) => readonly Row[],
  today: number,
): DoorSummary[] {
  const doors = store.sensors.map((sensor) => {
    const life = doorLife(store, sensor);
    const isRemoved = sensor.removed_on !== null && parseDate(sensor.removed_on) <= today;
    const last = Math.min(today, life.to ?? today);
    return { store, sensor, isRemoved, course: courseOf(rowsOf(sensor.id), life, last) };
  });
  const rows = doors.map(({ course }) => course?.rows ?? []);
  const shares = doorShares(rows, lastDays(lastDayOf(doors), 364));
  return doors.map((door, n) => ({ ...door, share: shares[n] ?? null }));
}

/** The last day that the figures of doors tell of. */
export const lastDayOf = (doors: readonly Pick<DoorSummary, 'course'>[]): number =>
  Math.max(0, ...doors.map(({ course }) => course?.year.range.to ?? 0));

/** Those that can be compared first, the busiest of them first. */
export const byShare = (doors: readonly DoorSummary[]): DoorSummary[] =>
  [...doors].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));

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
