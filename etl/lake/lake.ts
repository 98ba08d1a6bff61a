import { join } from 'node:path';
import pLimit from 'p-limit';
import {
  type LakeProgress,
  type LakeSource,
  type LakeStoreState,
  partitionPath,
} from '../contract/lake.ts';
import type { ReadingColumns } from '../contract/readings.ts';
import type { Store } from '../contract/sensor-api.ts';
import { openDatabase } from '../duckdb.ts';
import { type Effects, isTemporary } from '../effects.ts';
import { LakeOfAnotherSourceError } from './errors.ts';
import { keepUnlisted } from './keep.ts';
import { type Merged, mergePartition, type PartitionState } from './partition.ts';
import { reconcile } from './reconcile.ts';
import { createStateFile, readLakeState, readStores, writeStores } from './state.ts';

/** An opened lake. When it is disposed of, `state.json` holds all that `advance` said. */
export interface Lake extends AsyncDisposable {
  /** undefined: nothing is known of that store. */
  storeState(store: string): LakeStoreState | undefined;

  /**
   * Saves the stores that the API lists, and keeps what it lists no longer. From then on the lake is one of its source.
   *
   * @throws LakeDamagedError when the stores saved before cannot be read.
   */
  saveStores(listed: readonly Store[]): Promise<void>;

  /**
   * Merges readings of one UTC year. `sensors` are the ids that `columns.sensor` counts; a later row of the same (sensor,
   * hour) wins over an earlier one and over what the lake holds. Each year of a store comes once while the lake is open.
   *
   * @throws PartitionDamagedError when the year's file cannot be read.
   */
  upsert(
    store: string,
    sensors: readonly string[],
    year: number,
    columns: ReadingColumns,
  ): Promise<Merged>;

  /** Says how far the store was asked for. `state.json` is written about once a second. */
  advance(store: string, progress: LakeProgress): Promise<void>;

  /** Store → where its watermark goes back to. `state.json` then holds it: a killed run leaves the rest to the next one. */
  retreat(watermarks: ReadonlyMap<string, string>): Promise<void>;
}

/**
 * Opens the lake in `folder`, which need not be there yet, and mends what a killed run left. The caller holds its lock.
 *
 * @throws LakeOfAnotherSourceError, LakeDamagedError, PartitionDamagedError, LakeVersionError
 */
export async function openLake(
  folder: string,
  source: LakeSource,
  effects: Effects,
): Promise<Lake> {
  const { files, log } = effects;
  const known = await readLakeState(folder, files);
  if (known.source !== undefined && known.source !== source)
    throw new LakeOfAnotherSourceError(folder, known.source);
  const paths = await files.list(folder);
  for (const path of paths.filter(isTemporary)) await files.remove(join(folder, path));

  await using opening = new AsyncDisposableStack();
  const { connection } = opening.use(await openDatabase());
  // The bytes of a file must not depend on how many threads wrote it.
  await connection.run('set threads = 1');
  const state = createStateFile(folder, known, effects);
  await reconcile(folder, paths, state, connection, effects);
  await state.save();
  /** Store → year → a file that this run made or found as it should be. */
  const merged = new Map<string, Record<string, PartitionState>>();
  /** The tables of a merge have fixed names, and state.json has one writer. */
  const inTurn = pLimit(1);
  opening.defer(() => inTurn(state.save));
  const open = opening.move();

  return {
    storeState: state.get,

    saveStores: (listed) =>
      inTurn(async () => {
        const stores = keepUnlisted(await readStores(folder, files), listed, log);
        state.setSource(source);
        await state.save();
        await writeStores(folder, stores, files);
      }),

    upsert: (store, sensors, year, columns) =>
      inTurn(async () => {
        if (columns.hour.length === 0) return { added: 0, corrected: 0, unchanged: 0 };
        const path = partitionPath(folder, store, year);
        const result = await mergePartition(connection, path, { sensors, year, columns }, files);
        merged.set(store, { ...merged.get(store), [year]: result.partition });
        return result.merged;
      }),

    advance: (store, progress) =>
      inTurn(() => {
        const partitions = { ...state.get(store)?.partitions, ...merged.get(store) };
        state.set(store, { ...progress, partitions });
        return state.saveWhenDue();
      }),

    retreat: (watermarks) =>
      inTurn(() => {
        for (const [store, watermark] of watermarks) {
          const before = state.get(store);
          if (before !== undefined) state.set(store, { ...before, watermark });
        }
        return state.save();
      }),

    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
