import type { Store } from '../../etl/contract/sensor-api.ts';
import { isoDate } from './calendar.ts';
import { clockChanges } from './clock-changes.ts';
import { holidaysOf } from './holidays.ts';
import type { Language } from './language.ts';
import type { Range } from './period.ts';
import type { Occasions } from './picture.ts';

/** The public holidays of a store and the days of 23 or 25 hours, by name. For the build: holidays weigh megabytes. */
export function occasionsOf(
  store: Store,
  history: Range,
  language: Language<'explorer'>,
): Occasions {
  const { clockChange } = language.say.explorer;
  const names = new Map<number, string[]>();
  const add = (date: number, name: string) => names.set(date, [...(names.get(date) ?? []), name]);
  for (const [date, name] of holidaysOf(store.country, history, language.locale)) add(date, name);
  for (const [date, hours] of clockChanges(store.time_zone, history))
    add(date, clockChange({ hours: hours.toLocaleString(language.locale) }));
  const sorted = [...names].sort(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([date, all]) => [isoDate(date), all.join('; ')]));
}
