import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { isHourly, RESOLUTIONS } from '../contract/dataset.ts';
import { type LakeStoreState, partitionPath } from '../contract/lake.ts';
import { type MartStore, type MartsState, martsState, martsStatePath } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { literals, openDatabase, rowsOf } from '../duckdb.ts';
import { type Effects, isTemporary } from '../effects.ts';
import { codeFingerprint, sha256OfFile } from '../fingerprint.ts';
import { toInstant } from '../time.ts';
import { loadInputs, type Sources } from './inputs.ts';
import { writeMarts } from './marts.ts';
import { loadModels, runModel } from './models.ts';
import { contextFrom, describe, type Earlier, firstStaleYear } from './plan.ts';

export interface TransformInput {
  readonly lake: string;
  /** Store → the files of the lake that hold its readings. */
  readonly partitions: ReadonlyMap<string, LakeStoreState['partitions']>;
  readonly stores: readonly Store[];
  readonly marts: string;
  readonly asOf: Date;
}

export interface TransformSummary {
  /** Rows of the files written. */
  readonly rows: number;
  readonly bytes: number;
  /** Files written, and files that stood. */
  readonly written: number;
  readonly reused: number;
  /** Sensor-hours of all files that were not delivered. */
  readonly missing: number;
}

/**
 * Lake → marts. A store's years that cannot have changed since the last run are left as they are; the result is the same,
 * byte for byte, as of a run from nothing.
 * @throws ModelCheckError when a model's input or output is wrong; the state of the marts is then the earlier one
 */
export async function transform(
  input: TransformInput,
  effects: Effects,
): Promise<TransformSummary> {
  const { marts, stores, asOf } = input;
  const models = codeFingerprint(import.meta.dirname);
  const earlier = await readState(marts, models, effects);
  const progress = effects.log.stage('transform');
  progress.expect(stores.length);
  const done: Record<string, MartStore> = {};
  let summary = { rows: 0, bytes: 0, written: 0, reused: 0 };
  await using database = await openDatabase();
  for (const store of stores) {
    const before = earlier?.stores[store.id];
    const { mart, written } = await transformStore(
      database.connection,
      input,
      store,
      before && { asOf: new Date(earlier.as_of), mart: before },
      effects,
    );
    done[store.id] = mart;
    summary = add(summary, mart, written);
    progress.advance(1);
  }
  const state: MartsState = { version: 1, models, as_of: toInstant(asOf), stores: done };
  await effects.files.replace(martsStatePath(marts), `${JSON.stringify(state, null, 1)}\n`);
  await removeStrays(marts, state, effects);
  progress.end();
  return { ...summary, missing: await countMissing(database.connection, marts, state) };
}

/** undefined: there are no marts, or other models made them. */
async function readState(
  marts: string,
  models: string,
  { files }: Effects,
): Promise<MartsState | undefined> {
  const text = await files.readMaybe(martsStatePath(marts));
  if (text === undefined) return undefined;
  const parsed = martsState.safeParse(maybeJson(text.toString()));
  return parsed.success && parsed.data.models === models ? parsed.data : undefined;
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function transformStore(
  connection: DuckDBConnection,
  { lake, partitions: lakePartitions, marts, asOf }: TransformInput,
  store: Store,
  earlier: Earlier | undefined,
  effects: Effects,
): Promise<{ mart: MartStore; written: ReadonlySet<string> }> {
  const partitions = lakePartitions.get(store.id) ?? {};
  const stale = firstStaleYear(store, { partitions }, asOf, earlier);
  const kept = await keptFiles(marts, stale, earlier, effects);
  // A file that should stand but does not: nothing of the store is trusted.
  const fromYear = kept === undefined ? -Infinity : stale;
  const mart = (files: MartStore['files']): MartStore => ({
    description: describe(store),
    partitions: Object.fromEntries(
      Object.entries(partitions).map(([year, { sha256 }]) => [year, sha256]),
    ),
    files,
  });
  if (kept !== undefined && fromYear === Infinity)
    return { mart: mart(kept.files), written: new Set() };

  const from = fromYear === -Infinity ? null : contextFrom(fromYear);
  const sources: Sources = {
    // A partition holds a UTC year; the context begins late in the year before.
    readings: Object.keys(partitions)
      .map(Number)
      .filter((year) => year >= fromYear - 1)
      .map((year) => partitionPath(lake, store.id, year)),
    ...(kept?.history ?? { sensorHourly: [], storeHourly: [], sensorDaily: [], storeDaily: [] }),
  };
  await loadInputs(connection, { store, asOf, contextFrom: from }, sources);
  for (const model of loadModels()) await runModel(connection, model, `store ${store.id}`);
  const written = await writeMarts(connection, marts, store.id, fromYear, effects);
  const files = { ...kept?.hourly, ...Object.fromEntries(written) };
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { mart: mart(sorted), written: new Set(written.map(([path]) => path)) };
}

interface Kept {
  /** Every file that stood before, unharmed. */
  readonly files: MartStore['files'];
  /** The hourly ones of years that are not stale. */
  readonly hourly: MartStore['files'];
  readonly history: Omit<Sources, 'readings'>;
}

/** undefined: there is nothing to keep, or a file is gone or not what the state says. */
async function keptFiles(
  marts: string,
  stale: number,
  earlier: Earlier | undefined,
  { files }: Effects,
): Promise<Kept | undefined> {
  if (earlier === undefined || stale === -Infinity) return undefined;
  const all = Object.entries(earlier.mart.files);
  for (const [path, { sha256 }] of all) {
    const full = join(marts, path);
    if (!(await files.exists(full)) || (await sha256OfFile(full)) !== sha256) return undefined;
  }
  const hourly = all.filter(([path]) => {
    const resolution = RESOLUTIONS.find((name) => path.startsWith(`${name}/`));
    return resolution !== undefined && isHourly(resolution) && yearOf(path) < stale;
  });
  const named = (resolution: string, entries: typeof all) =>
    entries
      .filter(([path]) => path.startsWith(`${resolution}/`))
      .map(([path]) => join(marts, path));
  return {
    files: earlier.mart.files,
    hourly: Object.fromEntries(hourly),
    history: {
      sensorHourly: named('sensor-hourly', hourly),
      storeHourly: named('store-hourly', hourly),
      sensorDaily: named('sensor-daily', all),
      storeDaily: named('store-daily', all),
    },
  };
}

const yearOf = (path: string) => Number(/\/(\d+)\.parquet$/.exec(path)?.[1]);

type Tally = Pick<TransformSummary, 'rows' | 'bytes' | 'written' | 'reused'>;

function add(summary: Tally, mart: MartStore, written: ReadonlySet<string>): Tally {
  const entries = Object.entries(mart.files);
  const fresh = entries.filter(([path]) => written.has(path));
  return {
    rows: fresh.reduce((sum, [, file]) => sum + file.rows, summary.rows),
    bytes: fresh.reduce((sum, [, file]) => sum + file.bytes, summary.bytes),
    written: summary.written + fresh.length,
    reused: summary.reused + entries.length - fresh.length,
  };
}

async function countMissing(connection: DuckDBConnection, marts: string, state: MartsState) {
  const files = Object.values(state.stores)
    .flatMap((store) => Object.keys(store.files))
    .filter((path) => path.startsWith('sensor-hourly/'))
    .map((path) => join(marts, path));
  if (files.length === 0) return 0;
  const [row] = await rowsOf<{ missing: number }>(
    connection,
    `select (count(*) filter (status = 'missing'))::double as missing
     from read_parquet(${literals(files)}, hive_partitioning = false)`,
  );
  return row?.missing ?? 0;
}

/** Files of stores and years that are no more, and what a killed run left. */
async function removeStrays(marts: string, state: MartsState, { files }: Effects) {
  const known = new Set(Object.values(state.stores).flatMap((store) => Object.keys(store.files)));
  for (const path of await files.list(marts))
    if (isTemporary(path) || (path.endsWith('.parquet') && !known.has(path)))
      await files.remove(join(marts, path));
}
