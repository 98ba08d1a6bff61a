import { availableParallelism } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type LakeStoreState, partitionPath } from '../contract/lake.ts';
import type { MartStore } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { type Database, openDatabase } from '../duckdb.ts';
import type { Effects, Files } from '../effects.ts';
import { toInstant } from '../time.ts';
import { shareOut } from '../workers.ts';
import { contextOf, WHOLE } from './context.ts';
import { type Estimator, firstChangedYear, loadEstimated } from './estimates.ts';
import { loadInputs } from './inputs.ts';
import { areUnharmed, type Kept, keptBefore } from './kept.ts';
import { loadModels, type Model, runModel } from './models.ts';
import { describe, type Earlier, firstStaleYear } from './stale.ts';
import { modelsFingerprint, readState, writeState } from './state.ts';
import { type MartFiles, writeMarts } from './write.ts';

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
    await database.connection.run('set threads = 1');
    for (const store of queue) {
      const mart = earlier?.stores[store.id];
      const before = mart && { asOf: new Date(earlier.as_of), mart };
      results.set(store.id, await transformStore(database, sql, input, store, before, files));
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

interface Result {
  readonly mart: MartStore;
  /** Those of the mart's files that this run wrote. */
  readonly written: MartFiles;
}

async function transformStore(
  { connection }: Database,
  models: readonly Model[],
  input: TransformInput,
  store: Store,
  earlier: Earlier | undefined,
  files: Files,
): Promise<Result> {
  const { marts, asOf } = input;
  const known = input.partitions.get(store.id) ?? {};
  const stale = firstStaleYear(store, known, asOf, earlier);
  const before =
    earlier !== undefined && stale !== -Infinity && (await areUnharmed(marts, earlier.mart, files))
      ? earlier.mart
      : undefined;
  const mart = (of: Pick<MartStore, 'files' | 'estimates'>): MartStore => ({
    description: describe(store),
    partitions: Object.fromEntries(
      Object.entries(known).map(([year, { sha256 }]) => [year, sha256]),
    ),
    files: sortKeys(of.files),
    estimates: sortKeys(of.estimates),
  });
  if (before !== undefined && stale === Infinity) return { mart: mart(before), written: {} };

  let fromYear = before === undefined ? -Infinity : stale;
  for (;;) {
    const kept = before === undefined ? undefined : keptBefore(marts, fromYear, before);
    await compute(connection, models, input, store, fromYear, kept);
    const changed = kept && (await firstChangedYear(connection, fromYear));
    if (changed !== undefined) {
      fromYear = changed;
      continue;
    }
    const written = await writeMarts(connection, marts, store.id, fromYear, files);
    return {
      mart: mart({
        files: { ...kept?.hourly, ...written.files },
        estimates: { ...kept?.estimates, ...written.estimates },
      }),
      written: written.files,
    };
  }
}

/**
 * Makes the models' tables.
 * @param fromYear the first local year to compute anew
 * @param kept undefined: everything is
 */
async function compute(
  connection: DuckDBConnection,
  models: readonly Model[],
  { lake, partitions, asOf, estimator }: TransformInput,
  store: Store,
  fromYear: number,
  kept: Kept | undefined,
): Promise<void> {
  const context = kept === undefined ? WHOLE : contextOf(fromYear);
  await loadInputs(
    connection,
    { store, asOf, context },
    {
      // A partition holds a UTC year; the context begins late in the year before.
      readings: Object.keys(partitions.get(store.id) ?? {})
        .map(Number)
        .filter((year) => year >= fromYear - 1)
        .map((year) => partitionPath(lake, store.id, year)),
      ...(kept?.history ?? NO_HISTORY),
    },
  );
  for (const model of models) {
    if (model.name === '03_estimates') await loadEstimated(connection, estimator, context);
    await runModel(connection, model, `store ${store.id}`);
  }
}

const NO_HISTORY = { storeHourly: [], sensorDaily: [], storeDaily: [], estimates: [] };

const sortKeys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

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
