import type { Row } from './rows.ts';

/** A day on which a sensor should have measured. Trading hours. */
export interface SensorDay {
  readonly date: number;
  readonly hours: number;
  readonly measured: number;
  readonly failed: number;
}

/** A part of the trading hours; keeps both, so that parts add up. */
export interface Part {
  readonly hours: number;
  readonly of: number;
}

/** Days without trading left out. */
export const sensorDays = (
  rows: readonly Row[],
  hoursOn: (date: number) => number,
  failedOn: ReadonlyMap<number, number> = new Map(),
): SensorDay[] =>
  rows.flatMap(({ time, trading, coverage }) => {
    if (!trading || coverage === null) return [];
    const failed = failedOn.get(time) ?? 0;
    const hours = Math.max(hoursOn(time), failed);
    return { date: time, hours, measured: hours * coverage, failed };
  });

/** What of the days from one date to another, excluded, was measured, or failed. Days in order. */
export function partOf(
  days: readonly SensorDay[],
  what: 'measured' | 'failed',
  { from, to }: { readonly from: number; readonly to: number },
): Part {
  let [hours, of] = [0, 0];
  for (const day of days) {
    if (day.date < from || day.date >= to) continue;
    hours += day[what];
    of += day.hours;
  }
  return { hours, of };
}

export const together = (parts: readonly Part[]): Part => ({
  hours: parts.reduce((sum, { hours }) => sum + hours, 0),
  of: parts.reduce((sum, { of }) => sum + of, 0),
});

/** 0 to 1; null of nothing. */
export const shareOf = ({ hours, of }: Part): number | null => (of > 0 ? hours / of : null);
