import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asDiskError, DiskError } from './disk-error.ts';
import { openDatabase } from './duckdb.ts';
import { realFiles } from './effects.ts';

const failureOf = (work: Promise<unknown>) => work.then(() => undefined, asDiskError);

it('says of a file in the way what to do', async () => {
  const error = await failureOf(realFiles.write(`${import.meta.filename}/lake/state.json`, ''));
  expect(error).toBeInstanceOf(DiskError);
  expect(String(error)).toMatch(/disk-error\.test\.ts.*\n→ A file stands .* --out.*stands/s);
});

it('takes in what DuckDB says of files', async () => {
  await using database = await openDatabase();
  const error = await failureOf(database.connection.run("from read_parquet('/nowhere/*.parquet')"));
  expect(error).toBeInstanceOf(DiskError);
  expect(String(error)).toContain('/nowhere/*.parquet');
});

it.each([
  ['cut short', 'PAR1 and so on'],
  ['empty', ''],
])('takes in what DuckDB says of a file that is %s', async (_, text) => {
  const folder = await mkdtemp(join(tmpdir(), 'disk-error-'));
  const path = join(folder, 'mart.parquet');
  await realFiles.write(path, text);
  await using database = await openDatabase();
  const error = await failureOf(database.connection.run(`from read_parquet('${path}')`));
  await rm(folder, { recursive: true });
  expect(error).toBeInstanceOf(DiskError);
  expect(String(error)).toContain('remove that folder');
});

it('leaves other errors alone', () => {
  const fault = new TypeError('x is not a function');
  expect(asDiskError(fault)).toBe(fault);
});
