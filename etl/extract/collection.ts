import { type ReadingColumns, statusCode, toHourNumber } from '../contract/readings.ts';
import type { Reading, Store } from '../contract/sensor-api.ts';
import { instant } from './hours.ts';

/** `[from, to)` in hours since 1970-01-01T00:00:00Z. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const REJECTIONS = {
  'unknown sensor': 'of sensors that the store does not list',
  'outside window': 'of hours that were not asked for',
} as const;
type RejectionKind = keyof typeof REJECTIONS;

/** Rows of one kind that are not kept. */
export interface Rejection {
  readonly kind: RejectionKind;
  rows: number;
  /** The first of them, in words. */
  readonly example: string;
}

export interface WindowReadings {
  /** In order of delivery; a (sensor, hour) may come more than once. */
  readonly columns: ReadingColumns;
  /** Rows that came, those that are not kept included. */
  readonly rows: number;
  readonly rejections: readonly Rejection[];
  /** The latest hour of a row that is kept; -Infinity when there is none. */
  readonly last: number;
}

export interface Collection {
  /** Takes the rows of a page, and answers how many (sensor, hour)s are new in the window. */
  add(rows: readonly Reading[]): number;
  end(): WindowReadings;
}

/** Gathers the pages of a window. */
export function collect(store: Store, { from, to }: Window): Collection {
  const numbers = new Map(store.sensors.map((sensor, number) => [sensor.id, number]));
  const seen = new Uint8Array(numbers.size * (to - from));
  const rejections = new Map<RejectionKind, Rejection>();
  const sensors: number[] = [];
  const hours: number[] = [];
  const counts: number[] = [];
  const statuses: number[] = [];
  let rows = 0;
  let last = Number.NEGATIVE_INFINITY;

  function reject(kind: RejectionKind, { sensor_id, hour }: Reading): void {
    const known = rejections.get(kind);
    if (known === undefined) {
      const example = `${sensor_id} at ${hour}, asked of ${store.id} from ${instant(from)} to ${instant(to)}`;
      rejections.set(kind, { kind, rows: 1, example });
    } else known.rows++;
  }

  /** Whether the row's (sensor, hour) is new. */
  function take(row: Reading): boolean {
    const sensor = numbers.get(row.sensor_id);
    const hour = toHourNumber(row.hour);
    if (sensor === undefined) reject('unknown sensor', row);
    else if (hour < from || hour >= to) reject('outside window', row);
    else {
      sensors.push(sensor);
      hours.push(hour);
      counts.push(row.count ?? -1);
      statuses.push(statusCode(row.status));
      last = Math.max(last, hour);
      const place = sensor * (to - from) + hour - from;
      if (seen[place] === 0) {
        seen[place] = 1;
        return true;
      }
    }
    return false;
  }

  return {
    add(page) {
      rows += page.length;
      return page.reduce((fresh, row) => (take(row) ? fresh + 1 : fresh), 0);
    },
    end: () => ({
      columns: {
        sensor: Uint16Array.from(sensors),
        hour: Int32Array.from(hours),
        count: Int32Array.from(counts),
        status: Uint8Array.from(statuses),
      },
      rows,
      rejections: [...rejections.values()],
      last,
    }),
  };
}

/** The columns of several windows, one after the other. */
export function concatenate(parts: readonly ReadingColumns[]): ReadingColumns {
  const length = parts.reduce((sum, { hour }) => sum + hour.length, 0);
  const all = {
    sensor: new Uint16Array(length),
    hour: new Int32Array(length),
    count: new Int32Array(length),
    status: new Uint8Array(length),
  };
  let at = 0;
  for (const { sensor, hour, count, status } of parts) {
    all.sensor.set(sensor, at);
    all.hour.set(hour, at);
    all.count.set(count, at);
    all.status.set(status, at);
    at += hour.length;
  }
  return all;
}
