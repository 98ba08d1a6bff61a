import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { estimateHours } from '../analyse/estimates/estimate.ts';
import { type LakeStoreState, partitionPath } from '../contract/lake.ts';
import { estimatesPath, martsStatePath } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { literal, openDatabase, rowsOf } from '../duckdb.ts';
import { type Effects, realEffects, realFiles } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import { quiet } from '../testing/quiet.ts';
import { testSensor, testStore } from '../testing/store.ts';
import { transform } from './transform.ts';

const effects: Effects = realEffects(quiet);
const estimator = { estimate: estimateHours, code: '' };

const store = (id: string, time_zone: string, installed: string[]): Store =>
  testStore(id, {
    time_zone,
    opened_on: installed[0] ?? '2022-01-01',
    opening_hours: { mon: ['08:00', '18:00'], sat: ['08:00', '18:00'] } as Store['opening_hours'],
    sensors: installed.map((installed_on, n) =>
      testSensor(`${id}-${n}`, { name: `Door ${n}`, installed_on }),
    ),
  });

const stores = [
  store('paris', 'Europe/Paris', ['2022-11-01', '2023-03-01']),
  store('new-york', 'America/New_York', ['2022-11-01']),
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transform-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Lake = Map<string, LakeStoreState['partitions']>;

interface Faults {
  /** The counts of this year are others. */
  year?: number;
  /** From one UTC time to another a sensor delivers nothing, or zeros. */
  lost?: readonly [sensor: string, from: string, to: string];
  zero?: readonly [sensor: string, from: string, to: string];
}

const within = (span: Faults['lost']) =>
  span === undefined
    ? 'false'
    : `(sensor_id = ${literal(span[0])} and hour >= timestamp ${literal(span[1])} and hour < timestamp ${literal(span[2])})`;

/** A lake of pseudo-random counts until `until`; one count in 7 lost, one in 11 failed. */
async function makeLake(until: string, faults: Faults = {}): Promise<Lake> {
  const lake: Lake = new Map();
  await using database = await openDatabase();
  for (const { id, sensors } of stores) {
    const partitions: LakeStoreState['partitions'] = {};
    for (let year = 2022; year <= Number(until.slice(0, 4)); year++) {
      const path = partitionPath(join(folder, 'lake'), id, year);
      await effects.files.makeFolder(join(path, '..'));
      await database.connection.run(`
        copy (
          select sensor_id, hour::timestamptz as hour,
            case when ${within(faults.zero)} and dice % 11 <> 0 then 0
              when dice % 11 <> 0 then dice % (case when month(hour) = 6 then 50 else 100 end + ${faults.year === year ? 1 : 0}) end::integer as count,
            case when dice % 11 <> 0 then 'ok' else 'failed' end as status
          from (
            select sensor_id, hour, hash(sensor_id, hour)::ubigint as dice
            from (values ${sensors.map((s) => `(${literal(s.id)}, timestamp '${s.installed_on}')`).join(', ')}) as s(sensor_id, since),
              range(timestamp '${year}-01-01', least(timestamp '${year + 1}-01-01', timestamp '${until}'), interval 1 hour) as r(hour)
            where hour >= since
          )
          where dice % 7 <> 0 and not ${within(faults.lost)}
          order by all
        ) to ${literal(path)} (format parquet)`);
      partitions[year] = { rows: 1, bytes: 1, sha256: await sha256OfFile(path) };
    }
    lake.set(id, partitions);
  }
  return lake;
}

const run = (partitions: Lake, asOf: string, marts = 'marts', some: readonly Store[] = stores) =>
  transform(
    {
      lake: join(folder, 'lake'),
      partitions,
      stores: some,
      marts: join(folder, marts),
      asOf: new Date(asOf),
      estimator,
    },
    effects,
  );

const hashes = async (marts: string) =>
  Promise.all(
    (await realFiles.list(join(folder, marts))).map(
      async (path) => [path, await sha256OfFile(join(folder, marts, path))] as const,
    ),
  );

/** Marts that grew run by run are what one run from nothing makes. */
async function expectSameAsFresh(partitions: Lake, asOf: string, some = stores) {
  const grown = await hashes('marts');
  await rm(join(folder, 'fresh'), { recursive: true, force: true });
  await run(partitions, asOf, 'fresh', some);
  expect(grown).toEqual(await hashes('fresh'));
}

it('a night recomputes the running year and leaves the others, with the same bytes as from nothing', async () => {
  await run(await makeLake('2025-02-03 10:00'), '2025-02-03T10:00:00Z');
  const before = (await stat(join(folder, 'marts/sensor-hourly/paris/2024.parquet'))).mtimeMs;
  const lake = await makeLake('2025-02-04 10:00');
  const summary = await run(lake, '2025-02-04T10:00:00Z');
  // New York's local 2024 ends within UTC 2025, so it is looked at again.
  expect(summary).toMatchObject({ written: 10, reused: 10 });
  expect((await stat(join(folder, 'marts/sensor-hourly/paris/2024.parquet'))).mtimeMs).toBe(before);
  await expectSameAsFresh(lake, '2025-02-04T10:00:00Z');
});

it('nothing new is nothing to do', async () => {
  const lake = await makeLake('2024-02-03 10:00');
  await run(lake, '2024-02-03T10:00:00Z');
  expect(await run(lake, '2024-02-03T10:00:00Z')).toMatchObject({ written: 0, rows: 0 });
});

it('a late correction in a past year recomputes from that year on', async () => {
  await run(await makeLake('2025-02-03 10:00'), '2025-02-03T10:00:00Z');
  const corrected = await makeLake('2025-02-03 10:00', { year: 2023 });
  await run(corrected, '2025-02-03T10:00:00Z');
  await expectSameAsFresh(corrected, '2025-02-03T10:00:00Z');
});

it('an earlier as_of takes away what lies behind it', async () => {
  const lake = await makeLake('2025-02-03 10:00');
  await run(lake, '2025-02-03T10:00:00Z');
  await run(lake, '2024-05-01T00:00:00Z');
  expect(await realFiles.exists(join(folder, 'marts/sensor-hourly/paris/2025.parquet'))).toBe(
    false,
  );
  await expectSameAsFresh(lake, '2024-05-01T00:00:00Z');
});

it('new opening hours, and a store that is gone, are noticed', async () => {
  const lake = await makeLake('2024-02-03 10:00');
  await run(lake, '2024-02-03T10:00:00Z');
  const changed = stores.slice(0, 1).map((s) => ({ ...s, opening_hours: null }));
  await run(lake, '2024-02-03T10:00:00Z', 'marts', changed);
  await expectSameAsFresh(lake, '2024-02-03T10:00:00Z', changed);
});

it('a mart that was damaged is made again', async () => {
  const lake = await makeLake('2024-02-03 10:00');
  await run(lake, '2024-02-03T10:00:00Z');
  await writeFile(join(folder, 'marts/sensor-hourly/paris/2022.parquet'), 'torn');
  await run(lake, '2024-02-03T10:00:00Z');
  await expectSameAsFresh(lake, '2024-02-03T10:00:00Z');
  await writeFile(martsStatePath(join(folder, 'marts')), '{"version":');
  await run(lake, '2024-02-03T10:00:00Z');
  await expectSameAsFresh(lake, '2024-02-03T10:00:00Z');
});

it('crossing a new year makes the new year and completes the old one', async () => {
  await run(await makeLake('2023-12-31 20:00'), '2023-12-31T20:00:00Z');
  const lake = await makeLake('2024-01-01 08:00');
  await run(lake, '2024-01-01T08:00:00Z');
  await expectSameAsFresh(lake, '2024-01-01T08:00:00Z');
});

/** Rows of a year's estimates of a sensor. */
async function estimatesOf(sensor: string, year: number) {
  await using database = await openDatabase();
  const path = join(folder, 'marts', estimatesPath(sensor.slice(0, -2), year));
  return await rowsOf<{ hour: string; reason: string }>(
    database.connection,
    `select strftime(hour, '%Y-%m-%dT%H') as hour, reason from read_parquet(${literal(path)})
     where sensor_id = ${literal(sensor)} order by hour`,
  );
}

it.each<[string, Faults]>([
  ['an outage', { lost: ['paris-0', '2023-12-20', '2024-01-10'] }],
  ['zeros of a dead counter', { zero: ['paris-0', '2023-12-30', '2024-01-16'] }],
  ['zeros of the only counter', { zero: ['new-york-0', '2023-12-16', '2024-01-16'] }],
])('%s across New Year is estimated night by night as from nothing', async (_, faults) => {
  const some = stores.filter(({ id }) => JSON.stringify(faults).includes(id));
  for (const day of ['2023-12-31', '2024-01-02', '2024-01-09', '2024-01-24']) {
    const lake = await makeLake(`${day} 10:00`, faults);
    await run(lake, `${day}T10:00:00Z`, 'marts', some);
    await expectSameAsFresh(lake, `${day}T10:00:00Z`, some);
  }
});

it('the old year is made anew when a counter proves dead in the new one', async () => {
  const zero = ['paris-0', '2023-12-30', '2024-01-16'] as const;
  await run(await makeLake('2023-12-31 20:00', { zero }), '2023-12-31T20:00:00Z');
  const dead = async () =>
    (await estimatesOf('paris-0', 2023)).filter(({ reason }) => reason === 'dead');
  expect(await dead()).toEqual([]);
  await run(await makeLake('2024-01-02 10:00', { zero }), '2024-01-02T10:00:00Z');
  const hours = (await dead()).map(({ hour }) => hour);
  expect(hours.length).toBeGreaterThan(5);
  expect(hours.every((hour) => hour.startsWith('2023-12-30T'))).toBe(true);
});

it('a late correction in January changes the estimates of December before', async () => {
  await run(await makeLake('2024-03-30 10:00'), '2024-03-30T10:00:00Z');
  const before = await hashes('marts');
  const corrected = await makeLake('2024-03-30 10:00', { year: 2024 });
  await run(corrected, '2024-03-30T10:00:00Z');
  const path = `sensor-hourly/paris/2023.parquet`;
  expect(new Map(await hashes('marts')).get(path)).not.toBe(new Map(before).get(path));
  await expectSameAsFresh(corrected, '2024-03-30T10:00:00Z');
});

it('estimates of whole weeks change once a week', async () => {
  const path = join(folder, 'marts', estimatesPath('paris', 2024));
  async function until(day: string): Promise<string> {
    await run(await makeLake(`${day} 00:00`), `${day}T00:00:00Z`);
    await using database = await openDatabase();
    const rows = await rowsOf(
      database.connection,
      `from read_parquet(${literal(path)}) where local_time < timestamp '2024-03-18' order by all`,
    );
    return JSON.stringify(rows);
  }
  const onTuesday = await until('2024-03-19');
  expect(await until('2024-03-20')).toBe(onTuesday);
  expect(await until('2024-03-24')).toBe(onTuesday);
  expect(await until('2024-03-25')).not.toBe(onTuesday);
});

it('an old year stands when nothing near its end is new', async () => {
  await run(await makeLake('2024-03-30 10:00'), '2024-03-30T10:00:00Z');
  const path = join(folder, 'marts', estimatesPath('paris', 2023));
  const before = (await stat(path)).mtimeMs;
  await run(await makeLake('2024-03-31 10:00'), '2024-03-31T10:00:00Z');
  expect((await stat(path)).mtimeMs).toBe(before);
});

it('other estimates make other marts', async () => {
  const lake = await makeLake('2023-02-03 10:00');
  await run(lake, '2023-02-03T10:00:00Z');
  const input = {
    lake: join(folder, 'lake'),
    partitions: lake,
    stores,
    marts: join(folder, 'marts'),
    asOf: new Date('2023-02-03T10:00:00Z'),
    estimator: { ...estimator, code: 'other' },
  };
  expect(await transform(input, effects)).toMatchObject({ reused: 0 });
});

it('takes away what is no more, and leaves the analysis alone', async () => {
  const lake = await makeLake('2023-02-03 10:00');
  const analysis = join(folder, 'marts/analysis/trends.parquet');
  await effects.files.write(analysis, 'trends');
  await effects.files.write(join(folder, 'marts', estimatesPath('rome', 2023)), 'gone');
  await run(lake, '2023-02-03T10:00:00Z');
  expect(await realFiles.list(join(folder, 'marts/analysis'))).toEqual(['trends.parquet']);
  expect(await realFiles.list(join(folder, 'marts/estimates'))).toEqual([
    'new-york/2022.parquet',
    'new-york/2023.parquet',
    'paris/2022.parquet',
    'paris/2023.parquet',
  ]);
});
