import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../duckdb.ts';
import type { HourGrid, UnmeasuredHour } from '../hour-grid.ts';
import { readGrid } from '../hour-grid-read.ts';
import type { Context } from './context.ts';
import { estimateWeekly } from './weekly.ts';

/** Who says what unmeasured hours likely counted. */
export interface Estimator {
  /** @param settled index of the hour before which the grid's dead hours are marked already */
  readonly estimate: (grid: HourGrid, settled: number) => UnmeasuredHour[];
  /** Fingerprint of its code: other estimates make other marts. */
  readonly code: string;
}

/** Makes the table that model 03 names in its `in:` line, from sensor_hours and estimate_history. */
export async function loadEstimated(
  connection: DuckDBConnection,
  estimator: Estimator,
  context: Context,
): Promise<void> {
  const grid = await readGrid(connection, HOURS);
  const settled = grid.day.findIndex((day) => day >= dayOf(context.runs));
  await connection.run(`
    create or replace table estimated (
      sensor_id varchar, hours integer, reason varchar, method varchar, visits integer, low integer, high integer
    )
  `);
  const appender = await connection.createAppender('estimated');
  const rows = estimateWeekly(
    estimator,
    grid,
    settled < 0 ? grid.day.length : settled,
    await mondayOf(connection),
  );
  for (const row of rows) append(appender, grid, row);
  appender.closeSync();
}

/** Hours of runs that began before `context.runs` are known to be dead or not. */
const HOURS = `
  select sensor_id, hour, local_time, visits, status, trading, known.sensor_id is not null as dead
  from sensor_hours
  left join (
    select sensor_id, hour from estimate_history
    where reason = 'dead' and local_time < getvariable('runs_from')
  ) as known using (sensor_id, hour)
`;

/** The local day on which the week began that holds `as_of`. */
async function mondayOf(connection: DuckDBConnection): Promise<number> {
  const [row] = await rowsOf<{ monday: string }>(
    connection,
    `select date_trunc('week', timezone(getvariable('time_zone'), getvariable('as_of')::timestamptz))::date::varchar as monday`,
  );
  return dayOf(row?.monday ?? '');
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function append(
  appender: DuckDBAppender,
  { sensors, firstHour }: HourGrid,
  { sensor, hour, reason, method, visits, low, high }: UnmeasuredHour,
): void {
  appender.appendVarchar(sensors[sensor]?.id ?? '');
  appender.appendInteger(firstHour + hour);
  appender.appendVarchar(reason);
  if (method === null) appender.appendNull();
  else appender.appendVarchar(method);
  for (const people of [visits, low, high])
    if (people === null) appender.appendNull();
    else appender.appendInteger(people);
  appender.endRow();
}

/**
 * The first local year before `year` whose estimates are not what the marts hold: later readings have changed them.
 * undefined: there is none.
 */
export async function firstChangedYear(
  connection: DuckDBConnection,
  year: number,
): Promise<number | undefined> {
  const [row] = await rowsOf<{ first: number | null }>(
    connection,
    `select min(year(local_time))::integer as first
     from (
       (from estimates except from estimate_history)
       union all
       (from estimate_history except from estimates)
     )
     where year(local_time) < ${year}`,
  );
  return row?.first ?? undefined;
}
