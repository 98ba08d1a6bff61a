import { expect, it } from 'vitest';
import type { ManifestFile } from '../../etl/contract/manifest.ts';
import { analysisDownloads, downloads, openFiles, sensorHours } from './downloads.ts';

const file = (path: string, rest: Partial<ManifestFile>): ManifestFile => ({
  ...{ path, bytes: 1000, rows: 10, resolution: 'sensor-hourly', store: 'rome', year: null },
  ...{ sha256: path.endsWith('arrow') ? 'a'.repeat(64) : 'b'.repeat(64), first: null, last: null },
  ...rest,
});
const files = [
  file('store-daily/rome.csv', { resolution: 'store-daily' }),
  file('store-daily/rome.arrow', { resolution: 'store-daily' }),
  file('sensor-hourly/rome/2023.arrow', { year: 2023 }),
  file('sensor-hourly/rome/2024.arrow', { year: 2024, rows: 7 }),
  file('sensor-hourly/rome/2024.csv.gz', { year: 2024, rows: 7 }),
  file('sensor-hourly/all.arrow', { store: null, rows: 17 }),
  file('stores.json', { resolution: null, store: null }),
];

it('lists what a store publishes, coarse first, newest year first, whatever formats there are', () => {
  const listed = downloads(files, 'rome').map(
    ({ resolution, year, formats }) =>
      `${resolution} ${year} ${formats.map(({ format }) => format)}`,
  );
  expect(listed).toEqual([
    'store-daily null arrow,csv',
    'sensor-hourly 2024 arrow,csv',
    'sensor-hourly 2023 arrow',
  ]);
});

it('lists the files of the whole chain', () => {
  expect(downloads(files, null).map(({ rows }) => rows)).toEqual([17]);
});

it('lists the tables of the analysis, none when there was none', () => {
  const none = { resolution: null, store: null, rows: 5 };
  const published = [
    ...files,
    file('analysis/incidents.arrow', none),
    file('analysis/estimates.csv.gz', none),
    file('alerts.json', none),
  ];
  expect(analysisDownloads(published)).toMatchObject([
    { table: 'incidents', rows: 5, formats: [{ format: 'arrow' }] },
    { table: 'estimates', rows: 5, formats: [{ format: 'csv' }] },
  ]);
  expect(analysisDownloads(files)).toEqual([]);
});

it('counts each sensor-hour once', () => {
  expect(sensorHours(files)).toBe(17);
});

it('counts no file as open that only the charts of the site load', () => {
  const series = file('series/rome/days.bin', { resolution: null });
  expect(openFiles([...files, series])).toEqual(files);
});
