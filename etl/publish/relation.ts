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

/** Folder names with a `=` are no columns here. */
export const fromMarts = ({ marts }: Relation, extra = '') =>
  `read_parquet(${literals(marts)}, hive_partitioning = false${extra})`;

/** The order of the rows of every published file: store, sensor, time. Ids compare by byte. */
export const rowOrder = (resolution: Resolution) =>
  ['store_id', ...(isSensor(resolution) ? ['sensor_id'] : []), `"${timeColumn(resolution)}"`].join(
    ', ',
  );

/** The runs, in the order of the rows. */
export function runsOf(connection: DuckDBConnection, relation: Relation): Promise<Run[]> {
  return rowsOf<Run>(
    connection,
    `select store_id, ${sensorId(relation)} as sensor_id, count(*)::integer as rows
     from ${fromMarts(relation)}
     group by all
     order by store_id, sensor_id`,
  );
}

/** The rows of a run that lie in one mart. */
export interface MartRun extends Run {
  readonly mart: string;
}

/** The runs by store, sensor and mart. */
export function martRunsOf(connection: DuckDBConnection, relation: Relation): Promise<MartRun[]> {
  return rowsOf<MartRun>(
    connection,
    `select filename as mart, store_id, ${sensorId(relation)} as sensor_id, count(*)::integer as rows
     from ${fromMarts(relation, ', filename = true')}
     group by all
     order by store_id, sensor_id, mart`,
  );
}

const sensorId = ({ resolution }: Relation) =>
  isSensor(resolution) ? 'sensor_id' : 'null::varchar';

/** By byte, as DuckDB compares them. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
