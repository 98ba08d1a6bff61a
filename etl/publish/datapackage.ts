import type { AnalysisColumn } from '../contract/analysis/column.ts';
import {
  ANALYSIS_NAMES,
  ANALYSIS_ORDER,
  type AnalysisTable,
  analysisColumns,
  analysisFilePath,
} from '../contract/analysis.ts';
import {
  type ColumnType,
  columnsOf,
  FORMATS,
  type Format,
  isSensor,
  RESOLUTIONS,
  type Resolution,
  statusesOf,
} from '../contract/dataset.ts';
import type { ManifestFile } from '../contract/manifest.ts';
import { timeColumn } from './table.ts';

/**
 * The Data Package (version 1 of https://specs.frictionlessdata.io) that describes the files. For each resolution and format:
 * one resource with the files of all stores, which have the same columns and a header row each, and one with the file of
 * the whole chain. For each table and format of the analysis: one resource.
 */
export function dataPackage(asOf: string, files: readonly ManifestFile[]) {
  const hasAlerts = files.some(({ path }) => path === ALERTS.path);
  return {
    profile: 'data-package',
    name: 'footfall',
    title: 'Footfall',
    description:
      'People counted at the doors of stores: by hour and by day, by sensor and by store.',
    as_of: asOf,
    resources: [
      STORES,
      ...(hasAlerts ? [ALERTS] : []),
      ...RESOLUTIONS.flatMap((resolution) => dataResources(resolution, files)),
      ...ANALYSIS_NAMES.flatMap((table) => analysisResources(table, files)),
    ],
  };
}

const json = (name: string, description: string) => ({
  name,
  path: `${name}.json`,
  profile: 'data-resource',
  description,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
});

const STORES = json('stores', 'Stores and sensors: names, places, time zones, opening hours.');
const ALERTS = json('alerts', 'What needs attention at as_of, the newest first.');

function dataResources(resolution: Resolution, files: readonly ManifestFile[]) {
  const schema = {
    fields: columnsOf(resolution).map((column) =>
      field({
        ...column,
        unit: UNITS[column.name],
        values: column.name === 'status' ? statusesOf(resolution) : undefined,
      }),
    ),
    primaryKey: [
      'store_id',
      ...(isSensor(resolution) ? ['sensor_id'] : []),
      timeColumn(resolution),
    ],
  };
  const own = files.filter((file) => file.resolution === resolution);
  return FORMATS.flatMap((format) => {
    const its = own.filter(({ path }) => formatOf(path) === format);
    const parts = its.filter(({ store }) => store !== null);
    const chain = its.filter(({ store }) => store === null);
    return [
      ...resource(`${resolution}-${format}`, format, parts, schema),
      ...resource(`${resolution}-all-${format}`, format, chain, schema),
    ];
  });
}

function analysisResources(table: AnalysisTable, files: readonly ManifestFile[]) {
  const schema = {
    fields: analysisColumns(table).map(field),
    primaryKey: ANALYSIS_ORDER[table],
  };
  return FORMATS.flatMap((format) => {
    const path = analysisFilePath(table, format);
    const its = files.filter((file) => file.path === path);
    return resource(`analysis-${table}-${format}`, format, its, schema);
  });
}

const MEDIA_TYPES: Record<Format, string> = {
  arrow: 'application/vnd.apache.arrow.file',
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
};

const formatOf = (path: string) => FORMATS.find((format) => path.split('.').includes(format));

/** None without files. */
function resource<Schema extends object>(
  name: string,
  format: Format,
  files: readonly ManifestFile[],
  schema: Schema,
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
      schema: { ...schema, missingValues: [''] },
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

const field = ({ name, type, nullable, description, unit, values }: AnalysisColumn) => ({
  name,
  ...TYPES[type],
  description,
  ...(unit === undefined ? {} : { unit }),
  constraints: {
    required: !nullable,
    ...(values === undefined ? {} : { enum: values }),
  },
});
