import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { filePath } from '../etl/contract/dataset.ts';
import { type Manifest, manifest } from '../etl/contract/manifest.ts';
import { seriesResolution } from '../etl/contract/series.ts';
import { columnsOf, joined } from '../src/lib/columns.ts';
import { type RowsOf, readRows } from '../src/lib/rows.ts';
import { readSeries } from '../src/lib/series.ts';
import { sumDoors } from '../src/lib/sum.ts';
import { launch } from './browser.ts';
import { PHONE, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
let files: Manifest['files'];
beforeAll(async () => {
  files = manifest.parse(JSON.parse((await bytesOf('manifest.json')).toString())).files;
  browser = await launch();
});
afterAll(() => browser.close());

const bytesOf = (path: string) => readFile(join(inject('data'), path));

const series = () =>
  files.flatMap(({ path, bytes }) => {
    const [, store, sensor, time] =
      /^series\/([^/]+)\/(?:([^/]+)\/)?(days|\d{4})\.bin$/.exec(path) ?? [];
    if (store === undefined) return [];
    const year = time === 'days' ? null : Number(time);
    return [{ path, bytes, store, sensor: sensor ?? null, year }];
  });

it('holds row by row what the Arrow files hold, and nothing is left out', async () => {
  const arrow = new Map<string, RowsOf>();
  let rows = 0;
  for (const { path, store, sensor, year } of series()) {
    const resolution = seriesResolution({ sensor, year });
    const name = filePath({ resolution, format: 'arrow', store, year });
    const read = arrow.get(name) ?? readRows(new Uint8Array(await bytesOf(name)));
    arrow.set(name, read);
    const expected = read(sensor);
    const packed = await readSeries(new Uint8Array(await bytesOf(path)));
    expect(packed.rows, path).toEqual(expected);
    rows += expected.length;
  }
  const published = files
    .filter((file) => file.path.endsWith('.arrow') && file.resolution && file.store !== null)
    .reduce((sum, file) => sum + (file.rows ?? 0), 0);
  expect(rows).toBe(published);
});

/** float32 has seven digits. */
const isSame = (a: number, b: number | undefined) =>
  Object.is(a, b) || Math.abs(a - (b ?? Number.NaN)) <= 1e-6 * Math.max(1, Math.abs(a));

it.each([
  ['days', false],
  ['hours', true],
])('adds up, of all doors of a store, to the %s of the store itself', async (_, hourly) => {
  for (const [store, files] of Map.groupBy(series(), (file) => file.store)) {
    const columns = (of: string | null) =>
      Promise.all(
        files
          .filter(({ sensor, year }) => sensor === of && hourly === (year !== null))
          .map(async ({ path }) => {
            const { rows } = await readSeries(new Uint8Array(await bytesOf(path)));
            return columnsOf(rows);
          }),
      );
    const doors = new Set(files.flatMap(({ sensor }) => sensor ?? []));
    expect(doors.size, store).toBeGreaterThan(1);
    const sum = sumDoors(await Promise.all([...doors].map(columns)), hourly);
    const { length, ...own } = joined(await columns(null));
    expect(sum.length, store).toBe(length);
    for (const [name, values] of Object.entries(own)) {
      const sums = sum[name as keyof typeof own];
      const other = Array.from(values).findIndex((value, row) => !isSame(value, sums[row]));
      expect(other, `${store}, ${name}`).toBe(-1);
    }
  }
});

/** Twenty years of days of a store, and a year of its hours, as the budgets are: 30 and 20 KB. */
const BYTES_A_DAY = 30_000 / (20 * 365);
const BYTES_A_YEAR_OF_HOURS = 20_000;

it('weighs little enough for twenty years of days, and for a year of hours', async () => {
  for (const { path, bytes, year } of series()) {
    if (year !== null) expect(bytes, path).toBeLessThan(BYTES_A_YEAR_OF_HOURS);
    else {
      const { rows } = await readSeries(new Uint8Array(await bytesOf(path)));
      expect(bytes, path).toBeLessThan(500 + rows.length * BYTES_A_DAY);
    }
  }
});

it.each([
  ['stores/lisboa/', ['lisboa/days.bin']],
  ['stores/lisboa/doors/lisboa-02/', ['lisboa/lisboa-02/days.bin']],
  ['compare/', []],
])('loads before the first touch no more than it draws: /%s', async (path, expected) => {
  await using visited = await visit(browser, `${site}${path}`, PHONE);
  const { page, problems } = visited;
  const island = page.locator('[data-shown], [data-compared]');
  await island.scrollIntoViewIfNeeded();
  await page.locator('[data-shown=current], [data-compared=current]').waitFor();
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.includes('/data/'))
      .map((name) => name.replace(/^.*\/series\//, '')),
  );
  expect(asked).toEqual(expected);
  expect(problems).toEqual([]);
});
