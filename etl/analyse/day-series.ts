/** Consecutive local days of one store or sensor. All arrays have one length and are not written to. */
export interface DaySeries {
  readonly store: string;
  /** null: the whole store. */
  readonly sensor: string | null;
  /** Of index 0, days since 1970-01-01; weekday by `weekdayOf`. */
  readonly firstDay: number;
  /** People counted; NaN where nothing was. */
  readonly visits: Float64Array;
  /** People counted and estimated; NaN where nothing can be said. */
  readonly filled: Float64Array;
  /**
   * Share of the trading sensor-hours that were measured, 0 to 1: ok, and no zero of a dead counter; NaN on a day without
   * trading hours.
   */
  readonly coverage: Float64Array;
}

/** ISO weekday of a day since 1970-01-01 (a Thursday): 1 Monday to 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The days before `end` (a day since 1970-01-01); views on the same memory. */
export function before(series: DaySeries, end: number): DaySeries {
  const length = Math.max(0, Math.min(series.visits.length, end - series.firstDay));
  return {
    ...series,
    visits: series.visits.subarray(0, length),
    filled: series.filled.subarray(0, length),
    coverage: series.coverage.subarray(0, length),
  };
}
