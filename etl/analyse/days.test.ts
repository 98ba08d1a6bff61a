import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, literal, openDatabase } from '../duckdb.ts';
import { realFiles } from '../effects.ts';
import { readDays } from './days.ts';

const FIRST_DAY = Date.parse('2024-01-08') / 86_400_000;
const HOURLY = 'sensor-hourly/paris/2024.parquet';
const ESTIMATES = 'estimates/paris/2024.parquet';

let marts: string;
let database: Database;
beforeEach(async () => {
  marts = await mkdtemp(join(tmpdir(), 'days-'));
  database = await openDatabase();
  await write('sensor-daily/paris.parquet', 'sensor_id, date, visits, visits_estimated, coverage', [
    `'a', date '2024-01-08', 90, 100, 0.9`,
    `'a', date '2024-01-10', 60, 100, 1`,
    `'b', date '2024-01-08', null, null, null`,
    `'b', date '2024-01-10', 200, 200, 1`,
  ]);
  await write('store-daily/paris.parquet', 'date, visits, visits_estimated, coverage', [
    `date '2024-01-08', 90, 100, 0.9`,
    `date '2024-01-09', null, null, null`,
    `date '2024-01-10', 260, 300, 1`,
  ]);
  const trading = ['a', 'b'].flatMap((sensor) =>
    Array.from(
      { length: 10 },
      (_, n) => `'${sensor}', timestamp '2024-01-10 ${10 + n}:00:00', 1::float`,
    ),
  );
  await write(HOURLY, 'sensor_id, local_time, coverage', trading);
  await write(ESTIMATES, 'sensor_id, local_time, reason', [
    `'a', timestamp '2024-01-08 10:00:00', 'failed'`,
    ...[10, 11, 12, 13].map((hour) => `'a', timestamp '2024-01-10 ${hour}:00:00', 'dead'`),
  ]);
});
afterEach(async () => {
  await database[Symbol.asyncDispose]();
  await rm(marts, { recursive: true });
});

async function write(path: string, columns: string, rows: readonly string[]) {
  const values = rows.map((row) => `(${row})`).join(', ');
  await realFiles.makeFolder(join(marts, path, '..'));
  const typed = columns.includes('visits') ? '* replace (coverage::float as coverage)' : '*';
  await database.connection.run(
    `copy (select ${typed} from (values ${values}) as rows(${columns})) to ${literal(join(marts, path))} (format parquet)`,
  );
}

const file = { rows: 0, missing: 0, bytes: 0, sha256: '', first: null, last: null };
const read = () =>
  readDays(database.connection, marts, 'paris', {
    files: { [HOURLY]: file },
    estimates: { [ESTIMATES]: file },
  });

it('takes the zeros of dead counters out of the coverage of their door and of the store', async () => {
  const { store, doors } = await read();
  expect(doors.map(({ sensor }) => sensor)).toEqual(['a', 'b']);
  expect([...(doors[0]?.coverage ?? [])]).toEqual([0.9, Number.NaN, 0.6]);
  expect([...(doors[1]?.coverage ?? [])]).toEqual([Number.NaN, Number.NaN, 1]);
  expect([...store.coverage]).toEqual([0.9, Number.NaN, 0.8]);
});

it('has a day for each date, with what was counted and what was estimated', async () => {
  const { store, doors } = await read();
  expect(store).toMatchObject({ store: 'paris', sensor: null, firstDay: FIRST_DAY });
  expect([...(doors[0]?.visits ?? [])]).toEqual([90, Number.NaN, 60]);
  expect([...store.filled]).toEqual([100, Number.NaN, 300]);
});
