import type { DuckDBConnection } from '@duckdb/node-api';
import type { Files } from '../effects.ts';
import { type ArrowLayout, arrowLayout, recordBatch } from './arrow-layout.ts';
import { type StoredBatch, storedBatches, storedBuffer, ZstdFileWriter } from './arrow-writer.ts';
import { emptyBatch } from './batches.ts';
import { type Chain, readPart, relationOf } from './chain-parts.ts';
import { martRunsOf, type Run } from './relation.ts';

/**
 * The Arrow file of the whole chain: the batches of the stores' files, compressed as they are, since compressing takes most
 * of the time. Only the codes of the ids are new, for this file's longer dictionaries.
 */
export async function chainArrow(
  connection: DuckDBConnection,
  chain: Chain,
  files: Files,
): Promise<Uint8Array> {
  const relation = relationOf(chain);
  const runs = await martRunsOf(connection, relation);
  const layout = arrowLayout(relation.table, runs);
  const stored = new Map<string, Iterator<StoredBatch>>();
  for (const part of chain.parts)
    stored.set(part.mart.path, storedBatches(await readPart(chain, part, files)));
  const writer = new ZstdFileWriter();
  const empty = recordBatch(layout, emptyBatch(relation.table));
  if (runs.length === 0) writer.write(empty);
  else writer.start(empty);
  for (const run of runs) {
    const batch = stored.get(run.mart)?.next().value;
    if (batch?.rows !== run.rows) throw new RangeError(`${run.mart} and its Arrow file differ.`);
    writer.writeStored(withIds(batch, run, layout));
  }
  writer.finish();
  return writer.toUint8Array(true);
}

/** Each column has two buffers: validity, then values. */
function withIds(
  { rows, nodes, buffers }: StoredBatch,
  run: Run,
  { columns }: ArrowLayout,
): StoredBatch {
  const changed = [...buffers];
  for (const [place, { isRun, fill }] of columns.entries())
    if (isRun) changed[2 * place + 1] = storedBuffer(fill({ run, columns: new Map() }).values);
  return { rows, nodes, buffers: changed };
}
