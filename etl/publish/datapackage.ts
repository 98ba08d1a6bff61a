import {
  type Column,
  type ColumnType,
  columnsOf,
  FORMATS,
  type Format,
  isSensor,
  RESOLUTIONS,
  type Resolution,
} from '../contract/dataset.ts';
import type { ManifestFile } from '../contract/manifest.ts';
import { statusesOf } from './encodings.ts';
import { timeColumn } from './relation.ts';

/**
 * The Data Package (version 1 of https://specs.frictionlessdata.io) that describes the files. For each resolution and format:
 * one resource with the files of all stores, which have the same columns and a header row each, and one with the file of
 * the whole chain.
 */
export function dataPackage(asOf: string, files: readonly ManifestFile[]) {
  const tables = RESOLUTIONS.flatMap((resolution) =>
    FORMATS.flatMap((format) => {
      const its = files.filter(
        (file) => file.resolution === resolution && formatOf(file.path) === format,
      );
      const parts = its.filter(({ store }) => store !== null);
      const chain = its.filter(({ store }) => store === null);
      return [
        ...resource(`${resolution}-${format}`, resolution, format, parts),
        ...resource(`${resolution}-all-${format}`, resolution, format, chain),
      ];
    }),
  );
  return {
    profile: 'data-package',
    name: 'footfall',
    title: 'Footfall',
    description:
      'People counted at the doors of stores: by hour and by day, by sensor and by store.',
    as_of: asOf,
    resources: [STORES, ...tables],
  };
}

const STORES = {
  name: 'stores',
  path: 'stores.json',
  profile: 'data-resource',
  description: 'Stores and sensors: names, places, time zones, opening hours.',
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
};

const MEDIA_TYPES: Record<Format, string> = {
  arrow: 'application/vnd.apache.arrow.file',
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
};

const formatOf = (path: string) => FORMATS.find((format) => path.split('.').includes(format));

/** None without files. */
function resource(
  name: string,
  resolution: Resolution,
  format: Format,
  files: readonly ManifestFile[],
) {
  const [first, ...others] = files;
  if (first === undefined) return [];
  return [
    {
      name,
      path: others.length === 0 ? first.path : files.map(({ path }) => path),
      profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
      format,
      mediatype: MEDIA_TYPES[format],
      ...(format === 'csv' ? { encoding: 'utf-8' } : {}),
      ...(first.path.endsWith('.gz') ? { compression: 'gz' } : {}),
      schema: {
        fields: columnsOf(resolution).map((column) => field(column, resolution)),
        primaryKey: [
          'store_id',
          ...(isSensor(resolution) ? ['sensor_id'] : []),
          timeColumn(resolution),
        ],
        missingValues: [''],
      },
    },
  ];
}

const TYPES: Record<ColumnType, { readonly type: string; readonly format?: string }> = {
  dictionary: { type: 'string' },
  instant: { type: 'datetime' },
  local: { type: 'datetime', format: '%Y-%m-%dT%H:%M:%S' },
  date: { type: 'date' },
  int8: { type: 'integer' },
  int16: { type: 'integer' },
  int32: { type: 'integer' },
  float32: { type: 'number' },
};

const UNITS: Readonly<Record<string, string>> = {
  visits: 'people',
  visits_estimated: 'people',
  coverage: '1',
  sensors_reporting: 'sensors',
  sensors_expected: 'sensors',
  baseline: 'people',
  change_pct: '%',
};

const field = ({ name, type, nullable, description }: Column, resolution: Resolution) => ({
  name,
  ...TYPES[type],
  description,
  ...(name in UNITS ? { unit: UNITS[name] } : {}),
  constraints: {
    required: !nullable,
    ...(name === 'status' ? { enum: statusesOf(resolution) } : {}),
  },
});
