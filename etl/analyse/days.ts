import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { filePath, type Resolution } from '../contract/dataset.ts';
import type { MartStore } from '../contract/marts.ts';
import { literal, literals } from '../duckdb.ts';
import type { DaySeries } from './day-series.ts';

export interface StoreDays {
  readonly store: DaySeries;
  /** Sensors with at least one whole day, by id. */
  readonly doors: readonly DaySeries[];
}

/** Rounded, since the marts' float32 of 9 hours in 10 lies below 0.9, and limits are such shares. */
const MEASURED = 'round(coverage::double - coalesce(dead / trading, 0), 6)';

/** The daily marts of a store, the zeros of dead counters taken out of their coverage. */
export async function readDays(
  connection: DuckDBConnection,
  marts: string,
  storeId: string,
  mart: Pick<MartStore, 'files' | 'estimates'>,
): Promise<StoreDays> {
  await loadDeadDays(connection, marts, storeId, mart);
  const path = (resolution: Resolution) =>
    literal(join(marts, filePath({ resolution, format: 'parquet', store: storeId, year: null })));
  const doors = await readSeries(
    connection,
    storeId,
    `select sensor_id, date, visits, visits_estimated, ${MEASURED} as coverage
     from read_parquet(${path('sensor-daily')})
     left join dead_days using (sensor_id, date)`,
  );
  const [store] = await readSeries(
    connection,
    storeId,
    `select null::varchar as sensor_id, date, visits, visits_estimated, ${MEASURED} as coverage
     from read_parquet(${path('store-daily')})
     left join (
       select date, sum(dead) as dead, sum(trading) as trading from dead_days group by date
     ) using (date)`,
  );
  return { store: store ?? emptySeries(storeId), doors };
}

/**
 * Makes the table dead_days(sensor_id, date, dead, trading): for every day on which a counter of the store was dead, the
 * trading hours of all its sensors and how many of them are zeros of a dead counter.
 */
async function loadDeadDays(
  connection: DuckDBConnection,
  marts: string,
  storeId: string,
  { files, estimates }: Pick<MartStore, 'files' | 'estimates'>,
): Promise<void> {
  const unmeasured = Object.keys(estimates).map((path) => join(marts, path));
  const hours = Object.keys(files)
    .filter((path) => path.startsWith(`sensor-hourly/${storeId}/`))
    .map((path) => join(marts, path));
  await connection.run(
    'create or replace temporary table dead_days (sensor_id varchar, date date, dead integer, trading integer)',
  );
  if (unmeasured.length === 0) return;
  await connection.run(`
    create or replace temporary table dead_hours as
    select sensor_id, local_time::date as date, count(*)::integer as dead
    from read_parquet(${literals(unmeasured)}, hive_partitioning = false)
    where reason = 'dead'
    group by all
  `);
  const years = await connection.runAndReadAll(
    'select distinct year(date)::integer from dead_hours',
  );
  const concerned = years
    .getRowsJS()
    .flatMap(([year]) => hours.filter((path) => path.endsWith(`/${year}.parquet`)));
  if (concerned.length === 0) return;
  await connection.run(`
    insert into dead_days
    select sensor_id, date, coalesce(dead, 0), trading
    from (
      select sensor_id, local_time::date as date, count(coverage)::integer as trading
      from read_parquet(${literals(concerned)}, hive_partitioning = false)
      where local_time::date in (select date from dead_hours)
      group by all
      having trading > 0
    )
    left join dead_hours using (sensor_id, date)
  `);
}

/** @param sql sensor_id, date, visits, visits_estimated, coverage */
async function readSeries(
  connection: DuckDBConnection,
  store: string,
  sql: string,
): Promise<DaySeries[]> {
  const result = await connection.runAndReadAll(
    `select
       sensor_id, (date - date '1970-01-01')::integer,
       coalesce(visits::double, 'nan'), coalesce(visits_estimated::double, 'nan'), coalesce(coverage::double, 'nan')
     from (${sql})
     order by sensor_id, date`,
  );
  const [ids = [], dates = [], ...values] = result.getColumnsJS();
  const [visits = [], filled = [], coverage = []] = values as number[][];
  const series: DaySeries[] = [];
  for (let from = 0; from < ids.length; ) {
    let to = from;
    while (to < ids.length && ids[to] === ids[from]) to++;
    const places = (dates as number[]).slice(from, to);
    const place = (column: readonly number[]) => spread(places, column.slice(from, to));
    series.push({
      store,
      sensor: ids[from] as string | null,
      firstDay: places[0] ?? 0,
      visits: place(visits),
      filled: place(filled),
      coverage: place(coverage),
    });
    from = to;
  }
  return series;
}

/** The values at their days; NaN on days that a sensor hung off the wall. */
function spread(days: readonly number[], values: readonly number[]): Float64Array {
  const first = days[0] ?? 0;
  const dense = new Float64Array((days.at(-1) ?? first) - first + 1).fill(Number.NaN);
  for (const [index, day] of days.entries()) dense[day - first] = values[index] ?? Number.NaN;
  return dense;
}

const emptySeries = (store: string): DaySeries => ({
  store,
  sensor: null,
  firstDay: 0,
  visits: new Float64Array(),
  filled: new Float64Array(),
  coverage: new Float64Array(),
});
