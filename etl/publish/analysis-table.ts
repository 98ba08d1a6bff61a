import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnalysisColumn } from '../contract/analysis/column.ts';
import { analysisColumns } from '../contract/analysis.ts';
import { rowsOf } from '../duckdb.ts';
import type { AnalysisMart } from './analysis.ts';
import { fromMarts, type Relation } from './relation.ts';
import type { TableColumn } from './table.ts';

/** Rows of a record batch. Runs of one store each would mostly be of a few rows, their headers longer than they. */
const RUN_ROWS = 65_536;

/**
 * The rows of an analysis as they lie in their mart. Columns with a closed set of values have that as their dictionary, the
 * others the values that occur, sorted.
 */
export async function analysisRelation(
  connection: DuckDBConnection,
  { table, path, file }: AnalysisMart,
): Promise<Relation> {
  const marts = [path];
  const columns: TableColumn[] = [];
  for (const column of analysisColumns(table))
    columns.push(await tableColumn(connection, column, marts));
  const parts = Array.from({ length: Math.ceil(file.rows / RUN_ROWS) }, (_, run) => {
    const first = run * RUN_ROWS;
    return `file_row_number >= ${first} and file_row_number < ${first + RUN_ROWS}`;
  });
  return {
    table: { columns, run: `file_row_number // ${RUN_ROWS}`, order: 'file_row_number' },
    marts,
    parts,
  };
}

async function tableColumn(
  connection: DuckDBConnection,
  { name, type, nullable, values }: AnalysisColumn,
  marts: readonly string[],
): Promise<TableColumn> {
  if (type !== 'dictionary') return { name, type, nullable };
  if (values) return { name, type, nullable, values, codes: 'int8' };
  const found = await rowsOf<{ value: string }>(
    connection,
    `select distinct "${name}" as value
     from ${fromMarts({ marts })}
     where "${name}" is not null
     order by value`,
  );
  return { name, type, nullable, values: found.map(({ value }) => value), codes: 'int32' };
}
