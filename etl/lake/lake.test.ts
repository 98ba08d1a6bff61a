import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type LakeSource,
  lakeState,
  lakeStatePath,
  lakeStoresPath,
  partitionPath,
} from '../contract/lake.ts';
import type { ReadingColumns } from '../contract/readings.ts';
import { READING_STATUSES, type ReadingStatus, type Store } from '../contract/sensor-api.ts';
import { literal, openDatabase, rowsOf } from '../duckdb.ts';
import { type Effects, realEffects } from '../effects.ts';
import { quiet } from '../testing/quiet.ts';
import { testSensor, testStore } from '../testing/store.ts';
import { LakeDamagedError, LakeOfAnotherSourceError, LakeVersionError } from './errors.ts';
import { openLake } from './lake.ts';

process.env.TZ = 'America/Los_Angeles';

const warnings: string[] = [];
const effects: Effects = realEffects({
  info() {},
  warn: (message) => warnings.push(message),
  stage: quiet.stage,
});

let folder: string;
beforeEach(async () => {
  warnings.length = 0;
  folder = await mkdtemp(join(tmpdir(), "lake's-"));
});
afterEach(() => rm(folder, { recursive: true }));

type Row = [sensor: number, hour: string, count: number | null, status?: ReadingStatus];

const columnsOf = (rows: readonly Row[]): ReadingColumns => ({
  sensor: Uint16Array.from(rows, ([sensor]) => sensor),
  hour: Int32Array.from(rows, ([, hour]) => Date.parse(`${hour}:00Z`) / 3_600_000),
  count: Int32Array.from(rows, ([, , count]) => count ?? -1),
  status: Uint8Array.from(rows, ([, , , status = 'ok']) => READING_STATUSES.indexOf(status)),
});

const SENSORS = ['paris-b', 'paris-a'];
const PARTITION = () => partitionPath(folder, 'paris', 2024);

async function upsert(...rows: Row[]) {
  await using lake = await openLake(folder, 'api', effects);
  const merged = await lake.upsert('paris', SENSORS, 2024, columnsOf(rows));
  await lake.advance('paris', { watermark: '2024-01-02T00:00:00Z', sensors: {} });
  return merged;
}

async function stored(path = PARTITION()): Promise<string[]> {
  await using database = await openDatabase();
  const rows = await rowsOf(
    database.connection,
    `select sensor_id, strftime(hour, '%Y-%m-%dT%H') as hour, count, status
    from read_parquet(${literal(path)}, hive_partitioning = false)`,
  );
  return rows.map(
    ({ sensor_id, hour, count, status }) => `${sensor_id} ${hour} ${count} ${status}`,
  );
}

const sha256 = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

const stateOf = async (store: string) =>
  lakeState.parse(JSON.parse(await readFile(lakeStatePath(folder), 'utf8'))).stores[store];

it('runs in a zone with clock changes', () => {
  expect(new Date('2024-07-01T00:00:00Z').getTimezoneOffset()).toBe(420);
});

it('keeps a row a sensor and hour, sorted, the last answer of a batch', async () => {
  const merged = await upsert(
    [0, '2024-12-31T23:00', 9],
    [1, '2024-01-01T01:00', 1],
    [1, '2024-01-01T00:00', null, 'failed'],
    [0, '2024-03-10T10:00', null, 'closed'],
    [1, '2024-01-01T01:00', 2],
    [1, '2024-01-01T01:00', 3],
  );
  expect(merged).toEqual({ added: 4, corrected: 0, unchanged: 0 });
  expect(await stored()).toEqual([
    'paris-a 2024-01-01T00 null failed',
    'paris-a 2024-01-01T01 3 ok',
    'paris-b 2024-03-10T10 null closed',
    'paris-b 2024-12-31T23 9 ok',
  ]);
});

it('has the columns that the contract names', async () => {
  await upsert([0, '2024-01-01T00:00', 1]);
  await using database = await openDatabase();
  const columns = await rowsOf(
    database.connection,
    `select column_name, column_type from (describe from read_parquet(${literal(PARTITION())}, hive_partitioning = false))`,
  );
  expect(columns.map(({ column_name, column_type }) => `${column_name} ${column_type}`)).toEqual([
    'sensor_id VARCHAR',
    'hour TIMESTAMP WITH TIME ZONE',
    'count INTEGER',
    'status VARCHAR',
  ]);
});

it('takes the later answer, and keeps what no answer concerns', async () => {
  await upsert(
    [0, '2024-01-01T00:00', 5],
    [0, '2024-01-01T01:00', null, 'failed'],
    [1, '2024-01-01T00:00', 7],
  );
  const merged = await upsert(
    [0, '2024-01-01T00:00', 6],
    [0, '2024-01-01T01:00', 0],
    [0, '2024-01-01T02:00', 1],
    [1, '2024-01-01T00:00', 7],
  );
  expect(merged).toEqual({ added: 1, corrected: 2, unchanged: 1 });
  expect(await stored()).toEqual([
    'paris-a 2024-01-01T00 7 ok',
    'paris-b 2024-01-01T00 6 ok',
    'paris-b 2024-01-01T01 0 ok',
    'paris-b 2024-01-01T02 1 ok',
  ]);
  expect((await stateOf('paris'))?.partitions).toEqual({
    2024: { rows: 4, bytes: (await stat(PARTITION())).size, sha256: await sha256(PARTITION()) },
  });
});

it('leaves a file alone of which no row changes, and state.json with it', async () => {
  await upsert([0, '2024-01-01T00:00', 5], [1, '2024-01-01T00:00', null, 'closed']);
  const paths = [PARTITION(), lakeStatePath(folder)];
  const old = new Date('2001-01-01');
  for (const path of paths) await utimes(path, old, old);
  expect(await upsert([0, '2024-01-01T00:00', 5])).toEqual({
    added: 0,
    corrected: 0,
    unchanged: 1,
  });
  for (const path of paths) expect((await stat(path)).mtime).toEqual(old);
});

it('writes the same bytes for the same rows, however they came', async () => {
  const rows: Row[] = Array.from({ length: 3000 }, (_, n) => [
    n % 2,
    new Date(Date.UTC(2024, 0, 1, n >> 1)).toISOString().slice(0, 16),
    n % 7 === 0 ? null : n % 50,
    n % 7 === 0 ? 'failed' : 'ok',
  ]);
  await upsert(...rows);
  const whole = await sha256(PARTITION());
  await rm(PARTITION());
  await upsert(...rows.slice(2000).toReversed());
  await upsert(...rows.slice(0, 2500));
  expect(await sha256(PARTITION())).toBe(whole);
});

it('mends what state.json says of a file that it does not know', async () => {
  await upsert([0, '2024-01-01T00:00', 5]);
  const state = await readFile(lakeStatePath(folder));
  await upsert([0, '2024-01-01T00:00', 6]);
  await writeFile(lakeStatePath(folder), state);
  await upsert([0, '2024-01-01T00:00', 6]);
  expect((await stateOf('paris'))?.partitions[2024]?.sha256).toBe(await sha256(PARTITION()));
});

it('makes no file of no rows', async () => {
  expect(await upsert()).toEqual({ added: 0, corrected: 0, unchanged: 0 });
  expect(await effects.files.list(folder)).toEqual(['state.json']);
});

it('refuses a row of another year', async () => {
  await expect(upsert([0, '2025-01-01T00:00', 5])).rejects.toThrow(RangeError);
});

it('sweeps up what a killed run left', async () => {
  await effects.files.write(`${PARTITION()}.0123abcd.part`, 'half a file');
  await upsert([0, '2024-01-01T00:00', 5]);
  expect(await effects.files.list(folder)).toEqual([
    'state.json',
    'store=paris/year=2024/readings.parquet',
    'store=paris/year=2024/readings.sha256',
  ]);
});

it.each([
  ['{"version": 1', LakeDamagedError, /state\.json is damaged: it is not JSON/],
  ['[]', LakeDamagedError, /damaged: its content/],
  [
    '{"version": 1, "stores": {"paris": {"watermark": "2024"}}}',
    LakeDamagedError,
    /damaged: stores\.paris\.watermark/,
  ],
  ['{"version": 2, "shops": []}', LakeVersionError, /has version 2/],
])('says what to do about the state %s', async (text, type, message) => {
  await effects.files.write(lakeStatePath(folder), text);
  const opened = openLake(folder, 'api', effects);
  await expect(opened).rejects.toBeInstanceOf(type);
  await expect(opened).rejects.toThrow(message);
  await expect(opened).rejects.toThrow(/→ (Remove|Run) /);
});

it('says what to do about a file that is no Parquet', async () => {
  await effects.files.write(PARTITION(), 'half a file');
  const merged = upsert([0, '2024-01-01T00:00', 5]);
  await expect(merged).rejects.toBeInstanceOf(LakeDamagedError);
  await expect(merged).rejects.toThrow(
    /readings\.parquet is damaged: .*\n→ Remove it and .*readings\.sha256: the next run asks for 2024, and for what came/,
  );
});

it('goes back to the first year that it has lost', async () => {
  {
    await using lake = await openLake(folder, 'api', effects);
    for (const year of [2021, 2022, 2023, 2024])
      await lake.upsert('paris', SENSORS, year, columnsOf([[0, `${year}-05-01T00:00`, 5]]));
    await lake.advance('paris', { watermark: '2024-06-01T00:00:00Z', sensors: {} });
  }
  for (const year of [2022, 2023]) await rm(partitionPath(folder, 'paris', year));
  for (const _ of [1, 2]) {
    await using lake = await openLake(folder, 'api', effects);
    expect(lake.storeState('paris')).toMatchObject({ watermark: '2022-01-01T00:00:00Z' });
    expect(Object.keys(lake.storeState('paris')?.partitions ?? {})).toEqual(['2021', '2024']);
  }
  expect(warnings).toEqual([
    'The lake has lost 2022, 2023 of store paris: all from 2022 on is asked for again',
  ]);
});

it('takes in the files that state.json does not know', async () => {
  await upsert([0, '2024-01-01T00:00', 5], [1, '2024-01-01T00:00', 6]);
  const before = await stateOf('paris');
  await rm(lakeStatePath(folder));
  {
    await using lake = await openLake(folder, 'api', effects);
    expect(lake.storeState('paris')).toEqual({ ...before, watermark: null });
    await lake.upsert('paris', SENSORS, 2025, columnsOf([[0, '2025-01-01T00:00', 5]]));
    await lake.advance('paris', { watermark: '2025-02-01T00:00:00Z', sensors: {} });
  }
  expect(Object.keys((await stateOf('paris'))?.partitions ?? {})).toEqual(['2024', '2025']);
  expect((await stateOf('paris'))?.partitions[2024]).toEqual(before?.partitions[2024]);
});

it('knows a file by what it is, when a run was killed before it could say so', async () => {
  await upsert([0, '2024-01-01T00:00', 5]);
  {
    await using lake = await openLake(folder, 'api', effects);
    await lake.upsert('paris', SENSORS, 2024, columnsOf([[0, '2024-01-01T00:00', 6]]));
  }
  await using lake = await openLake(folder, 'api', effects);
  expect(lake.storeState('paris')?.partitions[2024]?.sha256).toBe(await sha256(PARTITION()));
  expect((await stateOf('paris'))?.partitions[2024]?.sha256).toBe(await sha256(PARTITION()));
});

it('leaves alone what others call .part, and what is no partition', async () => {
  const others = [
    'film.part',
    'store=paris/notes.txt',
    'store=paris/year=2024/old/readings.parquet',
  ];
  for (const path of others) await effects.files.write(join(folder, path), 'mine');
  await upsert([0, '2024-01-01T00:00', 5]);
  expect(await effects.files.list(folder)).toEqual(expect.arrayContaining(others));
});

it('writes state.json about once a second, and when it is closed', async () => {
  let time = 0;
  const writes: string[] = [];
  const counted: Effects = {
    ...effects,
    now: () => new Date(time),
    files: {
      ...effects.files,
      async readMaybe(path) {
        if (path === lakeStatePath(folder)) writes.push('read');
        return effects.files.readMaybe(path);
      },
      async replace(path, data) {
        writes.push(`${time}`);
        await effects.files.replace(path, data);
      },
    },
  };
  {
    await using lake = await openLake(folder, 'api', counted);
    for (let n = 0; n < 10; n++, time += 300)
      await lake.advance(`shop-${n}`, { watermark: '2024-01-02T00:00:00Z', sensors: {} });
  }
  expect(writes).toEqual(['read', '0', '1200', '2400', '3000']);
  expect(await stateOf('shop-9')).toBeDefined();
});

it('holds what it goes back to before it returns', async () => {
  await upsert([0, '2024-01-01T00:00', 5]);
  await using lake = await openLake(folder, 'api', effects);
  await lake.retreat(
    new Map([
      ['paris', '2023-01-01T00:00:00Z'],
      ['nowhere', '2023-01-01T00:00:00Z'],
    ]),
  );
  expect(await stateOf('paris')).toMatchObject({ watermark: '2023-01-01T00:00:00Z' });
  expect(await stateOf('nowhere')).toBeUndefined();
});

const store = (id: string, sensors: string[]): Store =>
  testStore(id, { sensors: sensors.map((sensor) => testSensor(sensor)) });

async function save(source: LakeSource, ...stores: Store[]): Promise<Store[]> {
  await using lake = await openLake(folder, source, effects);
  await lake.saveStores(stores);
  return JSON.parse(await readFile(lakeStoresPath(folder), 'utf8')).stores;
}

it('saves the stores with those that are listed no longer', async () => {
  await save('api', store('paris', ['a', 'b']), store('rome', ['c']));
  expect(await save('api', store('paris', ['a']))).toEqual([
    store('paris', ['a', 'b']),
    store('rome', ['c']),
  ]);
  expect(warnings).toHaveLength(2);
});

it.each([
  ['embedded', 'api', /holds the embedded demo.*\n→ Remove .*SENSOR_API_URL with --lake/],
  ['api', 'embedded', /SENSOR_API_URL is not set.*\n→ Set SENSOR_API_URL .*--lake/],
] as const)('is not filled by the %s and then by the %s', async (first, second, message) => {
  await save(first, store('paris', ['a']));
  const before = await readFile(lakeStatePath(folder), 'utf8');
  await expect(save(second, store('rome', ['b']))).rejects.toBeInstanceOf(LakeOfAnotherSourceError);
  await expect(save(second, store('rome', ['b']))).rejects.toThrow(message);
  await expect(save(second, store('rome', ['b']))).rejects.toThrow(folder);
  expect(await readFile(lakeStatePath(folder), 'utf8')).toBe(before);
  expect(await save(first, store('paris', ['a']))).toHaveLength(1);
});

it('belongs to no source before one has answered, nor when its state does not say', async () => {
  {
    await using _lake = await openLake(folder, 'embedded', effects);
  }
  await upsert([0, '2024-01-01T00:00', 5]);
  expect(await save('embedded', store('paris', ['a']))).toHaveLength(1);
  await expect(save('api', store('paris', ['a']))).rejects.toThrow(LakeOfAnotherSourceError);
});

it('knows stores and sensors that are called like parts of an object', async () => {
  await using lake = await openLake(folder, 'api', effects);
  expect(lake.storeState('constructor')).toBeUndefined();
  await lake.upsert('constructor', ['valueof'], 2024, columnsOf([[0, '2024-01-01T00:00', 5]]));
  await lake.advance('constructor', { watermark: null, sensors: { constructor: '2024-01-01' } });
  expect(await stateOf('constructor')).toMatchObject({
    sensors: { constructor: '2024-01-01' },
    partitions: { 2024: { rows: 1 } },
  });
});
