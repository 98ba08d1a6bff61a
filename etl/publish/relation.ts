import type { DuckDBConnection } from '@duckdb/node-api';
import { literals, rowsOf } from '../duckdb.ts';
import { isRun, type RunId, type Table } from './table.ts';

/** The rows of some marts of one table. */
export interface Relation {
  readonly table: Table;
  /** Mart files, at least one. */
  readonly marts: readonly string[];
  /** SQL conditions that part the rows between runs, in order, where they are too many to be text at once. */
  readonly parts?: readonly string[];
}

/** Rows that lie together in every published file; with the ids that the table has in a column of type `run`. */
export interface Run extends Readonly<Partial<Record<RunId, string>>> {
  readonly rows: number;
}

/** Folder names with a `=` are no columns here. */
export const fromMarts = ({ marts }: Pick<Relation, 'marts'>, extra = '') =>
  `read_parquet(${literals(marts)}, hive_partitioning = false${extra})`;

/** The order of the rows of every published file. Ids compare by byte. */
export const rowOrder = ({ run, order }: Table) => `${run}, ${order}`;

/** The runs, in the order of the rows. */
export function runsOf(connection: DuckDBConnection, relation: Relation): Promise<Run[]> {
  const { run } = relation.table;
  return rowsOf<Run>(
    connection,
    `select ${[...idsOf(relation.table), 'count(*)::integer as rows']}
     from ${fromMarts(relation)}
     group by ${run}
     order by ${run}`,
  );
}

/** The rows of a run that lie in one mart. */
export interface MartRun extends Run {
  readonly mart: string;
}

/** The runs by mart within themselves. */
export function martRunsOf(connection: DuckDBConnection, relation: Relation): Promise<MartRun[]> {
  const { run } = relation.table;
  return rowsOf<MartRun>(
    connection,
    `select ${[...idsOf(relation.table), 'filename as mart', 'count(*)::integer as rows']}
     from ${fromMarts(relation, ', filename = true')}
     group by ${run}, filename
     order by ${run}, filename`,
  );
}

const idsOf = ({ columns }: Table): string[] => columns.filter(isRun).map(({ name }) => name);

/** By byte, as DuckDB compares them. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
