import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { syntheticChain } from '../../mocks/chain/synthetic.ts';
import { startEmbeddedApi } from '../../mocks/embedded.ts';
import { createHandlers } from '../../mocks/handlers.ts';
import { ANALYSIS_NAMES, type AnalysisTable } from '../contract/analysis.ts';
import { analysisFolder, analysisPath, martsFolder } from '../contract/marts.ts';
import { EMBEDDED_API_URL } from '../contract/sensor-api.ts';
import { settings } from '../contract/settings.ts';
import { literal, openDatabase, rowsOf } from '../duckdb.ts';
import { type Effects, realEffects, realFiles } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import { runPipeline } from '../pipeline.ts';
import { quiet } from '../testing/quiet.ts';
import { analyse } from './analyse.ts';
import { NoMartsError } from './state.ts';

const chain = syntheticChain(3, { stores: 2, doors: 2, years: 2.3, until: '2026-03-01' });
const stores = chain.shops.map(({ store }) => store);
const effects: Effects = { ...realEffects(quiet), sleep: async () => {} };
/** A Sunday, and the Monday after: a week ends, and a month. */
const SUNDAY = '2026-03-01T05:00:00Z';
const MONDAY = '2026-03-02T12:00:00Z';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'analyse-'));
  await night('lake', SUNDAY);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

async function night(lake: string, asOf: string): Promise<void> {
  const api = startEmbeddedApi(createHandlers({ chain, now: () => new Date(asOf) }));
  try {
    await runPipeline(
      {
        ...{ api: EMBEDDED_API_URL, token: undefined, from: undefined, full: false, json: false },
        ...{ lake: join(folder, lake), out: join(folder, 'data'), webhook: undefined },
        ...{ asOf: new Date(asOf), stages: ['extract', 'transform', 'analyse'] },
      },
      settings.parse({}),
      effects,
    );
  } finally {
    api.close();
  }
}

const marts = (lake = 'lake') => martsFolder(join(folder, lake));
const again = (annotations: Parameters<typeof analyse>[0]['annotations'] = []) =>
  analyse({ marts: marts(), stores, annotations }, effects);

/** Of everything that the stage leaves. */
async function hashes(lake = 'lake') {
  const root = analysisFolder(marts(lake));
  const files = await realFiles.list(root);
  return Promise.all(files.map(async (file) => [file, await sha256OfFile(join(root, file))]));
}

async function ask(table: AnalysisTable, sql: string): Promise<Record<string, unknown>[]> {
  await using database = await openDatabase();
  const from = `read_parquet(${literal(analysisPath(marts(), table))})`;
  return await rowsOf(database.connection, sql.replace('TABLE', from));
}

it('says of each store and sensor which way it goes in each period', async () => {
  const found = await ask(
    'trends',
    'select store_id, sensor_id, count(*)::integer as rows from TABLE group by all order by all',
  );
  const entities = stores.flatMap(({ id, sensors }) =>
    [null, ...sensors.map((s) => s.id)].map((sensor) => [id, sensor]),
  );
  expect(found).toHaveLength(entities.length);
  expect(new Set(found.map(({ rows }) => rows))).toEqual(new Set([3]));
});

it('decomposes and forecasts, and lists what was not measured', async () => {
  for (const table of ['decomposition', 'forecast', 'estimates'] as const)
    expect(
      (await ask(table, 'select count(*)::integer as rows from TABLE'))[0]?.rows,
      table,
    ).toBeGreaterThan(100);
});

it('computes nothing again when nothing is new', async () => {
  const before = await hashes();
  const memo = join(analysisFolder(marts()), 'memo', `${stores[0]?.id}.parquet`);
  const { ino } = await stat(memo);
  await again();
  expect(await hashes()).toEqual(before);
  expect((await stat(memo)).ino).toBe(ino);
});

it.each(['json', 'parquet'])('does not trust a damaged memo.%s', async (ending) => {
  const before = await hashes();
  const memo = join(analysisFolder(marts()), 'memo', `${stores[0]?.id}.${ending}`);
  const bytes = await readFile(memo);
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  await writeFile(memo, bytes);
  await again();
  expect(await hashes()).toEqual(before);
});

it('finds night by night what it finds from nothing', async () => {
  await night('lake', MONDAY);
  await night('fresh', MONDAY);
  expect(await hashes()).toEqual(await hashes('fresh'));
}, 60_000);

it('warns of an annotation whose store the chain does not have', async () => {
  const warnings: string[] = [];
  const log = { ...quiet, warn: (message: string) => warnings.push(message) };
  const annotations = [{ store: 'atlantis', from: '2025-01-01', text: 'Flood' }];
  await analyse({ marts: marts(), stores, annotations }, { ...effects, log });
  expect(warnings).toEqual([expect.stringContaining('atlantis')]);
});

it('names the file that cannot be read, and leaves what there was', async () => {
  const before = await hashes();
  const id = stores[1]?.id ?? '';
  const daily = join(marts(), 'store-daily', `${id}.parquet`);
  const bytes = await readFile(daily);
  await writeFile(daily, 'no Parquet');
  await expect(again()).rejects.toThrow(`${id}.parquet`);
  await writeFile(daily, bytes);
  expect(await hashes()).toEqual(before);
});

it('names the store whose analysis fails in a thread', async () => {
  const broken = stores.map((store, n) => (n === 0 ? store : { ...store, sensors: null as never }));
  const failing = analyse({ marts: marts(), stores: broken, annotations: [] }, effects);
  await expect(failing).rejects.toThrow(`The analysis of store ${stores[1]?.id} failed`);
});

it('says that there are no marts', async () => {
  const nowhere = analyse({ marts: join(folder, 'nowhere'), stores, annotations: [] }, effects);
  await expect(nowhere).rejects.toThrow(NoMartsError);
});

it('removes what is known of a store that is no more', async () => {
  const [kept] = stores;
  await analyse({ marts: marts(), stores: stores.slice(0, 1), annotations: [] }, effects);
  const files = await realFiles.list(join(analysisFolder(marts()), 'memo'));
  expect(files).toEqual([`${kept?.id}.json`, `${kept?.id}.parquet`]);
  expect(ANALYSIS_NAMES.length).toBe(7);
});
