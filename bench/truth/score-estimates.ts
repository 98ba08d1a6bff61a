import type { UnmeasuredHour } from '../../etl/hour-grid.ts';
import { type Shares, share } from './claims.ts';

/** Hours out from which on a sensor's day is judged as a whole. */
const HOURS_OUT = 6;

/** An unmeasured hour and what the sensor would have counted. */
export interface Hidden extends UnmeasuredHour {
  /** Local. */
  readonly day: number;
  readonly truth: number;
}

export function scoreEstimates(hours: readonly Hidden[]): Shares {
  const days = Map.groupBy(hours, ({ sensor, day }) => `${sensor} ${day}`);
  const wholly = [...days.values()].filter(
    (day) => day.length >= HOURS_OUT && day.every(({ visits }) => visits !== null),
  );
  const error = (day: readonly Hidden[]) =>
    Math.abs(day.reduce((sum, { visits, truth }) => sum + (visits ?? 0) - truth, 0));
  return {
    estimated: share(hours.map(({ visits }) => visits !== null)),
    estimateError: {
      hit: wholly.reduce((sum, day) => sum + error(day), 0),
      of: wholly.flat().reduce((sum, { truth }) => sum + truth, 0),
    },
    estimateInterval: share(
      hours.flatMap(({ low, high, truth }) =>
        low === null || high === null ? [] : [low <= truth && truth <= high],
      ),
    ),
  };
}
