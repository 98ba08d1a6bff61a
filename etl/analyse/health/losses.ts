import type { AnalysisRow } from '../../contract/analysis.ts';
import type { SpanFact } from './span.ts';

type Lost = AnalysisRow<'estimates'>;

const SECONDS_PER_DAY = 86_400;

/** The unmeasured trading hours of a store, by sensor. */
export interface Losses {
  /** Trading hours that an outage took, and the people that were likely lost: null where nothing is estimated. */
  within(outage: SpanFact): { readonly hours: number; readonly value: number | null };
  /** Local day → trading hours in which the sensor failed. */
  failedOn(sensor: string): ReadonlyMap<number, number>;
}

export function lossesOf(unmeasured: readonly Lost[]): Losses {
  const bySensor = Map.groupBy(unmeasured, ({ sensor_id }) => sensor_id);
  for (const lost of bySensor.values()) lost.sort((a, b) => a.hour - b.hour);
  return {
    within({ kind, sensor, from, to }) {
      const sensors = sensor === null ? [...bySensor.keys()] : [sensor];
      const lost = sensors
        .flatMap((id) => between(bySensor.get(id) ?? [], from * 3600, to * 3600))
        .filter(({ reason }) => (reason === 'dead') === (kind === 'dead'));
      const estimates = lost.flatMap(({ visits }) => visits ?? []);
      return {
        hours: new Set(lost.map(({ hour }) => hour)).size,
        value: estimates.length === 0 ? null : estimates.reduce((sum, visits) => sum + visits, 0),
      };
    },
    failedOn(sensor) {
      const days = new Map<number, number>();
      for (const { reason, local_time } of bySensor.get(sensor) ?? []) {
        if (reason !== 'failed') continue;
        const day = Math.floor(local_time / SECONDS_PER_DAY);
        days.set(day, (days.get(day) ?? 0) + 1);
      }
      return days;
    },
  };
}

/** @param from UTC seconds; `to` is excluded */
function between(lost: readonly Lost[], from: number, to: number): readonly Lost[] {
  return lost.slice(firstAt(lost, from), firstAt(lost, to));
}

/** Position of the first one at or after an instant. */
function firstAt(lost: readonly Lost[], seconds: number): number {
  let low = 0;
  let high = lost.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lost[middle] as Lost).hour < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
