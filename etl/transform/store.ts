import type { DuckDBConnection } from '@duckdb/node-api';
import { type LakeStoreState, partitionPath } from '../contract/lake.ts';
import type { MartStore } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import type { Files } from '../effects.ts';
import { type Context, contextOf, WHOLE } from './context.ts';
import { firstChangedYear, loadEstimated } from './estimates.ts';
import { loadInputs, type Sources } from './inputs.ts';
import { areUnharmed, type Kept, keptBefore } from './kept.ts';
import { type Model, runModel } from './models.ts';
import { describe, type Earlier, firstStaleYear } from './stale.ts';
import type { TransformInput } from './transform.ts';
import { type MartFiles, writeMarts } from './write.ts';

/** One store to be transformed, and by what. */
interface Work extends Omit<TransformInput, 'stores' | 'partitions'> {
  readonly connection: DuckDBConnection;
  readonly models: readonly Model[];
  readonly store: Store;
  /** Its files of the lake. */
  readonly partitions: LakeStoreState['partitions'];
}

export interface Result {
  readonly mart: MartStore;
  /** Those of the mart's files that this run wrote. */
  readonly written: MartFiles;
}

/** @throws ModelCheckError */
export async function transformStore(
  work: Work,
  earlier: Earlier | undefined,
  files: Files,
): Promise<Result> {
  const { connection, store, partitions, marts, asOf } = work;
  const stale = firstStaleYear(store, partitions, asOf, earlier);
  const before =
    earlier !== undefined && stale !== -Infinity && (await areUnharmed(marts, earlier.mart, files))
      ? earlier.mart
      : undefined;
  if (before !== undefined && stale === Infinity) return { mart: before, written: {} };
  const { year, hourly, estimates } =
    before === undefined ? await computeAll(work) : await computeFrom(work, stale, before);
  const written = await writeMarts(connection, marts, store.id, year, files);
  return {
    mart: {
      description: describe(store),
      partitions: Object.fromEntries(
        Object.entries(partitions).map(([year, { sha256 }]) => [year, sha256]),
      ),
      files: sortKeys({ ...hourly, ...written.files }),
      estimates: sortKeys({ ...estimates, ...written.estimates }),
    },
    written: written.files,
  };
}

/** What the models' tables hold anew, and what stands before it. */
type Computed = Pick<Kept, 'hourly' | 'estimates'> & {
  /** The first local year whose hourly rows are new. */
  readonly year: number;
};

async function computeAll(work: Work): Promise<Computed> {
  await compute(work, WHOLE, {
    readings: readingsFrom(work, -Infinity),
    storeHourly: [],
    sensorDaily: [],
    storeDaily: [],
    estimates: [],
  });
  return { year: -Infinity, hourly: {}, estimates: {} };
}

/** From a year on, or from the one before when what is new there changes estimates of that one. */
async function computeFrom(work: Work, year: number, before: MartStore): Promise<Computed> {
  const { hourly, estimates, history } = keptBefore(work.marts, year, before);
  // A partition holds a UTC year; the context begins in the year before.
  await compute(work, contextOf(year), { ...history, readings: readingsFrom(work, year - 1) });
  const changed = await firstChangedYear(work.connection, year);
  return changed === undefined ? { year, hourly, estimates } : computeFrom(work, changed, before);
}

async function compute(work: Work, context: Context, sources: Sources): Promise<void> {
  const { connection, models, store, asOf, estimator } = work;
  await loadInputs(connection, { store, asOf, context }, sources);
  for (const model of models) {
    if (model.name === '03_estimates') await loadEstimated(connection, estimator, context);
    await runModel(connection, model, `store ${store.id}`);
  }
}

const readingsFrom = ({ lake, store, partitions }: Work, year: number) =>
  Object.keys(partitions)
    .map(Number)
    .filter((known) => known >= year)
    .map((known) => partitionPath(lake, store.id, known));

const sortKeys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
