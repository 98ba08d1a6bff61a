import type { DuckDBConnection } from '@duckdb/node-api';
import { type ColumnType, columnsOf, isSensor, type Resolution } from '../contract/dataset.ts';
import { rowsOf } from '../duckdb.ts';
import { fromMarts, type Relation, timeColumn } from './relation.ts';

/** The CSV lines of a store (store-*) or a sensor (sensor-*), each with its line end. */
export interface CsvBlock {
  readonly entity: string;
  readonly lines: Buffer;
}

export const csvHeader = (resolution: Resolution): Buffer =>
  Buffer.from(`${columnsOf(resolution).map(({ name }) => name)}\r\n`);

/**
 * The rows as CSV (RFC 4180), a block an entity, in the order of the rows. Null is empty; a float32 has the fewest digits
 * that give it back; a text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export async function csvBlocks(
  connection: DuckDBConnection,
  relation: Relation,
): Promise<CsvBlock[]> {
  const { resolution } = relation;
  const entity = isSensor(resolution) ? 'sensor_id' : 'store_id';
  const cells = columnsOf(resolution).map(({ name, type }) => CELLS[type](`"${name}"`));
  const blocks = await rowsOf<{ entity: string; lines: string }>(
    connection,
    `select ${entity} as entity,
       string_agg(concat_ws(',', ${cells.join(', ')}) || chr(13) || chr(10), '' order by "${timeColumn(resolution)}") as lines
     from ${fromMarts(relation)}
     group by store_id, ${entity}
     order by store_id, ${entity}`,
  );
  return blocks.map(({ entity, lines }) => ({ entity, lines: Buffer.from(lines) }));
}

const number = (column: string) => `coalesce(${column}::varchar, '')`;

const CELLS: Record<ColumnType, (column: string) => string> = {
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
