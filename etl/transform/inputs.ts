import type { DuckDBConnection } from '@duckdb/node-api';
import { type OpeningHours, type Store, WEEKDAYS } from '../contract/sensor-api.ts';
import { literal, literals } from '../duckdb.ts';
import { toInstant } from '../time.ts';
import type { Context } from './context.ts';

/** What the models are asked to compute. */
export interface Scope {
  readonly store: Store;
  /** UTC. Hours that ended by then are covered. */
  readonly asOf: Date;
  /** What lies before it comes from the marts, and reaches the models as history. */
  readonly context: Context;
}

/** Files that a scope reads. All may be empty. */
export interface Sources {
  /** Partitions of the lake. */
  readonly readings: readonly string[];
  /** Marts of the years before, unless the context is the whole. */
  readonly storeHourly: readonly string[];
  readonly sensorDaily: readonly string[];
  readonly storeDaily: readonly string[];
  readonly estimates: readonly string[];
}

/** Minutes of the local day, close exclusive. */
interface Opening {
  /** ISO, 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
}

const MINUTES_PER_DAY = 1440;

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** A close at or before the open lies on the next day: its early hours belong to that weekday. null: always open. */
function openingsOf(hours: OpeningHours | null): Opening[] {
  return WEEKDAYS.flatMap((day, index): Opening[] => {
    const weekday = index + 1;
    if (hours === null) return [{ weekday, opens: 0, closes: MINUTES_PER_DAY }];
    const opening = hours[day];
    if (!opening) return [];
    const [opens, closes] = opening.map(minutes) as [number, number];
    if (closes > opens) return [{ weekday, opens, closes }];
    const tomorrow = (weekday % 7) + 1;
    return [
      { weekday, opens, closes: MINUTES_PER_DAY },
      { weekday: tomorrow, opens: 0, closes },
    ].filter((part) => part.closes > part.opens);
  });
}

/** Sets the variables and makes the input tables that the models name in their `in:` lines. */
export async function loadInputs(
  connection: DuckDBConnection,
  scope: Scope,
  sources: Sources,
): Promise<void> {
  await setVariables(connection, scope);
  await connection.run(`
    create or replace table sensors (sensor_id varchar, installed_on date, removed_on date);
    create or replace table opening (weekday tinyint, opens smallint, closes smallint);
    ${insert(
      'sensors',
      scope.store.sensors.map(
        (s) => `(${literal(s.id)}, ${date(s.installed_on)}, ${date(s.removed_on)})`,
      ),
    )}
    ${insert(
      'opening',
      openingsOf(scope.store.opening_hours).map((o) => `(${o.weekday}, ${o.opens}, ${o.closes})`),
    )}
  `);
  await loadReadings(connection, sources.readings);
  await loadHistory(connection, sources);
}

const date = (text: string | null) => (text === null ? 'null::date' : `date ${literal(text)}`);

const insert = (table: string, rows: readonly string[]) =>
  rows.length === 0 ? '' : `insert into ${table} values ${rows.join(', ')};`;

async function setVariables(connection: DuckDBConnection, { store, asOf, context }: Scope) {
  await connection.run(`
    set variable time_zone = ${literal(store.time_zone)};
    set variable as_of = timestamp ${literal(toInstant(asOf).slice(0, -1))};
    set variable opened_on = ${date(store.opened_on)};
    set variable closed_on = ${date(store.closed_on)};
    set variable context_from = ${date(context.rows)};
    set variable estimates_from = ${date(context.estimates)};
    set variable runs_from = ${date(context.runs)};
  `);
}

async function loadReadings(connection: DuckDBConnection, files: readonly string[]) {
  await connection.run(`
    create or replace table readings (sensor_id varchar, hour timestamp, count integer, status varchar);
    ${fill('readings', 'sensor_id, hour::timestamp, count, status', files, `hour >= getvariable('context_from')::timestamp - interval 1 day`)}
  `);
}

async function loadHistory(connection: DuckDBConnection, sources: Sources) {
  await connection.run(`
    create or replace table store_hourly_history (
      hour timestamp, local_time timestamp, weekday tinyint, visits integer, visits_estimated integer, coverage float,
      sensors_reporting smallint, sensors_expected smallint
    );
    create or replace table sensor_daily_history (
      sensor_id varchar, date date, weekday tinyint, visits integer, visits_estimated integer, coverage float
    );
    create or replace table store_daily_history (
      date date, weekday tinyint, visits integer, visits_estimated integer, coverage float,
      sensors_reporting smallint, sensors_expected smallint
    );
    create or replace table estimate_history (
      sensor_id varchar, hour timestamp, local_time timestamp, reason varchar, method varchar, visits integer, low integer, high integer
    );
    ${fill('store_hourly_history', 'hour::timestamp, local_time, weekday, visits, visits_estimated, coverage, sensors_reporting, sensors_expected', sources.storeHourly, "local_time < getvariable('context_from')")}
    ${fill('sensor_daily_history', 'sensor_id, date, weekday, visits, visits_estimated, coverage', sources.sensorDaily, "date < getvariable('context_from')")}
    ${fill('store_daily_history', 'date, weekday, visits, visits_estimated, coverage, sensors_reporting, sensors_expected', sources.storeDaily, "date < getvariable('context_from')")}
    ${fill('estimate_history', 'sensor_id, hour::timestamp, local_time, reason, method, visits, low, high', sources.estimates, "local_time >= getvariable('context_from')")}
  `);
}

const fill = (table: string, columns: string, files: readonly string[], where: string) =>
  files.length === 0
    ? ''
    : `insert into ${table} select ${columns} from read_parquet(${literals(files)}, hive_partitioning = false) where ${where};`;
