import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { columnsOf, RESOLUTIONS } from '../contract/dataset.ts';
import { manifest } from '../contract/manifest.ts';
import { martsStatePath } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { settings } from '../contract/settings.ts';
import { type Effects, type Files, realEffects, realFiles } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import { type TestMart, writeTestMarts } from '../testing/marts.ts';
import '../testing/read-back.ts';
import { quiet } from '../testing/quiet.ts';
import { sampleMarts } from '../testing/sample-marts.ts';
import { DamagedFileError, MartsError, OutputFolderError } from './errors.ts';
import { publish } from './publish.ts';

const effects: Effects = realEffects(quiet);

const AS_OF = '2024-07-01T06:00:00Z';
const stores: Store[] = [
  {
    id: 'paris',
    name: 'Paris',
    city: 'Paris',
    country: 'FR',
    latitude: 48.86,
    longitude: 2.35,
    time_zone: 'Europe/Paris',
    opened_on: '2023-01-01',
    closed_on: null,
    opening_hours: null,
    sensors: [],
  },
];

let folder: string;
let marts: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  marts = join(folder, 'marts');
  out = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true }));

const writeMarts = (list: readonly TestMart[]) => writeTestMarts(marts, AS_OF, list);

const run = (set: Parameters<typeof settings.parse>[0] = {}, files: Files = realFiles) =>
  publish({ marts, stores, out, settings: settings.parse(set) }, { ...effects, files });

/** Path → hash of everything in a folder. */
async function hashes(at = out): Promise<Map<string, string>> {
  const paths = await realFiles.list(at);
  return new Map(
    await Promise.all(paths.map(async (p) => [p, await sha256OfFile(join(at, p))] as const)),
  );
}

const readManifest = async () =>
  manifest.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));

it('publishes every file of the contract, each in the manifest as it is on the disk', async () => {
  await writeMarts(sampleMarts());
  const summary = await run();
  const { as_of, files } = await readManifest();
  const found = await hashes();
  expect(as_of).toBe(AS_OF);
  expect(files.map(({ path }) => path)).toEqual(
    [...found.keys()].filter((p) => p !== 'manifest.json'),
  );
  for (const file of files) {
    expect(file.sha256, file.path).toBe(found.get(file.path));
    expect(file.bytes, file.path).toBe(await realFiles.size(join(out, file.path)));
  }
  expect(summary).toEqual({
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    written: files.length,
    reused: 0,
  });
  expect(
    files.map(({ path }) => path).filter((p) => !/arrow|parquet/.test(p)),
  ).toMatchInlineSnapshot(`
    [
      "datapackage.json",
      "sensor-daily/all.csv.gz",
      "sensor-daily/berlin.csv",
      "sensor-daily/paris.csv",
      "sensor-daily/rome.csv",
      "sensor-hourly/all.csv.gz",
      "sensor-hourly/berlin/2023.csv.gz",
      "sensor-hourly/berlin/2024.csv.gz",
      "sensor-hourly/paris/2023.csv.gz",
      "sensor-hourly/paris/2024.csv.gz",
      "sensor-hourly/rome/2023.csv.gz",
      "sensor-hourly/rome/2024.csv.gz",
      "series/berlin/2023.bin",
      "series/berlin/2024.bin",
      "series/berlin/berlin-1/2023.bin",
      "series/berlin/berlin-1/2024.bin",
      "series/berlin/berlin-1/days.bin",
      "series/berlin/days.bin",
      "series/paris/2023.bin",
      "series/paris/2024.bin",
      "series/paris/days.bin",
      "series/paris/paris-1/2023.bin",
      "series/paris/paris-1/2024.bin",
      "series/paris/paris-1/days.bin",
      "series/paris/paris-10/2023.bin",
      "series/paris/paris-10/2024.bin",
      "series/paris/paris-10/days.bin",
      "series/paris/paris-2/2023.bin",
      "series/paris/paris-2/2024.bin",
      "series/paris/paris-2/days.bin",
      "store-daily/all.csv.gz",
      "store-daily/berlin.csv",
      "store-daily/paris.csv",
      "store-daily/rome.csv",
      "store-hourly/all.csv.gz",
      "store-hourly/berlin/2023.csv.gz",
      "store-hourly/berlin/2024.csv.gz",
      "store-hourly/paris/2023.csv.gz",
      "store-hourly/paris/2024.csv.gz",
      "store-hourly/rome/2023.csv.gz",
      "store-hourly/rome/2024.csv.gz",
      "stores.json",
    ]
  `);
});

it('says of each file what it holds', async () => {
  await writeMarts(sampleMarts());
  await run();
  const { files } = await readManifest();
  const facts = (path: string) => {
    const { bytes, sha256, ...rest } = files.find((file) => file.path === path) ?? {};
    return rest;
  };
  expect(facts('sensor-hourly/paris/2024.csv.gz')).toMatchInlineSnapshot(`
    {
      "first": "2024-03-26T00:00:00Z",
      "last": "2024-03-26T21:00:00Z",
      "path": "sensor-hourly/paris/2024.csv.gz",
      "resolution": "sensor-hourly",
      "rows": 63,
      "store": "paris",
      "year": 2024,
    }
  `);
  expect(facts('store-daily/rome.arrow')).toMatchInlineSnapshot(`
    {
      "first": null,
      "last": null,
      "path": "store-daily/rome.arrow",
      "resolution": "store-daily",
      "rows": 0,
      "store": "rome",
      "year": null,
    }
  `);
  expect(facts('store-hourly/all.parquet')).toMatchInlineSnapshot(`
    {
      "first": "2023-03-26T00:00:00Z",
      "last": "2024-03-26T19:00:00Z",
      "path": "store-hourly/all.parquet",
      "resolution": "store-hourly",
      "rows": 80,
      "store": null,
      "year": null,
    }
  `);
  expect(facts('stores.json')).toMatchInlineSnapshot(`
    {
      "first": null,
      "last": null,
      "path": "stores.json",
      "resolution": null,
      "rows": null,
      "store": null,
      "year": null,
    }
  `);
});

it('writes CSV with CRLF, empty nulls and ISO times', async () => {
  await writeMarts(sampleMarts());
  await run();
  const csv = gunzipSync(await readFile(join(out, 'sensor-hourly/paris/2024.csv.gz'))).toString();
  expect(csv.split('\r\n').slice(0, 4)).toMatchInlineSnapshot(`
    [
      "store_id,sensor_id,hour,local_time,weekday,visits,visits_estimated,coverage,status,baseline,change_pct",
      "paris,paris-1,2024-03-26T00:00:00Z,2024-03-26T01:30:00,1,35,42,-3.0,ok,-1.0,0.0",
      "paris,paris-1,2024-03-26T01:00:00Z,2024-03-26T02:30:00,4,66,73,,missing,3.4285715,4.428571",
      "paris,paris-1,2024-03-26T02:00:00Z,2024-03-26T03:30:00,7,97,,5.857143,closed,7.857143,",
    ]
  `);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('keeps the order of store, sensor and time in the gzipped CSV of the chain, with one header row', async () => {
  await writeMarts(sampleMarts());
  await run();
  for (const resolution of RESOLUTIONS) {
    const [header, ...lines] = gunzipSync(await readFile(join(out, resolution, 'all.csv.gz')))
      .toString()
      .trimEnd()
      .split('\r\n');
    expect(header).toBe(String(columnsOf(resolution).map(({ name }) => name)));
    expect(lines).toEqual([...lines].sort());
    expect(new Set(lines).size).toBe(lines.length);
  }
});

it('gives Arrow files the types of the contract, a record batch a sensor, and dictionaries that do not shrink', async () => {
  await writeMarts(sampleMarts());
  await run();
  const read = async (path: string) => tableFromIPC(await readFile(join(out, path)));
  const table = await read('sensor-hourly/paris/2024.arrow');
  expect(table.batches.map(({ numRows }) => numRows)).toEqual([20, 21, 22]);
  const types = (fields: typeof table.schema.fields) =>
    fields.map(({ name, type, nullable }) => `${name} ${type}${nullable ? '?' : ''}`);
  expect(types(table.schema.fields)).toMatchInlineSnapshot(`
    [
      "store_id Dictionary<Int32, Utf8>",
      "sensor_id Dictionary<Int32, Utf8>",
      "hour Timestamp<SECOND, UTC>",
      "local_time Timestamp<SECOND>",
      "weekday Int8",
      "visits Int32?",
      "visits_estimated Int32?",
      "coverage Float32?",
      "status Dictionary<Int8, Utf8>",
      "baseline Float32?",
      "change_pct Float32?",
    ]
  `);
  expect(types((await read('store-daily/rome.arrow')).schema.fields)).toMatchInlineSnapshot(`
    [
      "store_id Dictionary<Int32, Utf8>",
      "date Date32<DAY>",
      "weekday Int8",
      "visits Int32?",
      "visits_estimated Int32?",
      "coverage Float32?",
      "sensors_reporting Int16",
      "sensors_expected Int16",
      "status Dictionary<Int8, Utf8>",
      "baseline Float32?",
      "change_pct Float32?",
    ]
  `);
  const statuses = (await read('store-daily/berlin.arrow')).getChild('status')?.data[0]?.dictionary;
  expect(statuses?.toArray()).toEqual(['complete', 'partial', 'missing', 'closed']);
});

it('writes the same bytes again, and takes over all that did not change', async () => {
  await writeMarts(sampleMarts());
  await run();
  const before = await hashes();
  const again = await run();
  expect(again.written).toBe(2);
  expect(await hashes()).toEqual(before);
  await rm(out, { recursive: true });
  await rm(join(marts, 'published.json'));
  await run();
  expect(await hashes()).toEqual(before);
});

it('makes anew only what a changed mart decides; the result is that of a run from nothing', async () => {
  await writeMarts(sampleMarts());
  await run();
  const before = await hashes();
  await writeMarts(sampleMarts(1));
  await run();
  const after = await hashes();
  const changed = [...after]
    .filter(([path, hash]) => before.get(path) !== hash)
    .map(([path]) => path);
  expect(changed.filter((path) => /parquet/.test(path))).toMatchInlineSnapshot(`
    [
      "sensor-daily/all.parquet",
      "sensor-daily/paris.parquet",
      "sensor-hourly/all.parquet",
      "sensor-hourly/paris/2024.parquet",
      "store-daily/all.parquet",
      "store-daily/paris.parquet",
      "store-hourly/all.parquet",
      "store-hourly/paris/2024.parquet",
    ]
  `);
  await rm(out, { recursive: true });
  await rm(join(marts, 'published.json'));
  await run();
  expect(await hashes()).toEqual(after);
});

it('does not believe a record of files that were never swapped in', async () => {
  await writeMarts(sampleMarts());
  await run();
  const before = await hashes();
  await writeMarts(sampleMarts(1));
  const files = { ...realFiles, rename: failing };
  await expect(run({}, files)).rejects.toThrow();
  await run();
  const after = await hashes();
  await rm(out, { recursive: true });
  await run();
  expect(await hashes()).toEqual(after);
  expect(after).not.toEqual(before);
});

const failing = () => Promise.reject(new Error('The machine went down.'));

it('makes a file anew that was cut short in the published folder', async () => {
  await writeMarts(sampleMarts());
  await run();
  const before = await hashes();
  const path = join(out, 'store-daily/paris.csv');
  await rm(path);
  await writeFile(path, 'store_id');
  await run();
  expect(await hashes()).toEqual(before);
});

it('makes a file anew of which a byte was changed in the published folder', async () => {
  await writeMarts(sampleMarts());
  await run();
  const before = await hashes();
  const path = [...before.keys()].find((name) => name.endsWith('.csv')) ?? '';
  const bytes = await readFile(join(out, path));
  bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
  await realFiles.replace(join(out, path), bytes);
  await run();
  expect(await hashes()).toEqual(before);
});

it('leaves out the whole chain where it would weigh more than the limit, and formats that are not wanted', async () => {
  await writeMarts(sampleMarts());
  await run();
  const weight = Object.fromEntries(
    (await readManifest()).files.map(({ path, bytes }) => [path, bytes]),
  );
  await run({ allFileLimitMegabytes: 0 });
  expect((await realFiles.list(out)).filter((path) => path.includes('all.'))).toEqual([]);
  const limit = weight['store-daily/all.csv.gz'] ?? 0;
  await run({ allFileLimitMegabytes: limit / 1e6, formats: { 'store-daily': ['csv'] } });
  expect((await realFiles.list(out)).filter((path) => path.startsWith('store-daily'))).toEqual([
    'store-daily/all.csv.gz',
    'store-daily/berlin.csv',
    'store-daily/paris.csv',
    'store-daily/rome.csv',
  ]);
  await run({ allFileLimitMegabytes: (limit - 1) / 1e6, formats: { 'store-daily': ['csv'] } });
  expect(await realFiles.exists(join(out, 'store-daily/all.csv.gz'))).toBe(false);
});

it('publishes a chain without stores', async () => {
  await writeMarts([]);
  await run();
  expect(await realFiles.list(out)).toEqual(['datapackage.json', 'manifest.json', 'stores.json']);
});

it('writes the stores as validated', async () => {
  await writeMarts([]);
  await run();
  expect(JSON.parse(await readFile(join(out, 'stores.json'), 'utf8'))).toEqual({ stores });
});

it.each([
  ['are missing', async () => {}, 'There are no marts'],
  [
    'have a state that is not theirs',
    async () => {
      await realFiles.write(martsStatePath(marts), '{"version":2}');
    },
    'is not a state of marts',
  ],
  [
    'lost a file',
    async () => {
      await writeMarts(sampleMarts());
      await rm(join(marts, 'store-daily/paris.parquet'));
    },
    'store-daily/paris.parquet is not there',
  ],
  [
    'have a file that was cut',
    async () => {
      await writeMarts(sampleMarts());
      await writeFile(join(marts, 'store-daily/paris.parquet'), 'PAR1');
    },
    'store-daily/paris.parquet has 4 bytes; the state of the marts says',
  ],
])('publishes nothing when the marts %s', async (_, damage, message) => {
  await writeMarts(sampleMarts());
  await run();
  const before = await hashes();
  await rm(marts, { recursive: true });
  await damage();
  await expect(run()).rejects.toThrow(MartsError);
  await expect(run()).rejects.toThrow(message);
  expect(await hashes()).toEqual(before);
});

it('publishes nothing when a byte of a mart has flipped', async () => {
  await writeMarts(sampleMarts());
  const path = join(marts, 'store-daily/paris.parquet');
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(4) ^ 1, 4);
  await writeFile(path, bytes);
  await expect(run()).rejects.toThrow();
  await expect(run({ formats: { 'store-daily': ['parquet'] } })).rejects.toThrow(DamagedFileError);
  expect(await realFiles.exists(out)).toBe(false);
});

it('refuses a folder of somebody else', async () => {
  await writeMarts(sampleMarts());
  await realFiles.write(join(out, 'index.html'), '<p>');
  await expect(run()).rejects.toThrow(OutputFolderError);
  expect(await realFiles.list(folder)).toContain('data/index.html');
});
