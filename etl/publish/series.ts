import type { DuckDBConnection } from '@duckdb/node-api';
import { isHourly, isSensor } from '../contract/dataset.ts';
import { type Series, type SeriesYear, seriesPath } from '../contract/series.ts';
import { encodeSeries } from '../contract/series-encode.ts';
import { sha256 } from '../fingerprint.ts';
import { type Batch, batchesOf } from './batches.ts';
import { type Edition, type Published, putBytes, takeOver, type Wanted } from './edition.ts';
import { gzipMember } from './gzip.ts';
import type { Job } from './jobs.ts';
import type { Mart } from './marts.ts';
import { runsOf } from './relation.ts';
import { seriesOf } from './series-columns.ts';
import { tableOf } from './table.ts';

/** The jobs that publish the series: for each store one of itself, and one of its sensors. */
export function seriesJobs(edition: Edition, marts: readonly Mart[]): Job[] {
  const groups = Map.groupBy(marts, ({ store, resolution }) => `${isSensor(resolution)} ${store}`);
  return [...groups.values()].map((group) => ({
    rows: group.reduce((rows, { file }) => rows + file.rows, 0),
    async publish(connection, progress) {
      const published: Published[] = [];
      for (const mart of hoursFirst(group)) {
        const task = { mart, source: sourceOf(mart, published), hours: yearsOf(published) };
        published.push(...(await publishMart(edition, connection, task)));
        progress.advance(mart.file.rows);
      }
      return published;
    },
  }));
}

/** A file of days names the versions of those of hours. */
const hoursFirst = (marts: readonly Mart[]): Mart[] =>
  [...marts].sort((a, b) => Number(isHourly(b.resolution)) - Number(isHourly(a.resolution)));

const sourceOf = ({ resolution, file }: Mart, hours: readonly Published[]): string =>
  isHourly(resolution)
    ? file.sha256
    : sha256([file.sha256, ...hours.map((hour) => hour.sha256)].join('\n'));

/** The years of hours by the folder of their files. */
type Years = ReadonlyMap<string, readonly SeriesYear[]>;

const yearsOf = (hours: readonly Published[]): Years =>
  new Map(
    [...Map.groupBy(hours, ({ path }) => folderOf(path))].map(([folder, files]) => [
      folder,
      files.flatMap(({ year, sha256 }) =>
        year === null ? [] : [{ year, version: sha256.slice(0, 8) }],
      ),
    ]),
  );

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

interface Task {
  readonly mart: Mart;
  readonly source: string;
  readonly hours: Years;
}

/**
 * The series of all entities of a mart. Which there are, the mart says: of what is published already, some may be as this
 * mart has it and others not.
 */
async function publishMart(
  edition: Edition,
  connection: DuckDBConnection,
  { mart, source, hours }: Task,
): Promise<Published[]> {
  const { resolution, store, year } = mart;
  const relation = { table: tableOf(resolution), marts: [mart.path] };
  const runs = await runsOf(connection, relation);
  const wanted = (path: string): Wanted => ({
    ...{ path, source, store, year },
    ...{ rows: null, resolution: null, first: null, last: null },
  });
  const taken = new Map<string, Published>();
  for (const { sensor_id: sensor = null } of runs) {
    const path = seriesPath({ store, sensor, year });
    const file = await takeOver(edition, wanted(path));
    if (file) taken.set(path, file);
  }
  if (taken.size === runs.length) return [...taken.values()];
  const batches: Batch[] = [];
  for await (const batch of batchesOf(connection, relation, runs)) batches.push(batch);
  const published: Published[] = [];
  for (const { sensor, columns } of seriesOf(resolution, batches)) {
    const path = seriesPath({ store, sensor, year });
    const years = isHourly(resolution) ? [] : (hours.get(folderOf(path)) ?? []);
    published.push(
      taken.get(path) ?? (await putBytes(edition, wanted(path), await pack({ columns, years }))),
    );
  }
  return published;
}

const pack = (series: Series) => gzipMember('', encodeSeries(series));
