/**
 * The published data set: resolutions, columns and paths. Without dependencies, so that the browser can import it too.
 * docs/dataset.md says the same in prose.
 */

export const RESOLUTIONS = [
  'sensor-hourly',
  'store-hourly',
  'sensor-daily',
  'store-daily',
] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export const FORMATS = ['arrow', 'parquet', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Status of a sensor-hour. */
export const HOUR_STATUSES = ['ok', 'failed', 'closed', 'missing'] as const;
/** Status of every other row: complete (coverage 1), partial, missing (coverage 0), closed (no trading hour). */
export const ROLLUP_STATUSES = ['complete', 'partial', 'missing', 'closed'] as const;

/** Those that a row of the resolution can have, in the order of their codes. */
export const statusesOf = (resolution: Resolution) =>
  resolution === 'sensor-hourly' ? HOUR_STATUSES : ROLLUP_STATUSES;

export const isHourly = (resolution: Resolution) => resolution.endsWith('-hourly');
export const isSensor = (resolution: Resolution) => resolution.startsWith('sensor-');

/**
 * - `dictionary`: dictionary of utf8
 * - `instant`: timestamp[s, UTC]
 * - `local`: timestamp[s] without a zone
 * - `date`: date32
 */
export type ColumnType =
  | 'dictionary'
  | 'instant'
  | 'local'
  | 'date'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'float32';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The resolutions that have the column. */
  readonly in: (resolution: Resolution) => boolean;
  readonly description: string;
}

const everywhere = () => true;
const isStore = (resolution: Resolution) => !isSensor(resolution);
const isDaily = (resolution: Resolution) => !isHourly(resolution);

/** All columns, in the order of the files. */
export const COLUMNS: readonly Column[] = [
  {
    name: 'store_id',
    type: 'dictionary',
    nullable: false,
    in: everywhere,
    description: 'The store, as in stores.json.',
  },
  {
    name: 'sensor_id',
    type: 'dictionary',
    nullable: false,
    in: isSensor,
    description: 'The sensor, as in stores.json.',
  },
  {
    name: 'hour',
    type: 'instant',
    nullable: false,
    in: isHourly,
    description: 'Start of the hour, UTC.',
  },
  {
    name: 'local_time',
    type: 'local',
    nullable: false,
    in: isHourly,
    description: "Start of the hour on the store's own clock. Twice the same when clocks go back.",
  },
  { name: 'date', type: 'date', nullable: false, in: isDaily, description: 'Local date.' },
  {
    name: 'weekday',
    type: 'int8',
    nullable: false,
    in: everywhere,
    description: 'Local weekday, ISO: 1 Monday to 7 Sunday.',
  },
  {
    name: 'visits',
    type: 'int32',
    nullable: true,
    in: everywhere,
    description: 'Sum of the ok counts, people; null where there is none.',
  },
  {
    name: 'visits_estimated',
    type: 'int32',
    nullable: true,
    in: everywhere,
    description:
      'visits plus the estimates of the trading hours that were not measured, people; null where nothing can be said.',
  },
  {
    name: 'coverage',
    type: 'float32',
    nullable: true,
    in: everywhere,
    description:
      'ok trading sensor-hours / trading sensor-hours, 0 to 1; null where there is no trading hour.',
  },
  {
    name: 'sensors_reporting',
    type: 'int16',
    nullable: false,
    in: isStore,
    description: 'Sensors with at least one ok hour.',
  },
  {
    name: 'sensors_expected',
    type: 'int16',
    nullable: false,
    in: isStore,
    description: 'Sensors installed.',
  },
  {
    name: 'status',
    type: 'dictionary',
    nullable: false,
    in: everywhere,
    description:
      'sensor-hourly: ok, failed, closed or missing. Else complete (coverage 1), partial, missing (coverage 0) or closed (no trading hour).',
  },
  {
    name: 'baseline',
    type: 'float32',
    nullable: true,
    in: everywhere,
    description:
      'Mean of visits over this row and the 3 rows before it of the same weekday (hourly: and local hour), nulls left out.',
  },
  {
    name: 'change_pct',
    type: 'float32',
    nullable: true,
    in: everywhere,
    description: '100 · (visits − baseline) / baseline; null where baseline is null or 0.',
  },
];

export const columnsOf = (resolution: Resolution): Column[] =>
  COLUMNS.filter((column) => column.in(resolution));

/** Which file: a store's (hourly ones: a store's local year), or the whole chain's when `store` is null. */
export interface FileKey {
  readonly resolution: Resolution;
  readonly format: Format;
  readonly store: string | null;
  readonly year: number | null;
}

/** Path of a file below `data/`, for example `store-hourly/paris/2024.csv.gz`. */
export function filePath({ resolution, format, store, year }: FileKey): string {
  const gzipped = format === 'csv' && (store === null || isHourly(resolution));
  const ending = gzipped ? 'csv.gz' : format;
  if (store === null) return `${resolution}/all.${ending}`;
  return isHourly(resolution)
    ? `${resolution}/${store}/${year}.${ending}`
    : `${resolution}/${store}.${ending}`;
}
