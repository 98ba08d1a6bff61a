import { expect, it } from 'vitest';
import { RESOLUTIONS } from '../contract/dataset.ts';
import type { ManifestFile } from '../contract/manifest.ts';
import { dataPackage } from './datapackage.ts';

const file = (path: string, store: string | null): ManifestFile => ({
  path,
  bytes: 1,
  sha256: '',
  rows: 1,
  resolution: RESOLUTIONS.find((name) => path.startsWith(name)) ?? null,
  store,
  year: null,
  first: null,
  last: null,
});

const files = [
  file('sensor-hourly/all.csv.gz', null),
  file('sensor-hourly/paris/2023.csv.gz', 'paris'),
  file('sensor-hourly/paris/2024.csv.gz', 'paris'),
  file('store-daily/all.arrow', null),
  file('store-daily/paris.arrow', 'paris'),
];
const described = dataPackage('2024-07-01T06:00:00Z', files);

it('describes every file once, those of one resolution and format together', () => {
  expect(described.resources.map(({ name, path }) => [name, path])).toEqual([
    ['stores', 'stores.json'],
    ['sensor-hourly-csv', ['sensor-hourly/paris/2023.csv.gz', 'sensor-hourly/paris/2024.csv.gz']],
    ['sensor-hourly-all-csv', 'sensor-hourly/all.csv.gz'],
    ['store-daily-arrow', 'store-daily/paris.arrow'],
    ['store-daily-all-arrow', 'store-daily/all.arrow'],
  ]);
});

it('describes format, columns, units and keys', () => {
  expect(
    described.resources.find(({ name }) => name === 'sensor-hourly-csv'),
  ).toMatchInlineSnapshot(`
    {
      "compression": "gz",
      "encoding": "utf-8",
      "format": "csv",
      "mediatype": "text/csv",
      "name": "sensor-hourly-csv",
      "path": [
        "sensor-hourly/paris/2023.csv.gz",
        "sensor-hourly/paris/2024.csv.gz",
      ],
      "profile": "tabular-data-resource",
      "schema": {
        "fields": [
          {
            "constraints": {
              "required": true,
            },
            "description": "The store, as in stores.json.",
            "name": "store_id",
            "type": "string",
          },
          {
            "constraints": {
              "required": true,
            },
            "description": "The sensor, as in stores.json.",
            "name": "sensor_id",
            "type": "string",
          },
          {
            "constraints": {
              "required": true,
            },
            "description": "Start of the hour, UTC.",
            "name": "hour",
            "type": "datetime",
          },
          {
            "constraints": {
              "required": true,
            },
            "description": "Start of the hour on the store's own clock. Twice the same when clocks go back.",
            "format": "%Y-%m-%dT%H:%M:%S",
            "name": "local_time",
            "type": "datetime",
          },
          {
            "constraints": {
              "required": true,
            },
            "description": "Local weekday, ISO: 1 Monday to 7 Sunday.",
            "name": "weekday",
            "type": "integer",
          },
          {
            "constraints": {
              "required": false,
            },
            "description": "Sum of the ok counts, people; null where there is none.",
            "name": "visits",
            "type": "integer",
            "unit": "people",
          },
          {
            "constraints": {
              "required": false,
            },
            "description": "visits plus the estimates of the trading hours that were not measured, people; null where nothing can be said.",
            "name": "visits_estimated",
            "type": "integer",
            "unit": "people",
          },
          {
            "constraints": {
              "required": false,
            },
            "description": "ok trading sensor-hours / trading sensor-hours, 0 to 1; null where there is no trading hour.",
            "name": "coverage",
            "type": "number",
            "unit": "1",
          },
          {
            "constraints": {
              "enum": [
                "ok",
                "failed",
                "closed",
                "missing",
              ],
              "required": true,
            },
            "description": "sensor-hourly: ok, failed, closed or missing. Else complete (coverage 1), partial, missing (coverage 0) or closed (no trading hour).",
            "name": "status",
            "type": "string",
          },
          {
            "constraints": {
              "required": false,
            },
            "description": "Mean of visits over this row and the 3 rows before it of the same weekday (hourly: and local hour), nulls left out.",
            "name": "baseline",
            "type": "number",
            "unit": "people",
          },
          {
            "constraints": {
              "required": false,
            },
            "description": "100 · (visits − baseline) / baseline; null where baseline is null or 0.",
            "name": "change_pct",
            "type": "number",
            "unit": "%",
          },
        ],
        "missingValues": [
          "",
        ],
        "primaryKey": [
          "store_id",
          "sensor_id",
          "hour",
        ],
      },
    }
  `);
});

it('describes the analysis, a resource for each file, with units, nulls and closed sets of values', () => {
  const { resources } = dataPackage('2024-07-01T06:00:00Z', [
    file('alerts.json', null),
    file('analysis/estimates.csv.gz', null),
    file('analysis/estimates.parquet', null),
  ]);
  expect(resources.map(({ name, path }) => [name, path])).toEqual([
    ['stores', 'stores.json'],
    ['alerts', 'alerts.json'],
    ['analysis-estimates-parquet', 'analysis/estimates.parquet'],
    ['analysis-estimates-csv', 'analysis/estimates.csv.gz'],
  ]);
  const estimates = resources.at(-1);
  expect(estimates).toMatchObject({
    compression: 'gz',
    profile: 'tabular-data-resource',
    schema: { primaryKey: ['store_id', 'sensor_id', 'hour'], missingValues: [''] },
  });
  const fields = estimates && 'schema' in estimates ? estimates.schema.fields : [];
  const field = (name: string) => fields.find((one) => one.name === name);
  expect(field('hour')).toMatchObject({ type: 'datetime', constraints: { required: true } });
  expect(field('visits')).toMatchObject({ type: 'integer', unit: 'people' });
  expect(field('method')).toMatchObject({
    type: 'string',
    constraints: { required: false, enum: ['siblings', 'weekday'] },
  });
});
