import type { LakeStoreState } from '../contract/lake.ts';
import type { MartStore } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { sha256 } from '../fingerprint.ts';

/** The marts of one store as an earlier run left them. */
export interface Earlier {
  readonly asOf: Date;
  readonly mart: MartStore;
}

/** What decides the rows of a store beside its readings. Names and coordinates do not. */
export const describe = ({ id, time_zone, opened_on, closed_on, opening_hours, sensors }: Store) =>
  sha256(
    JSON.stringify([
      id,
      time_zone,
      opened_on,
      closed_on,
      opening_hours,
      sensors.map((sensor) => [sensor.id, sensor.installed_on, sensor.removed_on]),
    ]),
  );

/**
 * The first local year of a store whose readings may differ from those that the marts were made of. All columns but the
 * estimates look back in time only, so the years before it stand but for those.
 * @returns a year; -Infinity: all of them; Infinity: none
 */
export function firstStaleYear(
  store: Store,
  partitions: LakeStoreState['partitions'],
  asOf: Date,
  earlier: Earlier | undefined,
): number {
  if (earlier === undefined || earlier.mart.description !== describe(store)) return -Infinity;
  const known = earlier.mart.partitions;
  const changed = [...new Set([...Object.keys(known), ...Object.keys(partitions)])]
    .filter((year) => known[year] !== partitions[year]?.sha256)
    // The first hours of a UTC year may belong to the local year before.
    .map((year) => localYear(new Date(Date.UTC(Number(year), 0)), store.time_zone));
  const moved = earlier.asOf.getTime() === asOf.getTime() ? [] : [earlier.asOf, asOf];
  // An hour earlier: an as_of on a year's first instant covers the whole year before and nothing of its own.
  const ends = moved.map((instant) =>
    localYear(new Date(instant.getTime() - 3_600_000), store.time_zone),
  );
  return Math.min(Infinity, ...changed, ...ends);
}

const localYear = (instant: Date, timeZone: string): number =>
  Number(
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, year: 'numeric' }).format(
      instant,
    ),
  );
