import type { Behind } from './behind.ts';
import type { Format } from './format.ts';
import { place } from './sentences.ts';

/** The main pages, by their path below the site's base. */
export const NAVIGATION = [
  { path: '', label: 'Stores' },
  { path: 'sensors/', label: 'Sensors' },
  { path: 'data/', label: 'Data' },
  { path: 'method/', label: 'Method' },
] as const;

/** What a reader can choose; `system`: as the device has it. */
export const THEMES = [
  { theme: 'system', label: 'As the device' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
] as const;

const instantWords = (instant: number, format: Format): string =>
  `${format.day(instant)}, ${format.clock(instant)} UTC`;

/** How old the data is. */
export const ageWords = (asOf: number, format: Format): string =>
  `Data up to ${instantWords(asOf, format)}`;

/** Said when nothing has been built for too long. */
export const lateWords = (asOf: number, format: Format): string =>
  `The data here ends on ${instantWords(asOf, format)}. Newer data should have come by now: a nightly update has failed, or this copy of the page is old.`;

const MOST_NAMES = 4;

/** Names the stores of which nothing arrives; null when there are none. */
export function behindWords(behind: readonly Behind[], format: Format): string | null {
  const first = behind[0];
  if (!first) return null;
  if (behind.length === 1)
    return `Nothing has been measured at ${place(first.store)} since ${format.day(first.since)}.`;
  const names = behind
    .slice(0, MOST_NAMES)
    .map(({ store, since }) => `${place(store)} (since ${format.date(since)})`);
  const rest = behind.length - names.length;
  if (rest > 0) names.push(`${format.count(rest)} more`);
  return `Nothing is being measured at ${format.list(names)}.`;
}

/** How much the data set holds. */
export const heldWords = (sensorHours: number, files: number, format: Format): string =>
  `${format.count(sensorHours)} sensor-hours in ${format.count(files)} files, all open.`;
