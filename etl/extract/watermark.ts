import type { LakeProgress } from '../contract/lake.ts';
import { toHourNumber } from '../contract/readings.ts';
import type { WindowReadings } from './collection.ts';
import { DAY, hourOf, instant } from './hours.ts';
import type { PlanOptions, StorePlan, YearPlan } from './plan.ts';
import { isDue } from './silence.ts';

/**
 * Store → where its watermark has to go back to, so that what its plan asks for again is asked for again even when this run
 * is killed. Stores of which the next run would ask for it anyway are left out.
 */
export function retreatsOf(
  plans: readonly StorePlan[],
  sink: { storeState(store: string): LakeProgress | undefined },
  { settings }: PlanOptions,
): Map<string, string> {
  const retreats = new Map<string, string>();
  for (const { store, from, years } of plans) {
    const watermark = sink.storeState(store.id)?.watermark;
    if (!watermark || years.length === 0) continue;
    if (from < toHourNumber(watermark) - settings.trailingDays * DAY)
      retreats.set(store.id, instant(from));
  }
  return retreats;
}

/**
 * The progress of a store after each of its years: the end of what was asked for, but no later than the hour after the
 * latest that the API has, by its own word or by what it delivered: what comes later is still to be asked for. After the
 * end of its last sensor's life there is nothing to ask for.
 *
 * @returns undefined: it stays as it is, since the run has not brought one reading of the store yet, and this is its first, or
 * readings are due.
 */
export function trackWatermark(
  plan: StorePlan,
  known: LakeProgress | undefined,
  latest: string | null,
  { asOf }: PlanOptions,
): (year: YearPlan, parts: readonly WindowReadings[]) => LakeProgress | undefined {
  const { store, from, years } = plan;
  const sensors = Object.fromEntries(
    store.sensors.map(({ id, installed_on }) => [id, installed_on]),
  );
  const removals = Object.fromEntries(
    store.sensors.flatMap(({ id, removed_on }) => (removed_on === null ? [] : [[id, removed_on]])),
  );
  const before = known?.watermark ? Math.max(from, toHourNumber(known.watermark)) : from;
  let last = latest === null ? Number.NEGATIVE_INFINITY : toHourNumber(latest);
  let mustWait = !known?.watermark || isDue(plan, latest);
  return (year, parts) => {
    mustWait &&= parts.every(({ columns }) => columns.hour.length === 0);
    if (mustWait) return undefined;
    last = Math.max(last, ...parts.map((part) => part.last));
    const isLast = year === years.at(-1);
    const asked = isLast ? hourOf(asOf) : (year.windows.at(-1)?.to ?? from);
    const reached = Math.max(isLast ? before : from, Math.min(asked, last + 1));
    return { watermark: instant(reached), sensors, removals };
  };
}
