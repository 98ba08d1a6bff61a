import {
  type Column,
  type ColumnType,
  HOUR_STATUSES,
  type Resolution,
  ROLLUP_STATUSES,
} from '../contract/dataset.ts';
import { literal } from '../duckdb.ts';

export type Values = BigInt64Array | Int32Array | Int16Array | Int8Array | Float32Array;

/** How DuckDB hands a column over: as the very numbers that Arrow stores. */
export interface Encoding {
  readonly sql: (column: string) => string;
  readonly allocate: (length: number) => Values;
}

const seconds: Encoding = {
  sql: (column) => `epoch_us(${column}) // 1000000`,
  allocate: (length) => new BigInt64Array(length),
};

const ENCODINGS: Record<Exclude<ColumnType, 'dictionary'>, Encoding> = {
  instant: seconds,
  local: seconds,
  date: {
    sql: (column) => `(${column} - date '1970-01-01')::integer`,
    allocate: (length) => new Int32Array(length),
  },
  int8: {
    sql: (column) => `${column}::tinyint`,
    allocate: (length) => new Int8Array(length),
  },
  int16: {
    sql: (column) => `${column}::smallint`,
    allocate: (length) => new Int16Array(length),
  },
  int32: {
    sql: (column) => `${column}::integer`,
    allocate: (length) => new Int32Array(length),
  },
  float32: {
    sql: (column) => `${column}::float`,
    allocate: (length) => new Float32Array(length),
  },
};

/** The dictionary of `status`, the same in every file of a resolution, whichever of them occur. */
export const statusesOf = (resolution: Resolution): readonly string[] =>
  resolution === 'sensor-hourly' ? HOUR_STATUSES : ROLLUP_STATUSES;

/** Of every column but the ids; the only dictionary among them is `status`, handed over as its place in `statusesOf`. */
export const encodingOf = ({ type }: Column, resolution: Resolution): Encoding =>
  type === 'dictionary'
    ? {
        sql: (column) =>
          `enum_code(${column}::enum(${statusesOf(resolution).map(literal)}))::tinyint`,
        allocate: (length) => new Int8Array(length),
      }
    : ENCODINGS[type];
