import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

/** The page about the files, and the lists of files on the pages of stores. */
export const data = {
  title: 'Data',
  headline: ({ sensorHours, stores }: { sensorHours: string; stores: Counted }) =>
    `${sensorHours} sensor-hours of ${stores.text} ${plural(stores, 'store', 'stores')} as open files`,
  description:
    'Every number on these pages comes from these files: Arrow and Parquet for tools, CSV for spreadsheets. The same rows stand in each format.',
  chain: 'The whole chain',
  byStore: {
    title: 'Store by store',
    words: 'The page of a store lists its files: days in one file, hours in one a year.',
    label: 'Files by store',
    store: 'Store',
    sensorHours: 'Sensor-hours',
    files: 'Files',
    size: 'Size',
  },
  reading: {
    title: 'How to read it',
    words:
      'Hours are UTC; dates, weekdays and local times are the store’s own. A number that is not known is empty, never 0.',
    method: 'How each number is made',
  },
  checking: {
    title: 'What is there, and whether it arrived whole',
    words: 'Beside a copy of the files, this line compares each with its checksum:',
    manifest: 'Every file with its rows, bytes, checksum (SHA-256) and first and last time.',
    dataPackage: 'The same for tools that read Frictionless data packages, with the columns.',
    stores: 'Stores with place, time zone and opening hours, and their doors.',
    alerts: 'What needs attention now.',
  },
  columns: 'Columns',
  groups: { history: 'The whole history', years: 'Hours, a file a year', analysis: 'Analysis' },
  rows: 'Rows',
  count: 'Count',
  files: 'Files',
  resolutions: {
    'sensor-hourly': 'Each door by the hour',
    'store-hourly': 'Store by the hour',
    'sensor-daily': 'Each door by the day',
    'store-daily': 'Store by the day',
  },
  inYear: ({ rows, year }: { rows: string; year: string }) => `${rows}, ${year}`,
};
