import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from './duckdb.ts';
import { HOUR } from './hour-grid.ts';
import { hourGridOf } from './hour-grid-read.ts';

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grid-'));
  database = await openDatabase();
});
afterEach(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function parquet(name: string, columns: string, rows: readonly string[]) {
  const path = join(folder, `${name}.parquet`);
  await database.connection.run(
    `copy (select * from (values ${rows.join(', ')}) as t(${columns})) to '${path}' (format parquet)`,
  );
  return path;
}

const hour = (sensor: string, utc: string, local: string, rest: string) =>
  `('${sensor}', timestamptz '${utc}:00Z', timestamp '${local}:00', ${rest})`;

it('lays the hours of every sensor on the clock of the store, with what each of them is', async () => {
  const columns = 'sensor_id, hour, local_time, visits, status, coverage';
  // Paris, the clocks go forward on Sunday 31 March 2024.
  const second = await parquet('2', columns, [
    hour('b', '2024-03-31T01:00', '2024-03-31T03:00', `0, 'ok', 1::float`),
    hour('b', '2024-03-31T02:00', '2024-03-31T04:00', `null, 'missing', 0::float`),
    hour('b', '2024-03-31T03:00', '2024-03-31T05:00', `null, 'closed', null::float`),
  ]);
  const first = await parquet('1', columns, [
    hour('b', '2024-03-30T23:00', '2024-03-31T00:00', `null::integer, 'failed', 0::float`),
    hour('b', '2024-03-31T00:00', '2024-03-31T01:00', `7, 'ok', 1::float`),
    hour('a', '2024-03-31T00:00', '2024-03-31T01:00', `2, 'ok', null::float`),
  ]);
  const estimates = await parquet('e', 'sensor_id, hour, reason', [
    `('b', timestamptz '2024-03-31T01:00:00Z', 'dead')`,
    `('b', timestamptz '2024-03-30T23:00:00Z', 'failed')`,
  ]);
  const grid = await hourGridOf(database.connection, [second, first], [estimates]);
  expect(grid.firstHour).toBe(Date.parse('2024-03-30T23:00:00Z') / 3_600_000);
  expect([...grid.slot]).toEqual([144, 145, 147, 148, 149]);
  expect(new Set(grid.day)).toEqual(new Set([Date.parse('2024-03-31') / 86_400_000]));
  const { none, ok, failed, missing, dead, idle } = HOUR;
  expect(grid.sensors.map(({ id, states }) => [id, ...states])).toEqual([
    ['a', none, idle, none, none, none],
    ['b', failed, ok, dead, missing, none],
  ]);
  expect(grid.sensors.map(({ counts }) => [...counts])).toEqual([
    [NaN, 2, NaN, NaN, NaN],
    [NaN, 7, 0, NaN, NaN],
  ]);
});

it('goes on with the clock while no sensor hangs, and does without estimates', async () => {
  const hours = await parquet('1', 'sensor_id, hour, local_time, visits, status, coverage', [
    hour('a', '2024-01-01T18:30', '2024-01-01T23:30', `2, 'ok', 1::float`),
    hour('a', '2024-01-01T21:30', '2024-01-02T02:30', `3, 'ok', 1::float`),
  ]);
  const grid = await hourGridOf(database.connection, [hours], []);
  expect([...grid.slot]).toEqual([23, 24, 25, 26]);
  expect([...(grid.sensors[0]?.states ?? [])]).toEqual([HOUR.ok, HOUR.none, HOUR.none, HOUR.ok]);
});

it('is empty without files', async () => {
  expect(await hourGridOf(database.connection, [], [])).toEqual({
    firstHour: 0,
    slot: new Uint8Array(),
    day: new Int32Array(),
    sensors: [],
  });
});
