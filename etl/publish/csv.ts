import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../duckdb.ts';
import { fromMarts, type Relation } from './relation.ts';
import { isRun, type Table, type TableColumn } from './table.ts';

/** The CSV lines of a run, each with its line end. */
export interface CsvBlock {
  /** The sensor (sensor-*) or store (store-*); empty where runs are no such thing. */
  readonly entity: string;
  readonly lines: Buffer;
}

export const csvHeader = ({ columns }: Table): Buffer =>
  Buffer.from(`${columns.map(({ name }) => name)}\r\n`);

/**
 * The rows as CSV (RFC 4180), a block a run, in the order of the rows. Null is empty; a float32 has the fewest digits
 * that give it back; a text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export async function csvBlocks(
  connection: DuckDBConnection,
  relation: Relation,
): Promise<CsvBlock[]> {
  const { columns, run, order } = relation.table;
  const entity = columns.findLast(isRun)?.name ?? "''";
  const blocks: CsvBlock[] = [];
  for (const part of relation.parts ?? ['true']) {
    const texts = await rowsOf<{ entity: string; lines: string }>(
      connection,
      `select ${entity} as entity,
         string_agg(concat_ws(',', ${columns.map(cellOf).join(', ')}) || chr(13) || chr(10), '' order by ${order}) as lines
       from ${fromMarts(relation)}
       where ${part}
       group by ${run}
       order by ${run}`,
    );
    for (const { entity, lines } of texts) blocks.push({ entity, lines: Buffer.from(lines) });
  }
  return blocks;
}

function cellOf({ name, type, nullable }: TableColumn): string {
  const cell = csvCell(type, `"${name}"`);
  return nullable ? `coalesce(${cell}, '')` : cell;
}

/** SQL for a cell of a type; null stays null. */
export const csvCell = (type: TableColumn['type'], sql: string): string => CELLS[type](sql);

const number = (column: string) => `${column}::varchar`;

const CELLS: Record<TableColumn['type'], (column: string) => string> = {
  run: csvText,
  dictionary: csvText,
  instant: (column) => `strftime(${column}::timestamp, '%Y-%m-%dT%H:%M:%SZ')`,
  local: (column) => `strftime(${column}, '%Y-%m-%dT%H:%M:%S')`,
  date: (column) => `strftime(${column}, '%Y-%m-%d')`,
  int8: number,
  int16: number,
  int32: number,
  float32: number,
};

/** SQL for a cell of text: defused, then quoted where the format demands it. */
export function csvText(column: string): string {
  const defused = `if(regexp_matches(${column}, '^[=+@\\t\\r-]'), '''' || ${column}, ${column})`;
  return `if(regexp_matches(${column}, '[",\\r\\n]'), '"' || replace(${defused}, '"', '""') || '"', ${defused})`;
}
