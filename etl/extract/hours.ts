import { MS_PER_HOUR } from '../contract/readings.ts';

/** Hours. */
export const DAY = 24;

/** Hours since 1970-01-01T00:00:00Z as RFC 3339: `2024-07-01T06:00:00Z`. */
export const instant = (hour: number): string =>
  new Date(hour * MS_PER_HOUR).toISOString().replace('.000Z', 'Z');

/** The hour in which an instant lies. */
export const hourOf = (date: Date): number => Math.floor(date.getTime() / MS_PER_HOUR);

/** 00:00 UTC of a date; a store's own midnight is less than a day away. */
export const midnight = (date: string): number => Date.parse(date) / MS_PER_HOUR;

export const yearOf = (hour: number): number => new Date(hour * MS_PER_HOUR).getUTCFullYear();

export const startOfYear = (year: number): number => Date.UTC(year, 0) / MS_PER_HOUR;
