import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { ANALYSIS_ORDER, ANALYSIS_TABLES } from '../contract/analysis.ts';
import {
  type ColumnType,
  columnsOf,
  filePath,
  isHourly,
  isSensor,
  RESOLUTIONS,
  type Resolution,
} from '../contract/dataset.ts';
import { estimatesPath, type MartFile, type MartStore } from '../contract/marts.ts';
import { literal, rowsOf } from '../duckdb.ts';
import { type Files, temporaryName } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';

/** Path below the marts → the file. */
export type MartFiles = Record<string, MartFile>;

/** How a table of the models becomes files of a store. */
interface Mart {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly order: readonly string[];
  readonly time: 'hour' | 'date';
  /** SQL: whether a row counts as missing. */
  readonly missing: string;
  /** @param year a local year of hourly rows; null: a daily table is one file */
  readonly path: (store: string, year: number | null) => string;
}

const martOf = (resolution: Resolution): Mart => {
  const time = isHourly(resolution) ? 'hour' : 'date';
  return {
    table: resolution.replace('-', '_'),
    columns: columnsOf(resolution),
    order: isSensor(resolution) ? ['sensor_id', time] : [time],
    time,
    missing: "status = 'missing'",
    path: (store, year) => filePath({ resolution, format: 'parquet', store, year }),
  };
};

const ESTIMATES: Mart = {
  table: 'estimates',
  columns: ANALYSIS_TABLES.estimates,
  order: ANALYSIS_ORDER.estimates,
  time: 'hour',
  missing: "reason = 'missing'",
  path: (store, year) => estimatesPath(store, year ?? 0),
};

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
): Promise<Pick<MartStore, 'files' | 'estimates'>> {
  const write = async (of: readonly Mart[]): Promise<MartFiles> => {
    const written: MartFiles = {};
    for (const mart of of)
      for (const part of await partsOf(connection, mart, fromYear)) {
        const path = mart.path(store, part.year);
        written[path] = await writePart(connection, join(marts, path), store, mart, part, files);
      }
    return written;
  };
  return { files: await write(RESOLUTIONS.map(martOf)), estimates: await write([ESTIMATES]) };
}

/** The rows of one file. */
interface Part extends Pick<MartFile, 'rows' | 'missing' | 'first' | 'last'> {
  readonly year: number | null;
}

async function partsOf(
  connection: DuckDBConnection,
  { table, time, missing }: Mart,
  fromYear: number,
): Promise<Part[]> {
  const yearly = time === 'hour';
  const text = yearly ? '%Y-%m-%dT%H:%M:%SZ' : '%Y-%m-%d';
  const parts = await rowsOf<Part>(
    connection,
    `select
       ${yearly ? 'year(local_time)::integer' : 'null'} as year,
       count(*)::integer as rows,
       (count(*) filter (${missing}))::integer as missing,
       strftime(min(${time}), '${text}') as first,
       strftime(max(${time}), '${text}') as last
     from ${table}
     ${yearly ? 'group by year(local_time)' : ''}
     order by year`,
  );
  return parts.filter(({ year }) => year === null || year >= fromYear);
}

/** The columns as Parquet holds them: an instant is adjusted to UTC. */
const selectionOf = ({ columns }: Mart, store: string) =>
  columns.map(({ name, type }) => {
    if (name === 'store_id') return `${literal(store)} as store_id`;
    return type === 'instant' ? `${name}::timestamptz as ${name}` : name;
  });

async function writePart(
  connection: DuckDBConnection,
  path: string,
  store: string,
  mart: Mart,
  { year, ...facts }: Part,
  files: Files,
): Promise<MartFile> {
  const temporary = temporaryName(path);
  await files.makeFolder(join(path, '..'));
  await connection.run(`
    copy (
      select ${selectionOf(mart, store)}
      from ${mart.table}
      ${year === null ? '' : `where year(local_time) = ${year}`}
      order by ${mart.order}
    ) to ${literal(temporary)} (format parquet, compression zstd)
  `);
  const bytes = await files.size(temporary);
  const sha256 = await sha256OfFile(temporary);
  await files.rename(temporary, path);
  return { ...facts, bytes, sha256 };
}
