import { toHourNumber } from '../contract/readings.ts';
import type { Log } from '../effects.ts';
import { DAY, midnight } from './hours.ts';
import type { StorePlan } from './plan.ts';

/**
 * Whether readings must come of what the plan asks for: an hour that the API has, of a sensor that hung there in whatever
 * zone the store lies.
 *
 * @param latest the latest hour that the API has; null: it does not tell
 */
export function isDue({ store, from, years }: StorePlan, latest: string | null): boolean {
  const asked = years.at(-1)?.windows.at(-1)?.to ?? from;
  const to = latest === null ? asked : Math.min(asked, toHourNumber(latest) + 1);
  return store.sensors.some(({ installed_on, removed_on }) => {
    const removed = removed_on === null ? Number.POSITIVE_INFINITY : midnight(removed_on) - DAY;
    return Math.max(from, midnight(installed_on) + DAY) < Math.min(to, removed);
  });
}

/** One warning of all stores that were due and delivered nothing. */
export function warnOfSilent(silent: readonly StorePlan[], { warn }: Pick<Log, 'warn'>): void {
  const [first] = silent;
  if (first === undefined) return;
  const [stores, their] = silent.length === 1 ? ['store', 'its'] : ['stores', 'their'];
  const such = silent.length === 1 ? '' : 'the first of them ';
  warn(
    `The API delivered not one reading of ${silent.length} ${stores}, ${such}${first.store.id}, of the hours that it was asked for: the next run asks for ${their} hours again`,
  );
}
