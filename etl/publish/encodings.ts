import { literal } from '../duckdb.ts';
import type { DictionaryColumn, PlainColumn, PlainType } from './table.ts';

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

const ENCODINGS: Record<PlainType, Encoding> = {
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

/** Of a dictionary: the place of each text in its values. */
export const encodingOf = (column: DictionaryColumn | PlainColumn): Encoding =>
  column.type === 'dictionary' ? codesOf(column) : ENCODINGS[column.type];

const codesOf = ({ values, codes }: DictionaryColumn): Encoding => {
  const { sql, allocate } = ENCODINGS[codes];
  return {
    // There is no enum without values.
    sql: (column) =>
      sql(values.length === 0 ? 'null' : `enum_code(${column}::enum(${values.map(literal)}))`),
    allocate,
  };
};
