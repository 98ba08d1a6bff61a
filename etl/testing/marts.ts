import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type ColumnType,
  columnsOf,
  filePath,
  isHourly,
  isSensor,
  type Resolution,
} from '../contract/dataset.ts';
import { type MartFile, type MartsState, martsStatePath } from '../contract/marts.ts';
import { literal, openDatabase } from '../duckdb.ts';
import { realFiles } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';

/** A cell: text as the CSV has it (`2024-07-01T06:00:00Z`, `2024-07-01T08:00:00`, `2024-07-01`), a number, or null. */
export type Cell = string | number | null;

export interface TestMart {
  readonly resolution: Resolution;
  readonly store: string;
  readonly year: number | null;
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Writes marts with these rows, and their state, as the stage transform would. */
export async function writeTestMarts(
  folder: string,
  asOf: string,
  marts: readonly TestMart[],
): Promise<void> {
  await using database = await openDatabase();
  const stores: MartsState['stores'] = {};
  for (const mart of marts) {
    const path = filePath({ ...mart, format: 'parquet' });
    const file = await writeMart(database.connection, join(folder, path), mart);
    const store = stores[mart.store] ?? {
      description: '',
      partitions: {},
      files: {},
      estimates: {},
    };
    stores[mart.store] = { ...store, files: { ...store.files, [path]: file } };
  }
  const state: MartsState = { version: 1, models: '', as_of: asOf, stores };
  await realFiles.write(martsStatePath(folder), JSON.stringify(state));
}

async function writeMart(
  connection: DuckDBConnection,
  path: string,
  { resolution, rows }: TestMart,
): Promise<MartFile> {
  const columns = columnsOf(resolution);
  const time = isHourly(resolution) ? 'hour' : 'date';
  const order = ['store_id', ...(isSensor(resolution) ? ['sensor_id'] : []), time];
  const place = columns.findIndex(({ name }) => name === time);
  const times = rows.map((row) => String(row[place])).sort();
  return {
    ...(await writeRows(connection, path, { columns, order, rows })),
    missing: rows.filter((row) => row.includes('missing')).length,
    first: times.at(0) ?? null,
    last: times.at(-1) ?? null,
  };
}

export interface TestRows {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  /** Names of columns; nulls come first. */
  readonly order: readonly string[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Writes rows as a Parquet file. */
export async function writeRows(
  connection: DuckDBConnection,
  path: string,
  { columns, order, rows }: TestRows,
): Promise<Pick<MartFile, 'rows' | 'bytes' | 'sha256'>> {
  const definitions = columns.map(({ name, type }) => `"${name}" ${SQL_TYPES[type]}`);
  await connection.run(`create or replace temp table mart (${definitions})`);
  if (rows.length > 0) await connection.run(`insert into mart values ${rows.map(values)}`);
  await realFiles.makeFolder(join(path, '..'));
  await connection.run(
    `copy (from mart order by ${order.map((name) => `"${name}" nulls first`)}) to ${literal(path)} (format parquet, compression zstd)`,
  );
  return {
    rows: rows.length,
    bytes: await realFiles.size(path),
    sha256: await sha256OfFile(path),
  };
}

const SQL_TYPES: Record<ColumnType, string> = {
  dictionary: 'varchar',
  instant: 'timestamptz',
  local: 'timestamp',
  date: 'date',
  int8: 'tinyint',
  int16: 'smallint',
  int32: 'integer',
  float32: 'float',
};

const values = (row: readonly Cell[]) =>
  `(${row.map((cell) => (cell === null ? 'null' : literal(Object.is(cell, -0) ? '-0' : String(cell))))})`;
