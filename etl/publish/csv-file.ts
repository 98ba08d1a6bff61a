import type { DuckDBConnection } from '@duckdb/node-api';
import { csvBlocks, csvHeader } from './csv.ts';
import { gzipMember } from './gzip.ts';
import type { Relation } from './relation.ts';

/** The CSV file of a relation. */
export async function csvFile(connection: DuckDBConnection, relation: Relation): Promise<Buffer> {
  const blocks = await csvBlocks(connection, relation);
  return Buffer.concat([csvHeader(relation.table), ...blocks.map(({ lines }) => lines)]);
}

/**
 * The same gzipped: a member for the header row, then one for each run, which the file of the whole chain takes over as
 * they are.
 */
export async function gzippedCsvFile(
  connection: DuckDBConnection,
  relation: Relation,
): Promise<Buffer> {
  const blocks = await csvBlocks(connection, relation);
  const members = [{ entity: '', lines: csvHeader(relation.table) }, ...blocks];
  return Buffer.concat(
    await Promise.all(members.map(({ entity, lines }) => gzipMember(entity, lines))),
  );
}
