import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnalysisColumn } from '../contract/analysis/column.ts';
import { ANALYSIS_ORDER, ANALYSIS_TABLES, type AnalysisTable } from '../contract/analysis.ts';
import type { ColumnType } from '../contract/dataset.ts';
import { literal } from '../duckdb.ts';
import { type Files, temporaryName } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';

/** Rows as lines of JSON; a number that is none becomes null. */
export const toLines = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Writes rows, in the order of their table, as a Parquet file. */
export async function writeLines(
  connection: DuckDBConnection,
  path: string,
  table: AnalysisTable,
  lines: string,
  files: Files,
): Promise<Written> {
  const source = temporaryName(path);
  await files.write(source, lines);
  const columns = columnsOf(table);
  const types = columns.map(({ name, type }) => `"${name}": ${literal(JSON_TYPES[type])}`);
  const values = columns.map(({ name, type }) => `${TYPED[type](`"${name}"`)} as "${name}"`);
  const written = await writeQuery(
    connection,
    path,
    table,
    `select ${values} from read_json(${literal(source)}, format = 'newline_delimited', columns = {${types}})`,
    files,
  );
  await files.remove(source);
  return written;
}

interface Written {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes what a query gives, in the order of the table, as a Parquet file; the old one stands until the new one is whole. */
export async function writeQuery(
  connection: DuckDBConnection,
  path: string,
  table: AnalysisTable,
  sql: string,
  files: Files,
): Promise<Written> {
  const temporary = temporaryName(path);
  const order = ANALYSIS_ORDER[table].map((column) => `"${column}" nulls first`);
  const result = await connection.runAndReadAll(
    `copy (from (${sql}) order by ${order}) to ${literal(temporary)} (format parquet, compression zstd)`,
  );
  const rows = Number(result.getRowsJS()[0]?.[0] ?? 0);
  const bytes = await files.size(temporary);
  const sha256 = await sha256OfFile(temporary);
  await files.rename(temporary, path);
  return { rows, bytes, sha256 };
}

const columnsOf = (table: AnalysisTable): readonly AnalysisColumn[] => ANALYSIS_TABLES[table];

const same = (column: string) => column;

/** As AnalysisRow holds them. */
const JSON_TYPES: Record<ColumnType, string> = {
  dictionary: 'VARCHAR',
  instant: 'BIGINT',
  local: 'BIGINT',
  date: 'INTEGER',
  int8: 'TINYINT',
  int16: 'SMALLINT',
  int32: 'INTEGER',
  float32: 'FLOAT',
};

const TYPED: Record<ColumnType, (column: string) => string> = {
  dictionary: same,
  instant: (column) => `make_timestamp(${column} * 1000000)::timestamptz`,
  local: (column) => `make_timestamp(${column} * 1000000)`,
  date: (column) => `date '1970-01-01' + ${column}`,
  int8: same,
  int16: same,
  int32: same,
  float32: same,
};
