import type { DuckDBConnection } from '@duckdb/node-api';
import { partitionHashPath } from '../contract/lake.ts';
import { literal, rowsOf } from '../duckdb.ts';
import type { Files } from '../effects.ts';
import { PartitionDamagedError } from './errors.ts';
import { identify, type PartitionState, UNREADABLE, writeHash } from './partition.ts';

interface Found {
  readonly path: string;
  /** UTC year of its rows. */
  readonly year: number;
  /** What `state.json` says of it; undefined: nothing. */
  readonly known: PartitionState | undefined;
}

/**
 * What the file at `path` is. Its bytes have to be those that `known` or the hash beside it names; a killed run leaves one of
 * the two behind the other. A file that has no hash beside it, from a version that wrote none, is taken when its rows can be
 * a partition's. From then on each file has its hash.
 *
 * @throws PartitionDamagedError
 */
export async function verifyPartition(
  connection: DuckDBConnection,
  { path, year, known }: Found,
  files: Files,
): Promise<PartitionState> {
  const file = await identify(path, files);
  const hash = (await files.readMaybe(partitionHashPath(path)))?.toString('utf8').trim();
  if (known?.sha256 !== file.sha256) {
    const { rows, keys } = await count(connection, path, year);
    if (hash !== undefined && hash !== file.sha256)
      throw new PartitionDamagedError(path, year, 'its bytes are not those that were written');
    if (keys !== rows)
      throw new PartitionDamagedError(path, year, 'it holds an hour of a sensor more than once');
    if (hash === undefined) await writeHash(path, file.sha256, files);
    return { rows, ...file };
  }
  if (hash !== known.sha256) await writeHash(path, known.sha256, files);
  return known;
}

interface Counts {
  readonly rows: number;
  /** Distinct (sensor, hour)s. */
  readonly keys: number;
}

async function count(connection: DuckDBConnection, path: string, year: number): Promise<Counts> {
  const [counts] = await rowsOf<Counts>(
    connection,
    `select count(*)::integer as rows, count(distinct (sensor_id, hour))::integer as keys
    from read_parquet(${literal(path)}, hive_partitioning = false)`,
  ).catch((cause: unknown) => {
    throw new PartitionDamagedError(path, year, UNREADABLE, cause);
  });
  return counts ?? { rows: 0, keys: 0 };
}
