import { join } from 'node:path';
import { inject } from 'vitest';
import { literal, openDatabase, rowsOf } from '../etl/duckdb.ts';

/** Asks DuckDB about a published Parquet file, which the SQL calls FILE. */
export async function ask(path: string, sql: string): Promise<Record<string, unknown>[]> {
  await using database = await openDatabase();
  const file = `read_parquet(${literal(join(inject('data'), path))})`;
  return await rowsOf(database.connection, sql.replace('FILE', file));
}
