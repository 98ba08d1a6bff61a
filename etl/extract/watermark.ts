import type { LakeStoreState } from '../contract/lake.ts';
import { toHourNumber } from '../contract/readings.ts';
import type { WindowReadings } from './collection.ts';
import { hourOf, instant } from './hours.ts';
import type { PlanOptions, StorePlan, YearPlan } from './plan.ts';

/**
 * The progress of a store after each of its years: the end of what was asked for, but no later than the hour after the
 * latest that the API has, by its own word or by what it delivered: what comes later is still to be asked for.
 */
export function trackWatermark(
  { store, from, years }: StorePlan,
  known: LakeStoreState | undefined,
  latest: string | null,
  { asOf, full }: PlanOptions,
): (
  year: YearPlan,
  parts: readonly WindowReadings[],
) => Pick<LakeStoreState, 'watermark' | 'sensors'> {
  const sensors = Object.fromEntries(
    store.sensors.map(({ id, installed_on }) => [id, installed_on]),
  );
  const before = full || !known?.watermark ? from : Math.max(from, toHourNumber(known.watermark));
  let last = latest === null ? Number.NEGATIVE_INFINITY : toHourNumber(latest);
  return (year, parts) => {
    last = Math.max(last, ...parts.map((part) => part.last));
    const isLast = year === years.at(-1);
    const asked = isLast ? hourOf(asOf) : (year.windows.at(-1)?.to ?? from);
    const reached = Math.max(isLast ? before : from, Math.min(asked, last + 1));
    return { watermark: instant(reached), sensors };
  };
}
