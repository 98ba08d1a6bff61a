import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SetupServer } from 'msw/node';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readingsOf } from '../mocks/chain/reading.ts';
import { SMALL_CHAIN_AS_OF, smallChain } from '../mocks/chain/small-chain.ts';
import { startEmbeddedApi } from '../mocks/embedded.ts';
import { FAULT_NAMES, type FaultName, scattered, withFaults } from '../mocks/faults.ts';
import { createHandlers } from '../mocks/handlers.ts';
import { columnsOf } from './contract/dataset.ts';
import { manifest } from './contract/manifest.ts';
import { EMBEDDED_API_URL, type Reading, type Store } from './contract/sensor-api.ts';
import { type Settings, settings } from './contract/settings.ts';
import { type Effects, realEffects, realFiles } from './effects.ts';
import { UnreachableError } from './extract/errors.ts';
import { sha256OfFile } from './fingerprint.ts';
import { LakeOfAnotherSourceError } from './lake/errors.ts';
import { type Options, STAGES } from './options.ts';
import { NoInputError, runPipeline } from './pipeline.ts';
import { quiet } from './testing/quiet.ts';
import { type Row, referenceOf } from './testing/reference.ts';

const chain = smallChain();
const effects: Effects = { ...realEffects(quiet), sleep: async () => {} };

let folder: string;
let api: SetupServer | undefined;
let asked: URL[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
  asked = [];
});
afterEach(async () => {
  stopApi();
  await rm(folder, { recursive: true });
});

function stopApi() {
  api?.close();
  api = undefined;
}

/** Puts the small chain, as it is at `now`, behind the address of the embedded API. */
function serveChain(now: string, wrap: (handlers: Handlers) => Handlers = (same) => same) {
  stopApi();
  api = startEmbeddedApi(wrap(createHandlers({ chain, now: () => new Date(now) })));
  api.events.on('request:start', ({ request }) => {
    asked.push(new URL(request.url));
  });
}
type Handlers = ReturnType<typeof createHandlers>;

const run = (asOf: string, more: Partial<Options> = {}, set: Partial<Settings> = {}) =>
  runPipeline(
    {
      api: EMBEDDED_API_URL,
      token: undefined,
      lake: join(folder, 'lake'),
      out: join(folder, 'data'),
      asOf: new Date(asOf),
      from: undefined,
      full: false,
      stages: STAGES,
      webhook: undefined,
      json: false,
      ...more,
    },
    settings.parse(set),
    effects,
  );

const elsewhere = (name: string) => ({
  lake: join(folder, name, 'lake'),
  out: join(folder, name, 'data'),
});

async function hashesOf(path: string) {
  const files = await realFiles.list(join(folder, path));
  return Promise.all(
    files.map(async (file) => [file, await sha256OfFile(join(folder, path, file))]),
  );
}

/** All readings of a shop that the API has delivered by `asOf`. */
function truthOf(shop: number, asOf: string): Reading[] {
  const { store } = chain.shops[shop] ?? {};
  const readings = readingsOf(chain)[shop];
  if (store === undefined || readings === undefined) throw new Error(`no shop ${shop}`);
  const first = Date.parse('2024-02-01T00:00:00Z') / 3_600_000;
  const end = Date.parse(asOf) / 3_600_000;
  return Array.from({ length: end - first }, (_, n) => first + n).flatMap((hour) =>
    store.sensors.map((_, sensor) => readings.at(sensor, hour)).filter((row) => row !== null),
  );
}

async function cellsOf(path: string): Promise<string[][]> {
  const bytes = await readFile(join(folder, 'data', path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split(','));
}

function expectSame(path: string, [header, ...found]: string[][], expected: readonly Row[]) {
  const types = columnsOf(path.split('/')[0] as 'sensor-hourly');
  expect(header, path).toEqual(types.map(({ name }) => name));
  const wanted = expected.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const isFloat = types.map(({ type }) => type === 'float32');
  const rounded = (cells: readonly string[]) =>
    cells.map((cell, n) => (isFloat[n] && cell !== '' ? String(Math.fround(Number(cell))) : cell));
  expect(found.map(rounded), path).toEqual(wanted.map(rounded));
}

it('publishes what an independent computation of the data set gives, row for row', async () => {
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  let rows = 0;
  for (const [n, { store }] of chain.shops.entries()) {
    const expected = referenceOf(
      store as Store,
      truthOf(n, SMALL_CHAIN_AS_OF),
      new Date(SMALL_CHAIN_AS_OF),
    );
    for (const [path, wanted] of expected) {
      expectSame(path, await cellsOf(path), wanted);
      rows += wanted.length;
    }
  }
  expect(rows).toBeGreaterThan(10_000);
});

it('publishes the same bytes while one request in five fails, in every way the API may fail', async () => {
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  const calm = await hashesOf('data');
  // The first two change what is delivered; the others take real time.
  const others: FaultName[] = ['lost-rows', 'late-corrections', 'no-answer', 'slow-answer'];
  const faults = FAULT_NAMES.filter((name) => !others.includes(name));
  let failures = 0;
  serveChain(SMALL_CHAIN_AS_OF, (handlers) =>
    withFaults(handlers, {
      faults,
      hits: (request) => {
        const hit = scattered(0.2, 1)(request);
        failures += Number(hit);
        return hit;
      },
    }),
  );
  // Days as windows, so that there are enough requests for every fault to come.
  await run(SMALL_CHAIN_AS_OF, elsewhere('stormy'), { windowDays: 1 });
  expect(failures).toBeGreaterThan(faults.length);
  expect(await hashesOf('stormy/data')).toEqual(calm);
});

it('asks on the second night for what is new and for the last 7 days, and publishes what a first night would', async () => {
  serveChain('2024-04-29T00:00:00Z');
  await run('2024-04-29T00:00:00Z');
  asked = [];
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  const from = asked.map((url) => url.searchParams.get('from')).filter((text) => text !== null);
  expect([...new Set(from)]).toEqual(['2024-04-22T00:00:00Z']);
  await run(SMALL_CHAIN_AS_OF, elsewhere('fresh'));
  expect(await hashesOf('data')).toEqual(await hashesOf('fresh/data'));
  expect(await hashesOf('lake')).toEqual(await hashesOf('fresh/lake'));
});

it('changes nothing when nothing is new', async () => {
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  const before = await hashesOf('');
  await run(SMALL_CHAIN_AS_OF);
  expect(await hashesOf('')).toEqual(before);
});

it('makes everything again from the lake alone', async () => {
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  const before = await hashesOf('data');
  await rm(join(folder, 'data'), { recursive: true });
  await rm(join(folder, 'lake-marts'), { recursive: true });
  stopApi();
  await run(SMALL_CHAIN_AS_OF, { stages: ['transform', 'analyse', 'publish'] });
  expect(await hashesOf('data')).toEqual(before);
});

it('lists every file of the folder in the manifest, with its hash', async () => {
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  const listed = manifest.parse(
    JSON.parse(await readFile(join(folder, 'data/manifest.json'), 'utf8')),
  );
  expect(listed.as_of).toBe(SMALL_CHAIN_AS_OF);
  expect(listed.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
    (await hashesOf('data')).filter(([path]) => path !== 'manifest.json'),
  );
});

it('leaves lake and published files as they were when the API cannot be reached, and says so', async () => {
  serveChain('2024-04-29T00:00:00Z');
  await run('2024-04-29T00:00:00Z');
  const before = await hashesOf('');
  serveChain(SMALL_CHAIN_AS_OF, (handlers) =>
    withFaults(handlers, { faults: ['dropped-connection'], hits: () => true }),
  );
  const failed = run(SMALL_CHAIN_AS_OF);
  await expect(failed).rejects.toThrow(UnreachableError);
  await expect(failed).rejects.toThrow(/as they were/);
  expect(await hashesOf('')).toEqual(before);
});

it("keeps the demo's stores and an owner's apart", async () => {
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  const before = await hashesOf('');
  const real = run(SMALL_CHAIN_AS_OF, { api: 'http://127.0.0.1:9' });
  await expect(real).rejects.toThrow(LakeOfAnotherSourceError);
  expect(await hashesOf('')).toEqual(before);
});

it('leaves the published files as they were when a model finds its input wrong', async () => {
  serveChain(SMALL_CHAIN_AS_OF);
  await run(SMALL_CHAIN_AS_OF);
  const before = await hashesOf('data');
  const stores = join(folder, 'lake/stores.json');
  const wrong = (await readFile(stores, 'utf8')).replace(
    '"removed_on": "2024-04-20"',
    '"removed_on": "2020-04-20"',
  );
  await writeFile(stores, wrong);
  await expect(run(SMALL_CHAIN_AS_OF, { stages: ['transform', 'publish'] })).rejects.toThrow(
    /gotham.*removed on 2020-04-20, before it is installed/,
  );
  expect(await hashesOf('data')).toEqual(before);
});

it('says that there is no lake', async () => {
  await expect(run(SMALL_CHAIN_AS_OF, { stages: ['transform'] })).rejects.toThrow(NoInputError);
  await expect(run(SMALL_CHAIN_AS_OF, { stages: ['publish'] })).rejects.toThrow(NoInputError);
});
