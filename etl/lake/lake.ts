import { join } from 'node:path';
import pLimit from 'p-limit';
import { type LakeStoreState, partitionPath } from '../contract/lake.ts';
import type { ReadingColumns } from '../contract/readings.ts';
import type { Store } from '../contract/sensor-api.ts';
import { openDatabase } from '../duckdb.ts';
import { type Effects, isTemporary, type Log } from '../effects.ts';
import { lock } from './lock.ts';
import { forgetLost } from './lost.ts';
import { type Merged, mergePartition, type PartitionState } from './partition.ts';
import { createStateWriter, readState, readStores, writeStores } from './state.ts';

/** An opened lake, which no other process can open until it is disposed of. */
export interface Lake extends AsyncDisposable {
  /** undefined: nothing is known of that store. */
  storeState(store: string): LakeStoreState | undefined;

  /** Saves the stores that the API lists, and answers them with those that it lists no longer, as last known. */
  saveStores(listed: readonly Store[]): Promise<Store[]>;

  /**
   * Merges readings of one UTC year. `sensors` are the ids that `columns.sensor` counts; a later row of the same (sensor,
   * hour) wins over an earlier one and over what the lake holds. `state.json` does not know of it before `advance`.
   *
   * @throws LakeDamagedError when the year's file cannot be read.
   */
  upsert(
    store: string,
    sensors: readonly string[],
    year: number,
    columns: ReadingColumns,
  ): Promise<Merged>;

  /** Writes to `state.json` how far the store was asked for, and the files that upsert made. */
  advance(store: string, progress: Pick<LakeStoreState, 'watermark' | 'sensors'>): Promise<void>;
}

/**
 * Opens the lake in `folder`, which is made when it is not there, and sweeps up what a killed run left.
 *
 * @throws LakeBusyError, LakeDamagedError, LakeVersionError
 */
export async function openLake(folder: string, { files, log }: Effects): Promise<Lake> {
  await using opening = new AsyncDisposableStack();
  opening.defer(await lock(folder, files));
  const paths = await files.list(folder);
  for (const path of paths.filter(isTemporary)) await files.remove(join(folder, path));

  const states = forgetLost(await readState(folder, files), paths, log);
  const saveState = createStateWriter(folder, states, files);
  let stores = await readStores(folder, files);
  /** Store → year → a file that this run made or found as it should be. */
  const merged = new Map<string, Record<string, PartitionState>>();
  const { connection } = opening.use(await openDatabase());
  // The bytes of a file must not depend on how many threads wrote it.
  await connection.run('set threads = 1');
  /** The tables of a merge have fixed names, and state.json has one writer. */
  const inTurn = pLimit(1);
  const open = opening.move();

  return {
    storeState: (store) => states.get(store),

    async saveStores(listed) {
      stores = [...listed, ...keptOf(stores, listed, log)];
      await writeStores(folder, stores, files);
      return stores;
    },

    upsert: (store, sensors, year, columns) =>
      inTurn(async () => {
        if (columns.hour.length === 0) return { added: 0, corrected: 0, unchanged: 0 };
        const path = partitionPath(folder, store, year);
        const result = await mergePartition(connection, path, { sensors, year, columns }, files);
        merged.set(store, { ...merged.get(store), [year]: result.partition });
        return result.merged;
      }),

    advance: (store, { watermark, sensors }) =>
      inTurn(() => {
        const partitions = { ...states.get(store)?.partitions, ...merged.get(store) };
        return saveState(store, { watermark, sensors, partitions });
      }),

    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

/** Stores of the lake that the API no longer lists, unless a listed one has their sensors: then it was renamed. */
function keptOf(known: readonly Store[], listed: readonly Store[], log: Log): Store[] {
  const ids = new Set(listed.map(({ id }) => id));
  const sensors = new Set(listed.flatMap((store) => store.sensors.map(({ id }) => id)));
  const unlisted = known.filter(({ id }) => !ids.has(id));
  const kept = unlisted.filter((store) => !store.sensors.some(({ id }) => sensors.has(id)));
  for (const store of unlisted)
    log.warn(
      `The API no longer lists store ${store.id}; ${kept.includes(store) ? 'it is kept as last known' : 'its sensors belong to another store now'}`,
    );
  return kept;
}
