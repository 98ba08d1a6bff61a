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

it('leaves other errors alone', () => {
  const fault = new TypeError('x is not a function');
  expect(asDiskError(fault)).toBe(fault);
});
