import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, openDatabase } from '../duckdb.ts';
import type { Progress } from '../effects.ts';
import { shareOut } from '../workers.ts';
import type { Edition, Published } from './edition.ts';

/** Jobs at once: what DuckDB computes for one, zlib compresses for another. */
const AT_ONCE = 2;

/** Some files of an edition. */
export interface Job {
  /** Rows that it advances by in all. */
  readonly rows: number;
  readonly publish: (
    connection: DuckDBConnection,
    progress: Pick<Progress, 'advance'>,
  ) => Promise<Published[]>;
}

/** Does the jobs. @returns their files, in the order of the jobs */
export async function publishJobs(
  edition: Edition,
  jobs: readonly Job[],
  progress: Progress,
): Promise<Published[]> {
  for (const { rows } of jobs) progress.expect(rows);
  const spill = join(edition.folder, '.spill');
  await edition.files.makeFolder(spill);
  const published = new Map<Job, Published[]>();
  async function work(queue: Iterable<Job>, worker: number): Promise<void> {
    await using database = await openDatabase();
    // The chain's Parquet file is sorted whole: 3 million rows just fit, more go by way of the disk.
    await database.connection.run(
      `set memory_limit = '300MB'; set temp_directory = ${literal(join(spill, String(worker)))}`,
    );
    for (const job of queue) published.set(job, await job.publish(database.connection, progress));
  }

  await shareOut(jobs, AT_ONCE, work);
  await edition.files.remove(spill);
  return jobs.flatMap((job) => published.get(job) ?? []);
}
