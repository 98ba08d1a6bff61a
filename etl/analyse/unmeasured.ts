import type { DuckDBConnection } from '@duckdb/node-api';
import { ANALYSIS_TABLES, type AnalysisRow } from '../contract/analysis.ts';
import { literals, rowsOf } from '../duckdb.ts';

/** The estimates marts of a store in one list, by sensor and hour. */
export function readUnmeasured(
  connection: DuckDBConnection,
  files: readonly string[],
): Promise<AnalysisRow<'estimates'>[]> {
  if (files.length === 0) return Promise.resolve([]);
  const columns = ANALYSIS_TABLES.estimates.map(({ name, type }) =>
    type === 'instant' || type === 'local' ? `epoch(${name})::integer as ${name}` : name,
  );
  return rowsOf(
    connection,
    `select ${columns} from read_parquet(${literals(files)}, hive_partitioning = false) order by sensor_id, hour`,
  );
}
