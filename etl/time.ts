import { MS_PER_HOUR } from './contract/readings.ts';

/** `2024-07-01T06:00:00Z`: RFC 3339 in whole seconds. */
export const toInstant = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/** The start of the UTC hour that `date` lies in. */
export const floorToHour = (date: Date): Date =>
  new Date(Math.floor(date.getTime() / MS_PER_HOUR) * MS_PER_HOUR);
