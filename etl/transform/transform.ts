import { availableParallelism } from 'node:os';
import type { LakeStoreState } from '../contract/lake.ts';
import type { Store } from '../contract/sensor-api.ts';
import { openDatabase } from '../duckdb.ts';
import type { Effects } from '../effects.ts';
import { toInstant } from '../time.ts';
import { shareOut } from '../workers.ts';
import type { Estimator } from './estimates.ts';
import { loadModels } from './models.ts';
import { modelsFingerprint, readState, writeState } from './state.ts';
import { type Result, transformStore } from './store.ts';

export interface TransformInput {
  readonly lake: string;
  /** Store → the files of the lake that hold its readings. */
  readonly partitions: ReadonlyMap<string, LakeStoreState['partitions']>;
  readonly stores: readonly Store[];
  readonly marts: string;
  readonly asOf: Date;
  readonly estimator: Estimator;
}

export interface TransformSummary {
  /** Rows of the files written, the estimates aside. */
  readonly rows: number;
  readonly bytes: number;
  /** Files written, and files that stood, the estimates aside. */
  readonly written: number;
  readonly reused: number;
  /** Sensor-hours of all files that were not delivered. */
  readonly missing: number;
}

/** Stores computed at once, each by a database of its own with one thread: two halves are quicker than a whole. */
const AT_ONCE = Math.min(4, availableParallelism());

/**
 * Lake → marts. A store's years that cannot have changed since the last run are left as they are; the result is the same,
 * byte for byte, as of a run from nothing.
 * @throws ModelCheckError when a model's input or output is wrong; the state of the marts is then the earlier one
 */
export async function transform(
  input: TransformInput,
  { files, log }: Effects,
): Promise<TransformSummary> {
  const { marts, stores, partitions, asOf } = input;
  const models = modelsFingerprint(input.estimator);
  const earlier = await readState(marts, models, files);
  const progress = log.stage('transform');
  const rowsOf = ({ id }: Store) =>
    Object.values(partitions.get(id) ?? {}).reduce((sum, { rows }) => sum + rows, 0);
  progress.expect(stores.reduce((sum, store) => sum + rowsOf(store), 0));
  const sql = loadModels();
  const results = new Map<string, Result>();
  async function work(queue: Iterable<Store>): Promise<void> {
    await using database = await openDatabase();
    const { connection } = database;
    await connection.run('set threads = 1');
    for (const store of queue) {
      const mart = earlier?.stores[store.id];
      const before = mart && { asOf: new Date(earlier.as_of), mart };
      const known = partitions.get(store.id) ?? {};
      const one = { ...input, connection, models: sql, store, partitions: known };
      results.set(store.id, await transformStore(one, before, files));
      progress.advance(rowsOf(store));
    }
  }

  await shareOut(stores, AT_ONCE, work);
  const made = stores.flatMap(({ id }) => {
    const result = results.get(id);
    return result === undefined ? [] : [[id, result] as const];
  });
  const state = Object.fromEntries(made.map(([id, { mart }]) => [id, mart]));
  await writeState(marts, { version: 1, models, as_of: toInstant(asOf), stores: state }, files);
  progress.end();
  return summarize(made.map(([, result]) => result));
}

function summarize(results: readonly Result[]): TransformSummary {
  const all = results.flatMap(({ mart }) => Object.entries(mart.files));
  const fresh = results.flatMap(({ written }) => Object.values(written));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    rows: sum(fresh.map(({ rows }) => rows)),
    bytes: sum(fresh.map(({ bytes }) => bytes)),
    written: fresh.length,
    reused: all.length - fresh.length,
    missing: sum(
      all.filter(([path]) => path.startsWith('sensor-hourly/')).map(([, { missing }]) => missing),
    ),
  };
}
