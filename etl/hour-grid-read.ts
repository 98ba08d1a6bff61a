import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { bytesOf, literals, rowsOf } from './duckdb.ts';
import { type GridSensor, HOUR, type HourGrid } from './hour-grid.ts';

/**
 * The grid of a store from its marts.
 * @param sensorHourly files of the resolution sensor-hourly, any years
 * @param estimates the estimates of the same years: they say which hours a dead counter wrote
 */
export const hourGridOf = (
  connection: DuckDBConnection,
  sensorHourly: readonly string[],
  estimates: readonly string[],
): Promise<HourGrid> =>
  readGrid(
    connection,
    sensorHourly.length === 0
      ? NO_HOURS
      : `select sensor_id, hour, local_time, visits, status, coverage is not null as trading, ${estimates.length === 0 ? 'false' : 'reason is not null'} as dead
         from ${parquet(sensorHourly)}
         ${estimates.length === 0 ? '' : `left join (select sensor_id, hour, reason from ${parquet(estimates)} where reason = 'dead') using (sensor_id, hour)`}`,
  );

const parquet = (files: readonly string[]) =>
  `read_parquet(${literals(files)}, hive_partitioning = false)`;

const NO_HOURS = `select null::varchar as sensor_id, null::timestamp as hour, null::timestamp as local_time, null::integer as visits,
  null::varchar as status, false as trading, false as dead where false`;

/**
 * @param hours a query of sensor_id, hour (UTC), local_time, visits, status (of a sensor-hour), trading and dead (booleans),
 * a row a sensor and hour of its life, in any order
 */
export async function readGrid(connection: DuckDBConnection, hours: string): Promise<HourGrid> {
  const sensors = await rowsOf<{ id: string; first: number; last: number }>(
    connection,
    `select sensor_id as id, min(${hourOf('hour')}) as first, max(${hourOf('hour')}) as last
     from (${hours}) group by sensor_id order by sensor_id`,
  );
  const firstHour = sensors.reduce((least, { first }) => Math.min(least, first), Infinity);
  const lastHour = sensors.reduce((most, { last }) => Math.max(most, last), -Infinity);
  if (firstHour > lastHour) return { firstHour: 0, ...calendarOf(new Int32Array()), sensors: [] };
  const length = lastHour - firstHour + 1;
  const grid = sensors.map(
    ({ id }): GridSensor => ({
      id,
      counts: new Float64Array(length).fill(Number.NaN),
      states: new Uint8Array(length),
    }),
  );
  const localHours = new Int32Array(length).fill(UNKNOWN);
  const result = await connection.stream(selectionOf(hours, grid, firstHour));
  for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk())
    fill(grid, localHours, chunk);
  return { firstHour, ...calendarOf(localHours), sensors: grid };
}

/** Integers: place of the sensor, index of the hour, hour on the store's clock, count (−1: none), HourState. */
const selectionOf = (hours: string, sensors: readonly GridSensor[], firstHour: number) => `
  select
    list_position(${literals(sensors.map(({ id }) => id))}, sensor_id)::integer - 1,
    ${hourOf('hour')} - ${firstHour},
    ${hourOf('local_time')},
    coalesce(visits, -1)::integer,
    (case
      when not trading then if(visits is null, ${HOUR.none}, ${HOUR.idle})
      when dead then ${HOUR.dead}
      when status = 'ok' then ${HOUR.ok}
      when status = 'failed' then ${HOUR.failed}
      else ${HOUR.missing}
    end)::integer
  from (${hours})
`;

function fill(sensors: readonly GridSensor[], localHours: Int32Array, chunk: DuckDBDataChunk) {
  const columns = Array.from({ length: 5 }, (_, index) =>
    integersOf(bytesOf(chunk.getColumnVector(index))),
  );
  const [sensor = NONE, hours = NONE, local = NONE, visits = NONE, states = NONE] = columns;
  for (let row = 0; row < chunk.rowCount; row++) {
    const { counts, states: ofSensor } = sensors[sensor[row] as number] as GridSensor;
    const hour = hours[row] as number;
    const count = visits[row] as number;
    if (count >= 0) counts[hour] = count;
    ofSensor[hour] = states[row] as number;
    localHours[hour] = local[row] as number;
  }
}

const NONE = new Int32Array();

/** Hours since 1970-01-01T00, on the clock that the timestamp is of. */
const hourOf = (timestamp: string) => `(epoch_us(${timestamp}) // 3600000000)::integer`;

const integersOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);

/** The local hour of a UTC hour in which no sensor hung: it goes on from the one before. */
const UNKNOWN = -(2 ** 31);

function calendarOf(localHours: Int32Array): Pick<HourGrid, 'slot' | 'day'> {
  const slot = new Uint8Array(localHours.length);
  const day = new Int32Array(localHours.length);
  let local = 0;
  for (let index = 0; index < localHours.length; index++) {
    const known = localHours[index] as number;
    local = known === UNKNOWN ? local + 1 : known;
    day[index] = Math.floor(local / 24);
    // 1970-01-01 was a Thursday.
    slot[index] = (((local + 72) % 168) + 168) % 168;
  }
  return { slot, day };
}
