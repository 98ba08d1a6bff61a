/**
 * What an hour of a sensor is to an analysis.
 * - `none`: outside of the sensor's life, or neither trading nor counted
 * - `ok`: a trading hour that was counted
 * - `failed`, `missing`: a trading hour that was not
 * - `dead`: a trading hour in which a dead counter wrote a zero
 * - `idle`: counted, outside of trading hours
 */
export const HOUR = { none: 0, ok: 1, failed: 2, missing: 3, dead: 4, idle: 5 } as const;
export type HourState = (typeof HOUR)[keyof typeof HOUR];

/** Consecutive UTC hours of all sensors of one store. */
export interface HourGrid {
  /** UTC hours since 1970-01-01T00Z of index 0. */
  readonly firstHour: number;
  /** Weekday and hour on the store's clock: 24 · (ISO weekday − 1) + local hour, 0 to 167. */
  readonly slot: Uint8Array;
  /** Local day, days since 1970-01-01. */
  readonly day: Int32Array;
  /** By id. */
  readonly sensors: readonly GridSensor[];
}

export interface GridSensor {
  readonly id: string;
  /** People; NaN where nothing was counted. What a dead counter wrote is still here. */
  readonly counts: Float64Array;
  /** HourState. */
  readonly states: Uint8Array;
}

/** A failed, missing or dead trading hour, and what is made of it. */
export interface UnmeasuredHour {
  /** Index in the grid's sensors. */
  readonly sensor: number;
  /** Index in the grid's hours. */
  readonly hour: number;
  readonly reason: 'failed' | 'missing' | 'dead';
  /** Of the estimate; null when there is none. */
  readonly method: 'siblings' | 'weekday' | null;
  /** People, whole; null when nothing can be said. */
  readonly visits: number | null;
  /** The interval that holds the true count 95 times of 100, whole people, ≥ 0; null without an estimate. */
  readonly low: number | null;
  readonly high: number | null;
}
