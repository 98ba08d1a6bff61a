import { DAY } from './calendar.ts';
import type { Language } from './language.ts';

/** "28 June 2024, 09:00", of a time on the store's clock; a midnight goes by its day alone. */
export function timeWords(local: number, language: Language): string {
  const date = language.date(local);
  return local % DAY === 0
    ? date
    : language.say.figures.time({ date, clock: language.clock(local) });
}

/** The same of an end: a day that ends at midnight is the day before. */
export const endWords = (local: number, language: Language): string =>
  timeWords(local % DAY === 0 ? local - DAY : local, language);
