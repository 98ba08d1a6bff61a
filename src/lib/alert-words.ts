import type { Alert } from '../../etl/contract/alerts.ts';
import type { Store } from '../../etl/contract/sensor-api.ts';
import { onClock, parseDate } from './calendar.ts';
import type { Language } from './language.ts';
import { place } from './sentences.ts';
import { timeWords } from './time-words.ts';

/** An alert as a list shows it, with the store that it leads to. */
export interface Notice {
  readonly store: string;
  readonly name: string;
  readonly text: string;
  /** When an incident began, on the store's clock; null where the text says it. */
  readonly since: string | null;
}

/** The alerts of these stores, in their order. */
export const notices = (alerts: readonly Alert[], stores: readonly Store[], language: Language) =>
  alerts.flatMap(({ store_id, text, since }): Notice[] => {
    const store = stores.find(({ id }) => id === store_id);
    if (!store) return [];
    return [
      { store: store_id, name: place(store), text, since: sinceWords(since, store, language) },
    ];
  });

/** Of an instant; a local date stands in the text. */
const sinceWords = (since: string, { time_zone }: Store, language: Language): string | null =>
  Number.isNaN(parseDate(since))
    ? timeWords(onClock(Date.parse(since), time_zone), language)
    : null;
