import type { DuckDBConnection } from '@duckdb/node-api';
import { arrowLayout, recordBatch } from './arrow-layout.ts';
import { ZstdFileWriter } from './arrow-writer.ts';
import { batchesOf, emptyBatch } from './batches.ts';
import { type Relation, runsOf } from './relation.ts';

/**
 * A relation as an Arrow file, whole: IPC file format, a record batch for each run and at least one, since a file without
 * would have no dictionaries either. The bytes depend on the rows alone.
 */
export async function arrowFile(
  connection: DuckDBConnection,
  relation: Relation,
): Promise<Uint8Array> {
  const runs = await runsOf(connection, relation);
  const layout = arrowLayout(relation.table, runs);
  const writer = new ZstdFileWriter();
  for await (const batch of batchesOf(connection, relation, runs))
    writer.write(recordBatch(layout, batch));
  if (runs.length === 0) writer.write(recordBatch(layout, emptyBatch(relation.table)));
  writer.finish();
  return writer.toUint8Array(true);
}
