import type { Language } from './language.ts';
import { plural } from './sentences.ts';
import type { StoreFiles } from './store-files.ts';

/** The title of the page about the data. */
export function dataHeadline(stores: readonly StoreFiles[], language: Language): string {
  const hours = stores.reduce((sum, store) => sum + store.sensorHours, 0);
  return `${language.count(hours)} sensor-hours of ${plural(stores.length, 'store', language)} as open files`;
}

export const dataDescription =
  'Every number on these pages comes from these files: Arrow and Parquet for tools, CSV for spreadsheets. The same rows stand in each language.';

export const DATA_WORDS = {
  stores: 'The page of a store lists its files: days in one file, hours in one a year.',
  reading:
    'Hours are UTC; dates, weekdays and local times are the store’s own. A number that is not known is empty, never 0.',
  checking: 'Beside a copy of the files, this line compares each with its checksum:',
} as const;

/** What the files beside the tables are, by their path. */
export const LIST_WORDS: Readonly<Record<string, string>> = {
  'manifest.json': 'Every file with its rows, bytes, checksum (SHA-256) and first and last time.',
  'datapackage.json': 'The same for tools that read Frictionless data packages, with the columns.',
  'stores.json': 'Stores with place, time zone and opening hours, and their doors.',
  'alerts.json': 'What needs attention now.',
};
