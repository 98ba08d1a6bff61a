import type { DuckDBConnection } from '@duckdb/node-api';
import { arrowFile } from './arrow.ts';
import { csvFile, gzippedCsvFile } from './csv-file.ts';
import type { Relation } from './relation.ts';

/** The rows as the file that the path names: .arrow, .csv or .csv.gz. */
export function encode(
  connection: DuckDBConnection,
  relation: Relation,
  path: string,
): Promise<Uint8Array> {
  if (path.endsWith('.arrow')) return arrowFile(connection, relation);
  return (path.endsWith('.gz') ? gzippedCsvFile : csvFile)(connection, relation);
}
