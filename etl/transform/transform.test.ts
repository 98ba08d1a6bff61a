import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { estimateHours } from '../analyse/estimates/estimate.ts';
import { type LakeStoreState, partitionPath } from '../contract/lake.ts';
import { martsStatePath } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { literal, openDatabase } from '../duckdb.ts';
import { type Effects, realEffects, realFiles } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import { quiet } from '../testing/quiet.ts';
import { transform } from './transform.ts';

const effects: Effects = realEffects(quiet);
const estimator = { estimate: estimateHours, code: '' };

const store = (id: string, time_zone: string, installed: string[]): Store => ({
  id,
  name: id,
  city: id,
  country: 'FR',
  latitude: 48,
  longitude: 2,
  time_zone,
  opened_on: installed[0] ?? '2022-01-01',
  closed_on: null,
  opening_hours: { mon: ['08:00', '18:00'], sat: ['08:00', '18:00'] } as Store['opening_hours'],
  sensors: installed.map((installed_on, n) => ({
    id: `${id}-${n}`,
    name: `Door ${n}`,
    installed_on,
    removed_on: null,
  })),
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

/** A lake of pseudo-random counts until `until`; one count in 7 lost, one in 11 failed. `salt` changes the counts of its year. */
type Lake = Map<string, LakeStoreState['partitions']>;

async function makeLake(until: string, salt: { year?: number } = {}): Promise<Lake> {
  const lake: Lake = new Map();
  await using database = await openDatabase();
  for (const { id, sensors } of stores) {
    const partitions: LakeStoreState['partitions'] = {};
    for (let year = 2022; year <= Number(until.slice(0, 4)); year++) {
      const path = partitionPath(join(folder, 'lake'), id, year);
      await effects.files.makeFolder(join(path, '..'));
      await database.connection.run(`
        copy (
          select sensor_id, hour::timestamptz as hour, case when dice % 11 <> 0 then dice % (case when month(hour) = 6 then 50 else 100 end + ${salt.year === year ? 1 : 0}) end::integer as count,
            case when dice % 11 <> 0 then 'ok' else 'failed' end as status
          from (
            select sensor_id, hour, hash(sensor_id, hour)::ubigint as dice
            from (values ${sensors.map((s) => `(${literal(s.id)}, timestamp '${s.installed_on}')`).join(', ')}) as s(sensor_id, since),
              range(timestamp '${year}-01-01', least(timestamp '${year + 1}-01-01', timestamp '${until}'), interval 1 hour) as r(hour)
            where hour >= since
          )
          where dice % 7 <> 0
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
