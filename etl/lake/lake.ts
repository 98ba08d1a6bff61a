import { join } from 'node:path';
import pLimit from 'p-limit';
import {
  type LakeState,
  type LakeStoreState,
  lakeStatePath,
  lakeStoresPath,
  partitionPath,
} from '../contract/lake.ts';
import type { ReadingColumns } from '../contract/readings.ts';
import type { Store } from '../contract/sensor-api.ts';
import { openDatabase } from '../duckdb.ts';
import { type Effects, isTemporary } from '../effects.ts';
import { lock } from './lock.ts';
import { type Merged, mergePartition, type PartitionState } from './partition.ts';
import { readState, readStores, toStableJson } from './state.ts';

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
  const unlock = await lock(folder, files);
  await using undo = new AsyncDisposableStack();
  undo.defer(unlock);
  const paths = await files.list(folder);
  for (const path of paths.filter(isTemporary)) await files.remove(join(folder, path));

  let state = withoutLost(await readState(folder, files));
  let stores = await readStores(folder, files);
  const partitions = new Map(
    Object.entries(state.stores).map(([id, store]) => [id, { ...store.partitions }]),
  );
  const database = undo.use(await openDatabase());
  await database.connection.run('set threads = 1');
  const open = undo.move();
  /** The tables of a merge have fixed names, and state.json has one writer. */
  const inTurn = pLimit(1);

  /** A store of which a file is gone is asked for from its beginning. */
  function withoutLost(found: LakeState): LakeState {
    const there = new Set(paths);
    const isLost = (store: string, year: string) =>
      !there.has(partitionPath('', store, Number(year)));
    const entries = Object.entries(found.stores).map(([id, store]) => {
      const lost = Object.keys(store.partitions).filter((year) => isLost(id, year));
      if (lost.length === 0) return [id, store] as const;
      log.warn(
        `The lake has lost ${lost.join(', ')} of store ${id}: its history is asked for again`,
      );
      const left = Object.entries(store.partitions).filter(([year]) => !lost.includes(year));
      return [id, { ...store, watermark: null, partitions: Object.fromEntries(left) }] as const;
    });
    return { ...found, stores: Object.fromEntries(entries) };
  }

  function partitionsOf(store: string): Record<string, PartitionState> {
    const known = partitions.get(store) ?? {};
    partitions.set(store, known);
    return known;
  }

  async function replaceIfChanged(path: string, text: string): Promise<void> {
    const old = await files.readMaybe(path);
    if (old?.toString('utf8') !== text) await files.replace(path, text);
  }

  return {
    storeState: (store) => (Object.hasOwn(state.stores, store) ? state.stores[store] : undefined),

    async saveStores(listed) {
      const ids = new Set(listed.map((store) => store.id));
      const unlisted = stores.filter((store) => !ids.has(store.id));
      for (const { id, name } of unlisted)
        log.warn(`The API no longer lists store ${id} (${name}); it is kept as last known`);
      stores = [...listed, ...unlisted];
      await replaceIfChanged(lakeStoresPath(folder), toStableJson({ stores }));
      return stores;
    },

    upsert: (store, sensors, year, columns) =>
      inTurn(async () => {
        if (columns.hour.length === 0) return { added: 0, corrected: 0, unchanged: 0 };
        const path = partitionPath(folder, store, year);
        const batch = { sensors, year, columns };
        const { merged, partition } = await mergePartition(database.connection, path, batch, files);
        partitionsOf(store)[year] = partition;
        return merged;
      }),

    advance: (store, { watermark, sensors }) =>
      inTurn(async () => {
        const next = { watermark, sensors, partitions: { ...partitionsOf(store) } };
        state = { ...state, stores: { ...state.stores, [store]: next } };
        await replaceIfChanged(lakeStatePath(folder), toStableJson(state));
      }),

    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
