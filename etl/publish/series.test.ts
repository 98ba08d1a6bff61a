import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { columnsOf, isHourly, isSensor, statusesOf } from '../contract/dataset.ts';
import { type Manifest, manifest } from '../contract/manifest.ts';
import { isSeriesPath, type Series, seriesPath } from '../contract/series.ts';
import { decodeSeries } from '../contract/series-decode.ts';
import { settings } from '../contract/settings.ts';
import { realEffects, realFiles } from '../effects.ts';
import { type Cell, type TestMart, writeTestMarts } from '../testing/marts.ts';
import { quiet } from '../testing/quiet.ts';
import { sampleMarts } from '../testing/sample-marts.ts';
import { SwapError } from './errors.ts';
import { publish } from './publish.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'series-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inData = (path: string) => join(folder, 'data', path);

async function run(list: readonly TestMart[], files = realFiles): Promise<Manifest> {
  const marts = join(folder, 'marts');
  await writeTestMarts(marts, '2024-07-01T06:00:00Z', list);
  const input = { marts, stores: [], out: join(folder, 'data'), settings: settings.parse({}) };
  await publish(input, { ...realEffects(quiet), files });
  return manifest.parse(JSON.parse(await readFile(inData('manifest.json'), 'utf8')));
}

const read = async (path: string): Promise<Series> =>
  decodeSeries(gunzipSync(await readFile(inData(path))));

const seriesIn = ({ files }: Manifest) => files.filter(({ path }) => isSeriesPath(path));

/** The rows of a series as the mart has them; of the columns that a series has. */
function cellsOf({ columns }: Series): Cell[][] {
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
  return columns.time.map((time, row) => [
    ...(isHourly(columns.resolution)
      ? [`${iso(time).slice(0, 19)}Z`, iso(columns.local[row] ?? 0).slice(0, 19)]
      : [iso(time).slice(0, 10)]),
    ...[columns.visits, columns.estimated, columns.coverage].map((column) => column[row] ?? null),
    ...(isSensor(columns.resolution) ? [] : [columns.sensors[row] ?? null]),
    statusesOf(columns.resolution)[columns.status[row] ?? 0] ?? null,
    columns.baseline[row] ?? null,
  ]);
}

const LEFT_OUT = ['store_id', 'sensor_id', 'weekday', 'sensors_reporting', 'change_pct'];

function expectedCells({ resolution, rows }: TestMart, sensor: string | null): Cell[][] {
  const columns = columnsOf(resolution).map(({ name }) => name);
  const place = columns.indexOf('sensor_id');
  return rows
    .filter((row) => sensor === null || row[place] === sensor)
    .map((row) => row.filter((_, column) => !LEFT_OUT.includes(columns[column] ?? '')));
}

it('holds what the marts hold, each store and each sensor by itself', async () => {
  const marts = sampleMarts();
  const published = seriesIn(await run(marts)).map(({ path }) => path);
  const expected: string[] = [];
  for (const mart of marts) {
    const { resolution, store, year } = mart;
    const place = columnsOf(resolution).findIndex(({ name }) => name === 'sensor_id');
    for (const sensor of new Set(mart.rows.map((row) => (place < 0 ? null : String(row[place]))))) {
      const path = seriesPath({ store, sensor, year });
      expect(cellsOf(await read(path)), path).toEqual(expectedCells(mart, sensor));
      expected.push(path);
    }
  }
  expect(published).toEqual(expected.sort());
});

it('names in a file of days the versions of its files of hours', async () => {
  const files = seriesIn(await run(sampleMarts()));
  const version = (path: string) => files.find((file) => file.path === path)?.sha256.slice(0, 8);
  expect((await read('series/paris/paris-10/days.bin')).years).toEqual([
    { year: 2023, version: version('series/paris/paris-10/2023.bin') },
    { year: 2024, version: version('series/paris/paris-10/2024.bin') },
  ]);
  expect((await read('series/paris/2024.bin')).years).toEqual([]);
});

it('knows of a sensor on which days any of its store counted', async () => {
  await run(sampleMarts());
  const { columns } = await read('series/paris/paris-2/days.bin');
  const all = await Promise.all(
    ['1', '2', '10'].map((n) => read(`series/paris/paris-${n}/days.bin`)),
  );
  const counted = (row: number) => all.some((one) => (one.columns.visits[row] ?? null) !== null);
  expect(columns.counted).toEqual(columns.time.map((_, row) => counted(row)));
  expect(columns.visits.some((visits, row) => visits === null && counted(row))).toBe(true);
});

it('makes anew what a changed mart decides, and what was harmed', async () => {
  const before = new Map(
    seriesIn(await run(sampleMarts())).map((file) => [file.path, file.sha256]),
  );
  const changed = seriesIn(await run(sampleMarts(1)))
    .filter(({ path, sha256 }) => before.get(path) !== sha256)
    .map(({ path }) => path.replace('series/paris/', ''));
  expect(changed.sort()).toEqual(
    ['', 'paris-1/', 'paris-10/', 'paris-2/']
      .flatMap((entity) => [`${entity}2024.bin`, `${entity}days.bin`])
      .sort(),
  );
  const sound = await readFile(inData('series/paris/paris-1/2023.bin'));
  await appendFile(inData('series/paris/paris-1/2023.bin'), 'x');
  await run(sampleMarts(1));
  expect(await readFile(inData('series/paris/paris-1/2023.bin'))).toEqual(sound);
});

it('misses no sensor after a run that died before its folder was in place, where only some had changed', async () => {
  const before = sampleMarts();
  const salted = sampleMarts(1);
  const after = before.map((mart, place) => ({
    ...mart,
    rows: mart.rows.map((row, i) =>
      row.includes('paris-2') ? (salted[place]?.rows[i] ?? row) : row,
    ),
  }));
  const paths = (published: Manifest) => seriesIn(published).map(({ path }) => path);
  const all = paths(await run(before));
  const rename = () => Promise.reject(new Error('The machine went down.'));
  await expect(run(after, { ...realFiles, rename })).rejects.toThrow(SwapError);
  expect(paths(await run(after))).toEqual(all);
});
