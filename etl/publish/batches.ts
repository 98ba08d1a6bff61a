import type { DuckDBConnection, DuckDBVector } from '@duckdb/node-api';
import { type Column, columnsOf, type Resolution } from '../contract/dataset.ts';
import { encodingOf, type Values } from './encodings.ts';
import { fromMarts, type Relation, type Run, rowOrder } from './relation.ts';

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
  /** By name: all but the ids, which are those of the run in all its rows. */
  readonly columns: ReadonlyMap<string, ColumnValues>;
}

export const ID_COLUMNS: readonly string[] = ['store_id', 'sensor_id'];

/**
 * Streams the rows in their order, a batch a run, whatever the order in the marts.
 * @param runs those of the relation, in its order
 */
export async function* batchesOf(
  connection: DuckDBConnection,
  relation: Relation,
  runs: readonly Run[],
): AsyncGenerator<Batch> {
  const { resolution } = relation;
  const columns = valueColumns(resolution);
  const result = await connection.stream(
    `select ${selection(columns, resolution)}
     from ${fromMarts(relation)}
     order by ${rowOrder(resolution)}`,
  );
  let chunk = await result.fetchChunk();
  let start = 0;
  for (const run of runs) {
    const fills = startColumns(columns, resolution, run.rows);
    for (let filled = 0; filled < run.rows; ) {
      if (!chunk?.rowCount) throw new RangeError(`Rows of ${run.store_id} vanished while read.`);
      const end = Math.min(chunk.rowCount, start + run.rows - filled);
      const nulls = bytesOf(chunk.getColumnVector(columns.length)).subarray(start, end);
      for (const [index, fill] of fills.entries()) {
        const width = fill.values.BYTES_PER_ELEMENT;
        const bytes = bytesOf(chunk.getColumnVector(index));
        fill.bytes.set(bytes.subarray(start * width, end * width), filled * width);
        clearNulls(fill, nulls, filled);
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

export const emptyBatch = (resolution: Resolution): Batch =>
  batchOf(
    { store_id: '', sensor_id: null, rows: 0 },
    startColumns(valueColumns(resolution), resolution, 0),
  );

const valueColumns = (resolution: Resolution): Column[] =>
  columnsOf(resolution).filter(({ name }) => !ID_COLUMNS.includes(name));

const batchOf = (run: Run, fills: readonly Fill[]): Batch => ({
  run,
  columns: new Map(fills.map((fill) => [fill.name, fill])),
});

/** The columns as numbers, 0 for null; behind them one byte of null flags, the lowest bit for the first nullable column. */
function selection(columns: readonly Column[], resolution: Resolution): string {
  const values = columns.map((column) => {
    const value = encodingOf(column, resolution).sql(`"${column.name}"`);
    return column.nullable ? `coalesce(${value}, 0)` : value;
  });
  const flags = columns
    .filter(({ nullable }) => nullable)
    .map(({ name }, bit) => `("${name}" is null)::utinyint * ${1 << bit}::utinyint`);
  return [...values, flags.join(' + ')].join(', ');
}

interface Fill extends ColumnValues {
  readonly name: string;
  nulls: number;
  /** The same memory as `values`. */
  readonly bytes: Uint8Array;
  /** Its bit among the null flags; 0 for a column without nulls. */
  readonly flag: number;
}

function startColumns(columns: readonly Column[], resolution: Resolution, rows: number): Fill[] {
  let nextFlag = 1;
  return columns.map((column) => {
    const values = encodingOf(column, resolution).allocate(rows);
    const flag = column.nullable ? nextFlag : 0;
    if (column.nullable) nextFlag <<= 1;
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

function clearNulls(fill: Fill, flags: Uint8Array, filled: number): void {
  if (fill.flag === 0) return;
  for (let row = 0; row < flags.length; row++) {
    if (((flags[row] ?? 0) & fill.flag) === 0) continue;
    const at = filled + row;
    const byte = at >> 3;
    fill.validity[byte] = (fill.validity[byte] ?? 0) & ~(1 << (at & 7));
    fill.nulls++;
  }
}

/**
 * The numbers of a vector as they lie in memory. The client declares `items` private, but handing them out one by one
 * takes longer than the query; a client without it is refused here.
 */
function bytesOf(vector: DuckDBVector): Uint8Array {
  if ('items' in vector && ArrayBuffer.isView(vector.items)) {
    const { buffer, byteOffset, byteLength } = vector.items;
    return new Uint8Array(buffer, byteOffset, byteLength);
  }
  throw new TypeError(`A vector of ${vector.type} has no items to copy.`);
}
