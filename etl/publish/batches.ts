import type { DuckDBConnection } from '@duckdb/node-api';
import { bytesOf } from '../duckdb.ts';
import { encodingOf, type Values } from './encodings.ts';
import { fromMarts, type Relation, type Run, rowOrder } from './relation.ts';
import type { DictionaryColumn, PlainColumn, Table } from './table.ts';

export interface ColumnValues {
  /** 0 where null. */
  readonly values: Values;
  /** A bit a row, the lowest first, 1 where there is a value. */
  readonly validity: Uint8Array;
  readonly nulls: number;
}

/** The rows of one run. */
export interface Batch {
  readonly run: Run;
  /** By name: all but the ids of the run, which are the same in all its rows. */
  readonly columns: ReadonlyMap<string, ColumnValues>;
}

/** Null flags in a byte. */
const FLAGS = 8;

/**
 * Streams the rows in their order, a batch a run, whatever the order in the marts.
 * @param runs those of the relation, in its order
 */
export async function* batchesOf(
  connection: DuckDBConnection,
  relation: Relation,
  runs: readonly Run[],
): AsyncGenerator<Batch> {
  const columns = valueColumns(relation.table);
  const result = await connection.stream(
    `select ${selection(columns)}
     from ${fromMarts(relation)}
     order by ${rowOrder(relation.table)}`,
  );
  let chunk = await result.fetchChunk();
  let start = 0;
  for (const run of runs) {
    const fills = startColumns(columns, run.rows);
    for (let filled = 0; filled < run.rows; ) {
      if (!chunk?.rowCount) throw new RangeError('Rows vanished while they were read.');
      const end = Math.min(chunk.rowCount, start + run.rows - filled);
      for (const [index, fill] of fills.entries()) {
        const width = fill.values.BYTES_PER_ELEMENT;
        const bytes = bytesOf(chunk.getColumnVector(index));
        fill.bytes.set(bytes.subarray(start * width, end * width), filled * width);
        if (fill.flag === undefined) continue;
        const flags = chunk.getColumnVector(columns.length + Math.floor(fill.flag / FLAGS));
        clearNulls(fill, bytesOf(flags).subarray(start, end), 1 << (fill.flag % FLAGS), filled);
      }
      filled += end - start;
      start = end;
      if (start === chunk.rowCount) {
        chunk = await result.fetchChunk();
        start = 0;
      }
    }
    yield batchOf(run, fills);
  }
}

export const emptyBatch = (table: Table): Batch =>
  batchOf({ rows: 0 }, startColumns(valueColumns(table), 0));

type ValueColumn = DictionaryColumn | PlainColumn;

const valueColumns = ({ columns }: Table): ValueColumn[] =>
  columns.filter((column) => column.type !== 'run');

const batchOf = (run: Run, fills: readonly Fill[]): Batch => ({
  run,
  columns: new Map(fills.map((fill) => [fill.name, fill])),
});

/** The columns as numbers, 0 for null; behind them bytes of null flags, the lowest bit for the first nullable column. */
function selection(columns: readonly ValueColumn[]): string {
  const values = columns.map((column) => {
    const value = encodingOf(column).sql(`"${column.name}"`);
    return column.nullable ? `coalesce(${value}, 0)` : value;
  });
  const flags = columns
    .filter(({ nullable }) => nullable)
    .map(({ name }, index) => `("${name}" is null)::utinyint * ${1 << (index % FLAGS)}::utinyint`);
  const bytes = Array.from({ length: Math.ceil(flags.length / FLAGS) }, (_, byte) =>
    flags.slice(byte * FLAGS, (byte + 1) * FLAGS).join(' + '),
  );
  return [...values, ...bytes].join(', ');
}

interface Fill extends ColumnValues {
  readonly name: string;
  nulls: number;
  /** The same memory as `values`. */
  readonly bytes: Uint8Array;
  /** Its place among the null flags; undefined for a column without nulls. */
  readonly flag: number | undefined;
}

function startColumns(columns: readonly ValueColumn[], rows: number): Fill[] {
  let flags = 0;
  return columns.map((column) => {
    const values = encodingOf(column).allocate(rows);
    const flag = column.nullable ? flags++ : undefined;
    const bytes = new Uint8Array(values.buffer);
    return { name: column.name, values, bytes, validity: allValid(rows), nulls: 0, flag };
  });
}

/** Bits behind the last row are 0, as the format recommends. */
function allValid(rows: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(rows / 8)).fill(0xff);
  if (rows % 8 !== 0) bits[bits.length - 1] = 0xff >> (8 - (rows % 8));
  return bits;
}

function clearNulls(fill: Fill, flags: Uint8Array, bit: number, filled: number): void {
  for (let row = 0; row < flags.length; row++) {
    if (((flags[row] ?? 0) & bit) === 0) continue;
    const at = filled + row;
    const byte = at >> 3;
    fill.validity[byte] = (fill.validity[byte] ?? 0) & ~(1 << (at & 7));
    fill.nulls++;
  }
}
