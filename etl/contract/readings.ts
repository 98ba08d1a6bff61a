import { READING_STATUSES, type Reading } from './sensor-api.ts';

/** Many readings of one store in memory, a column an array, all of the same length, in the order of delivery. */
export interface ReadingColumns {
  /** Index into `store.sensors`. */
  readonly sensor: Uint16Array;
  /** Hours since 1970-01-01T00:00:00Z. */
  readonly hour: Int32Array;
  /** People; -1 for null. */
  readonly count: Int32Array;
  /** Index into READING_STATUSES. */
  readonly status: Uint8Array;
}

export const MS_PER_HOUR = 3_600_000;

/** Hours since the epoch of a `wholeHour`. */
export const toHourNumber = (hour: string): number => Date.parse(hour) / MS_PER_HOUR;

export const statusCode = (status: Reading['status']): number => READING_STATUSES.indexOf(status);
