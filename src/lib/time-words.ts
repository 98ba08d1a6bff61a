import { DAY } from './calendar.ts';
import type { Language } from './language.ts';

/** "28 June 2024, 09:00", of a time on the store's clock; a midnight goes by its day alone. */
export const timeWords = (local: number, language: Language): string =>
  local % DAY === 0 ? language.date(local) : `${language.date(local)}, ${language.clock(local)}`;

/** The same of an end: a day that ends at midnight is the day before. */
export const endWords = (local: number, language: Language): string =>
  timeWords(local % DAY === 0 ? local - DAY : local, language);
