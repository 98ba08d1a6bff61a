import { zstdDecompressSync } from 'node:zlib';
import * as flechette from '@uwdata/flechette';
import * as arrow from 'apache-arrow';
import { decompress } from 'fzstd';
import type { ColumnType } from '../contract/dataset.ts';
import { literal, openDatabase } from '../duckdb.ts';
import type { Cell } from './marts.ts';

/** Rows of a published file as another program reads them; cells as in marts.ts. */
export type Rows = Cell[][];

/** Of the file, in its order. */
type Columns = readonly { readonly name: string; readonly type: ColumnType }[];

arrow.compressionRegistry.set(arrow.CompressionType.ZSTD, {
  // Copied: the reader lays typed arrays over it, which must begin at a multiple of 8.
  decode: (bytes) => new Uint8Array(zstdDecompressSync(bytes)),
});

flechette.setCompressionCodec(flechette.CompressionType.ZSTD, {
  encode: (bytes) => bytes,
  decode: (bytes, length) => decompress(bytes, new Uint8Array(length)),
});

export const readWithArrow = (bytes: Uint8Array, columns: Columns): Rows =>
  fromColumns(arrow.tableFromIPC(bytes), columns);

/** With fzstd, as a page that has no zlib reads it. */
export const readWithFlechette = (bytes: Uint8Array, columns: Columns): Rows =>
  fromColumns(flechette.tableFromIPC(bytes), columns);

interface Table {
  readonly numRows: number;
  getChild(name: string): { get(row: number): unknown } | null;
}

function fromColumns(table: Table, columns: Columns): Rows {
  const cells = columns.map(({ name, type }) => {
    const column = table.getChild(name);
    return (row: number) => toCell(type, column?.get(row));
  });
  return Array.from({ length: table.numRows }, (_, row) => cells.map((cell) => cell(row)));
}

/** Both libraries hand times over as milliseconds. */
function toCell(type: ColumnType, value: unknown): Cell {
  if (typeof value === 'string' || value === null) return value;
  if (typeof value !== 'number') throw new TypeError(`${value} is no value of type ${type}.`);
  const time = () => new Date(value).toISOString().slice(0, 19);
  switch (type) {
    case 'instant':
      return `${time()}Z`;
    case 'local':
      return time();
    case 'date':
      return time().slice(0, 10);
    default:
      return value;
  }
}

/** A CSV file, gzipped or not, or a Parquet file. */
export async function readWithDuckDB(path: string, columns: Columns): Promise<Rows> {
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(SQL_TYPES[type])}`);
  const source = path.endsWith('.parquet')
    ? `read_parquet(${literal(path)})`
    : `read_csv(${literal(path)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {${types}})`;
  const cells = columns.map(({ name, type }) => CELLS[type](`"${name}"`));
  await using database = await openDatabase();
  const result = await database.connection.runAndReadAll(`select ${cells} from ${source}`);
  return result.getRowsJS() as Rows;
}

const SQL_TYPES: Record<ColumnType, string> = {
  dictionary: 'VARCHAR',
  instant: 'TIMESTAMP WITH TIME ZONE',
  local: 'TIMESTAMP',
  date: 'DATE',
  int8: 'TINYINT',
  int16: 'SMALLINT',
  int32: 'INTEGER',
  float32: 'FLOAT',
};

const same = (column: string) => column;

const CELLS: Record<ColumnType, (column: string) => string> = {
  dictionary: same,
  instant: (column) => `strftime(${column}::timestamp, '%Y-%m-%dT%H:%M:%SZ')`,
  local: (column) => `strftime(${column}, '%Y-%m-%dT%H:%M:%S')`,
  date: (column) => `strftime(${column}, '%Y-%m-%d')`,
  int8: same,
  int16: same,
  int32: same,
  float32: same,
};
