import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { z } from 'zod';
import { partitionHashPath, type partitionState } from '../contract/lake.ts';
import type { ReadingColumns } from '../contract/readings.ts';
import { READING_STATUSES } from '../contract/sensor-api.ts';
import { literal, literals, rowsOf } from '../duckdb.ts';
import { type Files, temporaryName } from '../effects.ts';
import { sha256 } from '../fingerprint.ts';
import { lastAnswers, loadBatch } from './batch.ts';
import { PartitionDamagedError } from './errors.ts';

export type PartitionState = z.infer<typeof partitionState>;

/** What became of the (sensor, hour)s of a batch. */
export interface Merged {
  /** The lake had no answer yet. */
  readonly added: number;
  /** The lake had another answer. */
  readonly corrected: number;
  readonly unchanged: number;
}

export interface Batch {
  /** Ids of `columns.sensor`. */
  readonly sensors: readonly string[];
  /** UTC year of all rows. */
  readonly year: number;
  /** At least one row; a later one wins over an earlier one of the same (sensor, hour). */
  readonly columns: ReadingColumns;
}

/**
 * Merges a batch into the Parquet file at `path`, which may not be there yet and which is replaced, atomically, only when
 * a row changes. Its bytes depend on its rows alone.
 *
 * @throws PartitionDamagedError when the file cannot be read.
 */
export async function mergePartition(
  connection: DuckDBConnection,
  path: string,
  { sensors, year, columns }: Batch,
  files: Files,
): Promise<{ merged: Merged; partition: PartitionState }> {
  await readStored(connection, path, year, files);
  await loadBatch(connection, columns, lastAnswers(columns, sensors.length, year));
  await connection.run(mergeSql(sensors));
  const { rows, ...merged } = await countFates(connection);
  const hasChanged = merged.added + merged.corrected > 0;
  const file = hasChanged ? await write(connection, path, files) : await identify(path, files);
  return { merged, partition: { rows, ...file } };
}

/** What a file holds, whatever its name. */
type FileIdentity = Omit<PartitionState, 'rows'>;

/** Reads the whole file, which has to be there. */
export async function identify(path: string, files: Files): Promise<FileIdentity> {
  const bytes = await files.readMaybe(path);
  if (bytes === undefined) throw new Error(`${path} vanished while the lake was locked`);
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

/** Puts a hash beside the file at `path`, which may not be there yet. */
export const writeHash = (path: string, hash: string, files: Files) =>
  files.replace(partitionHashPath(path), `${hash}\n`);

/** What a PartitionDamagedError says of a file that DuckDB refuses. */
export const UNREADABLE = 'it cannot be read as readings';

async function readStored(
  connection: DuckDBConnection,
  path: string,
  year: number,
  files: Files,
): Promise<void> {
  await connection.run(
    'create or replace temp table stored (sensor_id varchar, hour timestamptz, count integer, status varchar)',
  );
  if (!(await files.exists(path))) return;
  // The folders' names would come in as columns.
  const source = `read_parquet(${literal(path)}, hive_partitioning = false)`;
  try {
    await connection.run(`insert into stored select sensor_id, hour, count, status from ${source}`);
  } catch (cause) {
    throw new PartitionDamagedError(path, year, UNREADABLE, cause);
  }
}

/** `merged`: all rows of both, the batch's values where both have one, and `fate`: where the row comes from. */
const mergeSql = (sensors: readonly string[]) => `
  create or replace temp table merged as
  with delivered as (
    select
      (${literals(sensors)})[sensor + 1] as sensor_id,
      to_timestamp(hour * 3600::double) as hour,
      nullif(count, -1) as count,
      (${literals(READING_STATUSES)})[status + 1] as status
    from batch
  )
  select
    sensor_id,
    hour,
    case when d.status is null then s.count else d.count end as count,
    coalesce(d.status, s.status) as status,
    case
      when d.status is null then 'kept'
      when s.status is null then 'added'
      when d.status = s.status and d.count is not distinct from s.count then 'unchanged'
      else 'corrected'
    end as fate
  from delivered as d full join stored as s using (sensor_id, hour)`;

async function countFates(connection: DuckDBConnection): Promise<Merged & { rows: number }> {
  const counts = await rowsOf(
    connection,
    'select fate, count(*)::integer as rows from merged group by fate',
  );
  const count = (fate: string) => Number(counts.find((row) => row.fate === fate)?.rows ?? 0);
  const merged = {
    added: count('added'),
    corrected: count('corrected'),
    unchanged: count('unchanged'),
  };
  return { ...merged, rows: merged.added + merged.corrected + merged.unchanged + count('kept') };
}

async function write(
  connection: DuckDBConnection,
  path: string,
  files: Files,
): Promise<FileIdentity> {
  await files.makeFolder(dirname(path));
  const temporary = temporaryName(path);
  await connection.run(`
    copy (select sensor_id, hour, count, status from merged order by sensor_id, hour)
    to ${literal(temporary)} (format parquet, compression zstd)`);
  const file = await identify(temporary, files);
  await writeHash(path, file.sha256, files);
  await files.rename(temporary, path);
  return file;
}
