import type { DuckDBConnection } from '@duckdb/node-api';
import { isHourly } from '../contract/dataset.ts';
import { csvBlocks, csvHeader } from './csv.ts';
import { gzipMember } from './gzip.ts';
import type { Relation } from './relation.ts';

/**
 * The CSV file of a relation. Hourly ones are gzipped: a member for the header row, then one for each store or sensor, which
 * the file of the whole chain takes over as they are.
 */
export async function csvFile(connection: DuckDBConnection, relation: Relation): Promise<Buffer> {
  const header = csvHeader(relation.resolution);
  const blocks = await csvBlocks(connection, relation);
  if (!isHourly(relation.resolution))
    return Buffer.concat([header, ...blocks.map(({ lines }) => lines)]);
  const members = [{ entity: '', lines: header }, ...blocks];
  return Buffer.concat(
    await Promise.all(members.map(({ entity, lines }) => gzipMember(entity, lines))),
  );
}
