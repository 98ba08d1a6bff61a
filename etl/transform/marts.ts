import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { filePath, type Resolution } from '../contract/dataset.ts';
import type { MartFile } from '../contract/marts.ts';
import { literal, rowsOf } from '../duckdb.ts';
import { type Effects, temporaryName } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';

interface Shape {
  readonly resolution: Resolution;
  /** The model's table. */
  readonly table: string;
  /** Its columns behind `store_id`, in the order of the data set. */
  readonly columns: string;
  readonly order: string;
  /** The column of time, as the manifest words it. */
  readonly when: string;
}

const MEASURES = 'visits, visits_estimated, coverage';
const COMPARISON = 'status, baseline, change_pct';
const SENSORS = 'sensors_reporting, sensors_expected';
const HOUR = 'hour::timestamptz as hour, local_time, weekday';
const INSTANT = "strftime(hour, '%Y-%m-%dT%H:%M:%SZ')";
const DATE = "strftime(date, '%Y-%m-%d')";

const SHAPES: readonly Shape[] = [
  {
    resolution: 'sensor-hourly',
    table: 'sensor_hourly',
    columns: `sensor_id, ${HOUR}, ${MEASURES}, ${COMPARISON}`,
    order: 'sensor_id, hour',
    when: INSTANT,
  },
  {
    resolution: 'store-hourly',
    table: 'store_hourly',
    columns: `${HOUR}, ${MEASURES}, ${SENSORS}, ${COMPARISON}`,
    order: 'hour',
    when: INSTANT,
  },
  {
    resolution: 'sensor-daily',
    table: 'sensor_daily',
    columns: `sensor_id, date, weekday, ${MEASURES}, ${COMPARISON}`,
    order: 'sensor_id, date',
    when: DATE,
  },
  {
    resolution: 'store-daily',
    table: 'store_daily',
    columns: `date, weekday, ${MEASURES}, ${SENSORS}, ${COMPARISON}`,
    order: 'date',
    when: DATE,
  },
];

/** A mart file: its path below the marts, its facts. */
export type Mart = readonly [path: string, file: MartFile];

/**
 * Writes the models' tables as the mart files of a store: hourly ones a local year, daily ones the full history.
 * @param fromYear the first local year to write hourly files of
 */
export async function writeMarts(
  connection: DuckDBConnection,
  marts: string,
  store: string,
  fromYear: number,
  effects: Effects,
): Promise<Mart[]> {
  const written: Mart[] = [];
  for (const shape of SHAPES) {
    for (const part of await partsOf(connection, shape, fromYear)) {
      const path = filePath({
        resolution: shape.resolution,
        format: 'parquet',
        store,
        year: part.year,
      });
      written.push([
        path,
        await writePart(connection, join(marts, path), store, shape, part, effects),
      ]);
    }
  }
  return written;
}

interface Part {
  readonly year: number | null;
  readonly rows: number;
  readonly first: string | null;
  readonly last: string | null;
}

async function partsOf(
  connection: DuckDBConnection,
  { resolution, table, when }: Shape,
  fromYear: number,
): Promise<Part[]> {
  const hourly = resolution.endsWith('hourly');
  const time = hourly ? 'hour' : 'date';
  const parts = await rowsOf<Part>(
    connection,
    `select year, rows, ${when.replace(time, 'first')} as first, ${when.replace(time, 'last')} as last
     from (
       select ${hourly ? 'year(local_time)::integer' : 'null'} as year, count(*)::integer as rows, min(${time}) as first, max(${time}) as last
       from ${table}
       ${hourly ? 'group by year(local_time)' : ''}
     )
     order by year`,
  );
  return parts.filter(({ year }) => year === null || year >= fromYear);
}

async function writePart(
  connection: DuckDBConnection,
  path: string,
  store: string,
  { table, columns, order }: Shape,
  { year, rows, first, last }: Part,
  { files }: Effects,
): Promise<MartFile> {
  const temporary = temporaryName(path);
  await files.makeFolder(join(path, '..'));
  await connection.run(`
    copy (
      select ${literal(store)} as store_id, ${columns}
      from ${table}
      ${year === null ? '' : `where local_time >= make_date(${year}, 1, 1) and local_time < make_date(${year + 1}, 1, 1)`}
      order by ${order}
    ) to ${literal(temporary)} (format parquet, compression zstd)
  `);
  const facts = { bytes: await files.size(temporary), sha256: await sha256OfFile(temporary) };
  await files.rename(temporary, path);
  return { rows, ...facts, first, last };
}
