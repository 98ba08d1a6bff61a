import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type Column,
  columnsOf,
  FORMATS,
  filePath,
  HOUR_STATUSES,
  isHourly,
  isSensor,
  RESOLUTIONS,
  type Resolution,
  ROLLUP_STATUSES,
} from '../contract/dataset.ts';
import { settings } from '../contract/settings.ts';
import { realEffects, realFiles } from '../effects.ts';
import { type Cell, type TestMart, writeTestMarts } from '../testing/marts.ts';
import { quiet } from '../testing/quiet.ts';
import {
  type Rows,
  readWithArrow,
  readWithDuckDB,
  readWithFlechette,
} from '../testing/read-back.ts';
import { sampleMarts } from '../testing/sample-marts.ts';
import { publish } from './publish.ts';

process.env.TZ = 'America/Los_Angeles';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-back's=1-"));
});
afterEach(() => rm(folder, { recursive: true }));

const out = () => join(folder, 'data');

async function publishMarts(marts: readonly TestMart[]): Promise<void> {
  await writeTestMarts(join(folder, 'marts'), '2024-07-01T06:00:00Z', marts);
  const input = {
    marts: join(folder, 'marts'),
    stores: [],
    out: out(),
    settings: settings.parse({}),
  };
  await publish(input, realEffects(quiet));
}

/** Which file of a resolution, and the rows that it must hold. */
function expectedFiles(marts: readonly TestMart[], resolution: Resolution) {
  const its = marts.filter((mart) => mart.resolution === resolution);
  const parts = its.map(({ store, year, rows }) => ({
    store,
    year,
    rows: sorted(rows, resolution),
  }));
  const all = sorted(
    its.flatMap(({ rows }) => rows),
    resolution,
  );
  return [...parts, { store: null, year: null, rows: all }];
}

/** By store, sensor and time: the first columns. All three compare as text. */
function sorted(rows: readonly (readonly Cell[])[], resolution: Resolution): Rows {
  const key = (row: readonly Cell[]) => row.slice(0, isSensor(resolution) ? 3 : 2).join(' ');
  return rows.map((row) => [...row]).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function expectAllReadersAgree(marts: readonly TestMart[]): Promise<void> {
  for (const resolution of new Set(marts.map((mart) => mart.resolution)))
    for (const { store, year, rows } of expectedFiles(marts, resolution))
      for (const format of FORMATS) {
        const path = join(out(), filePath({ resolution, format, store, year }));
        if (format === 'arrow') {
          const bytes = (await realFiles.readMaybe(path)) ?? Buffer.alloc(0);
          expect(readWithArrow(bytes, columnsOf(resolution)), path).toEqual(rows);
          expect(readWithFlechette(bytes, columnsOf(resolution)), path).toEqual(rows);
        } else expect(await readWithDuckDB(path, columnsOf(resolution)), path).toEqual(rows);
      }
}

it('gives the same values to apache-arrow, flechette and DuckDB, in every file and format', async () => {
  const marts = sampleMarts();
  await publishMarts(marts);
  await expectAllReadersAgree(marts);
});

it('gives back whatever the columns can hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...RESOLUTIONS).chain(anyMart), async (mart) => {
      await realFiles.remove(folder);
      await publishMarts([mart]);
      await expectAllReadersAgree([mart]);
    }),
    { numRuns: 30 },
  );
});

const anyMart = (resolution: Resolution): fc.Arbitrary<TestMart> =>
  fc.tuple(anyId, fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 })).chain(([store, sensors]) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...sensors), anyHour), {
        maxLength: 40,
        selector: ([sensor, hour]) =>
          `${isSensor(resolution) ? sensor : ''} ${timeOf(hour, resolution)}`,
      })
      .chain((keys) =>
        fc.tuple(...keys.map(([sensor, hour]) => anyRow(resolution, store, sensor, hour))),
      )
      .map((rows) => ({ resolution, store, year: isHourly(resolution) ? 2024 : null, rows })),
  );

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/);
const anyHour = fc.integer({ min: 0, max: 1_000_000 });

const timeOf = (hour: number, resolution: Resolution) =>
  new Date(hour * 3_600_000).toISOString().slice(0, isHourly(resolution) ? 19 : 10);

const anyRow = (resolution: Resolution, store: string, sensor: string, hour: number) =>
  fc.tuple(
    ...columnsOf(resolution).map((column): fc.Arbitrary<Cell> => {
      const value = anyValue(column, { resolution, store, sensor, hour });
      return column.nullable ? fc.option(value, { freq: 3 }) : value;
    }),
  );

interface Key {
  readonly resolution: Resolution;
  readonly store: string;
  readonly sensor: string;
  readonly hour: number;
}

function anyValue({ name, type }: Column, key: Key): fc.Arbitrary<Cell> {
  switch (type) {
    case 'dictionary':
      if (name === 'store_id') return fc.constant(key.store);
      if (name === 'sensor_id') return fc.constant(key.sensor);
      return fc.constantFrom(
        ...(key.resolution === 'sensor-hourly' ? HOUR_STATUSES : ROLLUP_STATUSES),
      );
    case 'instant':
      return fc.constant(`${timeOf(key.hour, key.resolution)}Z`);
    case 'local':
      return fc
        .integer({ min: 0, max: 2 ** 32 })
        .map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19));
    case 'date':
      return fc.constant(timeOf(key.hour, key.resolution));
    case 'float32':
      return fc.float({ noNaN: true, noDefaultInfinity: true });
    case 'int8':
      return fc.integer({ min: -(2 ** 7), max: 2 ** 7 - 1 });
    case 'int16':
      return fc.integer({ min: -(2 ** 15), max: 2 ** 15 - 1 });
    case 'int32':
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  }
}
