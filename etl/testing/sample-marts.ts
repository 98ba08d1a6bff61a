import {
  type Column,
  columnsOf,
  HOUR_STATUSES,
  isHourly,
  isSensor,
  RESOLUTIONS,
  type Resolution,
  ROLLUP_STATUSES,
} from '../contract/dataset.ts';
import type { Cell, TestMart } from './marts.ts';

const SENSORS: Readonly<Record<string, readonly string[]>> = {
  berlin: ['berlin-1'],
  paris: ['paris-1', 'paris-10', 'paris-2'],
  /** Not open yet: files without rows. */
  rome: [],
};
const YEARS = [2023, 2024];

/**
 * Marts of three stores and two years in all resolutions, small, every value made from its place. Numbers are none that a
 * model would give: what is published must not depend on that.
 * @param salt changes all values of the store paris in 2024, and those of its daily files
 */
export function sampleMarts(salt = 0): TestMart[] {
  return RESOLUTIONS.flatMap((resolution) =>
    Object.keys(SENSORS).flatMap((store) =>
      (isHourly(resolution) ? YEARS : [null]).map((year) => ({
        resolution,
        store,
        year,
        rows: rowsOf(resolution, store, year, store === 'paris' && year !== 2023 ? salt : 0),
      })),
    ),
  );
}

function rowsOf(resolution: Resolution, store: string, year: number | null, salt: number) {
  const sensors = SENSORS[store] ?? [];
  const entities = isSensor(resolution) ? sensors : sensors.slice(0, 1);
  return entities.flatMap((sensor, entity) =>
    Array.from({ length: 20 + entity }, (_, index) =>
      columnsOf(resolution).map((column, place) =>
        cellOf(column, {
          resolution,
          store,
          sensor,
          year,
          index,
          dice: 31 * index + 7 * place + entity + salt,
        }),
      ),
    ),
  );
}

interface Place {
  readonly resolution: Resolution;
  readonly store: string;
  readonly sensor: string;
  readonly year: number | null;
  readonly index: number;
  readonly dice: number;
}

function cellOf({ name, type, nullable }: Column, place: Place): Cell {
  const { resolution, store, sensor, year, index, dice } = place;
  if (nullable && dice % 4 === 0) return null;
  const statuses = resolution === 'sensor-hourly' ? HOUR_STATUSES : ROLLUP_STATUSES;
  const time =
    Date.UTC(year ?? 2023, 2, 26) + index * (isHourly(resolution) ? 3_600_000 : 86_400_000);
  const iso = new Date(time).toISOString();
  switch (type) {
    case 'dictionary':
      if (name === 'store_id') return store;
      return name === 'sensor_id' ? sensor : (statuses[dice % statuses.length] ?? null);
    case 'instant':
      return `${iso.slice(0, 19)}Z`;
    case 'local':
      return new Date(time + 5_400_000).toISOString().slice(0, 19);
    case 'date':
      return iso.slice(0, 10);
    case 'int8':
      return (dice % 7) + 1;
    case 'float32':
      return Math.fround(dice / 7 - 10);
    default:
      return dice;
  }
}
