import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { expect, it } from 'vitest';
import { filePath } from '../contract/dataset.ts';
import { openDatabase } from '../duckdb.ts';
import { writeTestMarts } from '../testing/marts.ts';
import '../testing/read-back.ts';
import { sampleMarts } from '../testing/sample-marts.ts';
import { arrowFile } from './arrow.ts';
import { storedBatches, storedBuffer } from './arrow-writer.ts';
import { tableOf } from './table.ts';

async function sampleFile(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'arrow-'));
  const mart = { resolution: 'sensor-hourly', store: 'paris', year: 2024 } as const;
  await writeTestMarts(folder, '2024-07-01T06:00:00Z', sampleMarts());
  await using database = await openDatabase();
  const path = join(folder, filePath({ ...mart, format: 'parquet' }));
  const bytes = await arrowFile(database.connection, {
    table: tableOf(mart.resolution),
    marts: [path],
  });
  await rm(folder, { recursive: true });
  return bytes;
}

it('stores a buffer with its uncompressed length, or -1 and as it is when ZSTD gains nothing', () => {
  const zeros = Buffer.from(storedBuffer(new Int32Array(1000)));
  expect(zeros.readBigInt64LE()).toBe(4000n);
  expect(zstdDecompressSync(zeros.subarray(8)).length).toBe(4000);
  const noise = Buffer.from(storedBuffer(Uint8Array.of(7, 1, 9, 4)));
  expect(noise.toString('hex')).toBe(`${'f'.repeat(16)}07010904`);
  expect(storedBuffer(new Int8Array(0)).length).toBe(0);
});

it('stores every buffer of a file with its uncompressed length', async () => {
  const batches = [...storedBatches(await sampleFile())];
  expect(batches.map(({ rows }) => rows)).toEqual([20, 21, 22]);
  const lengths = batches
    .flatMap(({ buffers }) => buffers)
    .filter(({ length }) => length > 0)
    .map((buffer) => {
      const length = Buffer.from(buffer).readBigInt64LE();
      if (length === -1n) return true;
      return zstdDecompressSync(buffer.subarray(8)).length === Number(length);
    });
  expect(lengths.length).toBeGreaterThan(30);
  expect(lengths).not.toContain(false);
});

it('can be read as a stream from behind the magic word', async () => {
  const file = await sampleFile();
  const stream = tableFromIPC(file.subarray(8));
  expect(stream.schema.fields.map(String)).toEqual(tableFromIPC(file).schema.fields.map(String));
  expect(stream.toArray().map(String)).toEqual(tableFromIPC(file).toArray().map(String));
});
