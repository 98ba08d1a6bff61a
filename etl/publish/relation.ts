import type { DuckDBConnection } from '@duckdb/node-api';
import { isHourly, isSensor, type Resolution } from '../contract/dataset.ts';
import { literals, rowsOf } from '../duckdb.ts';

/** The rows of some marts of one resolution. */
export interface Relation {
  readonly resolution: Resolution;
  /** Mart files, at least one. */
  readonly marts: readonly string[];
}

/** The rows of one store (store-*) or one sensor (sensor-*). They lie together in every published file. */
export interface Run {
  readonly store_id: string;
  /** null in store-*. */
  readonly sensor_id: string | null;
  readonly rows: number;
}

export const timeColumn = (resolution: Resolution) => (isHourly(resolution) ? 'hour' : 'date');

export const fromMarts = ({ marts }: Relation) => `read_parquet(${literals(marts)})`;

/** The order of the rows of every published file: store, sensor, time. Ids compare by byte. */
export const rowOrder = (resolution: Resolution) =>
  ['store_id', ...(isSensor(resolution) ? ['sensor_id'] : []), `"${timeColumn(resolution)}"`].join(
    ', ',
  );

/** The runs, in the order of the rows. */
export function runsOf(connection: DuckDBConnection, relation: Relation): Promise<Run[]> {
  const sensor = isSensor(relation.resolution) ? 'sensor_id' : 'null::varchar';
  return rowsOf<Run>(
    connection,
    `select store_id, ${sensor} as sensor_id, count(*)::integer as rows
     from ${fromMarts(relation)}
     group by all
     order by all`,
  );
}

/** By byte, as DuckDB compares them. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
