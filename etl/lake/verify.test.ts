import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lakeStatePath, partitionHashPath, partitionPath } from '../contract/lake.ts';
import { type Database, literal, openDatabase } from '../duckdb.ts';
import { realEffects, realFiles } from '../effects.ts';
import { sha256 } from '../fingerprint.ts';
import { quiet } from '../testing/quiet.ts';
import { LakeDamagedError, PartitionDamagedError } from './errors.ts';
import { openLake } from './lake.ts';
import { verifyPartition } from './verify.ts';

let folder: string;
let path: string;
let database: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  path = partitionPath(folder, 'paris', 2024);
  database = await openDatabase();
});
afterEach(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** A partition with one reading, as the lake writes it. */
async function writeReading(count: number): Promise<void> {
  await using lake = await openLake(folder, 'api', realEffects(quiet));
  await lake.upsert('paris', ['a'], 2024, {
    sensor: Uint16Array.of(0),
    hour: Int32Array.of(Date.UTC(2024, 4) / 3_600_000),
    count: Int32Array.of(count),
    status: Uint8Array.of(0),
  });
  await lake.advance('paris', { watermark: '2024-06-01T00:00:00Z', sensors: {} });
}

const open = async () => {
  await using lake = await openLake(folder, 'api', realEffects(quiet));
  return lake.storeState('paris')?.partitions[2024]?.sha256;
};

const hash = () => readFile(partitionHashPath(path), 'utf8');
const hashOfFile = async () => sha256(await readFile(path));

it('finds the hash of the file beside it', async () => {
  await writeReading(5);
  expect(await hash()).toBe(`${await hashOfFile()}\n`);
  await writeReading(6);
  expect(await hash()).toBe(`${await hashOfFile()}\n`);
});

it('refuses a file that can be read but is not what was written, and leaves all as it is', async () => {
  await writeReading(6);
  const other = await readFile(path);
  await rm(path);
  await writeReading(5);
  await writeFile(path, other);
  const state = await readFile(lakeStatePath(folder));
  for (const _ of [1, 2]) {
    const opened = open();
    await expect(opened).rejects.toThrow(LakeDamagedError);
    await expect(opened).rejects.toThrow(
      `${path} is damaged: its bytes are not those that were written.\n→ Remove it and ${partitionHashPath(path)}: the next run asks for 2024, `,
    );
  }
  expect(await readFile(lakeStatePath(folder))).toEqual(state);
});

it('refuses a file wherever one byte of it changed', async () => {
  await writeReading(5);
  const bytes = await readFile(path);
  for (let at = 0; at < bytes.length; at += 37) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    await writeFile(path, damaged);
    await expect(open(), `byte ${at}`).rejects.toThrow(PartitionDamagedError);
  }
  await writeFile(path, bytes);
  expect(await open()).toBe(sha256(bytes));
});

it('takes what state.json knows when a run was killed before its file had its name', async () => {
  await writeReading(5);
  await writeFile(partitionHashPath(path), `${'0'.repeat(64)}\n`);
  expect(await open()).toBe(await hashOfFile());
  expect(await hash()).toBe(`${await hashOfFile()}\n`);
});

it('takes what was written when state.json is lost', async () => {
  await writeReading(5);
  await rm(lakeStatePath(folder));
  expect(await open()).toBe(await hashOfFile());
});

it('takes a file without a hash whose rows can be read, and refuses it from then on when it changes', async () => {
  await writeReading(6);
  const other = await readFile(path);
  await writeReading(5);
  await rm(partitionHashPath(path));
  await writeFile(path, other);
  expect(await open()).toBe(sha256(other));
  expect(await hash()).toBe(`${sha256(other)}\n`);
  other[4] = (other[4] ?? 0) ^ 1;
  await writeFile(path, other);
  await expect(open()).rejects.toThrow(PartitionDamagedError);
});

it.each([
  ["('a', 1), ('a', 1)", /an hour of a sensor more than once/],
  ['', /cannot be read as readings/],
])('refuses a file without a hash that holds "%s"', async (rows, message) => {
  await realFiles.makeFolder(join(path, '..'));
  if (rows === '') await writeFile(path, 'half a file');
  else
    await database.connection.run(
      `copy (select * from (values ${rows}) as t (sensor_id, hour)) to ${literal(path)} (format parquet)`,
    );
  const found = { path, year: 2024, known: undefined };
  const verified = verifyPartition(database.connection, found, realFiles);
  await expect(verified).rejects.toThrow(PartitionDamagedError);
  await expect(verified).rejects.toThrow(message);
});
