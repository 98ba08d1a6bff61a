import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
  columnsOf,
  filePath,
  isHourly,
  isSensor,
  RESOLUTIONS,
  type Resolution,
} from '../contract/dataset.ts';
import type { MartFile } from '../contract/marts.ts';
import { literal, rowsOf } from '../duckdb.ts';
import { type Files, temporaryName } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';

/** Path below the marts → the file. */
export type MartFiles = Record<string, MartFile>;

/**
 * Writes the models' tables as the mart files of a store: hourly ones a local year, daily ones the full history.
 * @param fromYear the first local year to write hourly files of
 */
export async function writeMarts(
  connection: DuckDBConnection,
  marts: string,
  store: string,
  fromYear: number,
  files: Files,
): Promise<MartFiles> {
  const written: MartFiles = {};
  for (const resolution of RESOLUTIONS)
    for (const part of await partsOf(connection, resolution, fromYear)) {
      const path = filePath({ resolution, format: 'parquet', store, year: part.year });
      written[path] = await writePart(
        connection,
        join(marts, path),
        store,
        resolution,
        part,
        files,
      );
    }
  return written;
}

/** The rows of one file. */
interface Part extends Pick<MartFile, 'rows' | 'missing' | 'first' | 'last'> {
  readonly year: number | null;
}

/** The table that the models make of a resolution. */
const tableOf = (resolution: Resolution) => resolution.replace('-', '_');

async function partsOf(
  connection: DuckDBConnection,
  resolution: Resolution,
  fromYear: number,
): Promise<Part[]> {
  const hourly = isHourly(resolution);
  const time = hourly ? 'hour' : 'date';
  const text = hourly ? '%Y-%m-%dT%H:%M:%SZ' : '%Y-%m-%d';
  const parts = await rowsOf<Part>(
    connection,
    `select
       ${hourly ? 'year(local_time)::integer' : 'null'} as year,
       count(*)::integer as rows,
       (count(*) filter (status = 'missing'))::integer as missing,
       strftime(min(${time}), '${text}') as first,
       strftime(max(${time}), '${text}') as last
     from ${tableOf(resolution)}
     ${hourly ? 'group by year(local_time)' : ''}
     order by year`,
  );
  return parts.filter(({ year }) => year === null || year >= fromYear);
}

/** The columns of the data set as Parquet holds them: an instant is adjusted to UTC. */
const selectionOf = (resolution: Resolution, store: string) =>
  columnsOf(resolution).map(({ name, type }) => {
    if (name === 'store_id') return `${literal(store)} as store_id`;
    return type === 'instant' ? `${name}::timestamptz as ${name}` : name;
  });

async function writePart(
  connection: DuckDBConnection,
  path: string,
  store: string,
  resolution: Resolution,
  { year, ...facts }: Part,
  files: Files,
): Promise<MartFile> {
  const temporary = temporaryName(path);
  await files.makeFolder(join(path, '..'));
  await connection.run(`
    copy (
      select ${selectionOf(resolution, store)}
      from ${tableOf(resolution)}
      ${year === null ? '' : `where year(local_time) = ${year}`}
      order by ${isSensor(resolution) ? 'sensor_id, ' : ''} ${isHourly(resolution) ? 'hour' : 'date'}
    ) to ${literal(temporary)} (format parquet, compression zstd)
  `);
  const bytes = await files.size(temporary);
  const sha256 = await sha256OfFile(temporary);
  await files.rename(temporary, path);
  return { ...facts, bytes, sha256 };
}
