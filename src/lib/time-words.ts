import { DAY } from './calendar.ts';
import type { Format } from './format.ts';

/** "28 June 2024, 09:00", of a time on the store's clock; a midnight goes by its day alone. */
export const timeWords = (local: number, format: Format): string =>
  local % DAY === 0 ? format.date(local) : `${format.date(local)}, ${format.clock(local)}`;

/** The same of an end: a day that ends at midnight is the day before. */
export const endWords = (local: number, format: Format): string =>
  timeWords(local % DAY === 0 ? local - DAY : local, format);
