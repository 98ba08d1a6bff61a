import type { DuckDBConnection } from '@duckdb/node-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract/sensor-api.ts';
import { type Database, openDatabase, rowsOf } from '../duckdb.ts';
import { HOUR, type HourGrid, type UnmeasuredHour } from '../hour-grid.ts';
import { testSensor, testStore } from '../testing/store.ts';
import { type Context, WHOLE } from './context.ts';
import { loadEstimated } from './estimates.ts';
import { loadInputs } from './inputs.ts';
import { loadModels, ModelCheckError, runModel } from './models.ts';

const door = testSensor('door-1', { installed_on: '2024-03-30' });
const paris = testStore('paris', { sensors: [door] });

const hours = { mon: ['08:00', '18:00'], tue: ['08:00', '18:00'] } as Store['opening_hours'];

let database: Database;
let connection: DuckDBConnection;

beforeEach(async () => {
  database = await openDatabase();
  connection = database.connection;
});
afterEach(() => database[Symbol.asyncDispose]());

const none = { readings: [], storeHourly: [], sensorDaily: [], storeDaily: [], estimates: [] };

/** Every hour that was not measured, and every zero, has 7 visits. */
const seven = ({ sensors }: HourGrid): UnmeasuredHour[] =>
  sensors.flatMap(({ states, counts }, sensor) =>
    Array.from(states, (state, hour): UnmeasuredHour[] => {
      const estimate = { sensor, hour, method: 'weekday', visits: 7, low: 1, high: 9 } as const;
      if (state === HOUR.failed) return [{ ...estimate, reason: 'failed' }];
      if (state === HOUR.missing) return [{ ...estimate, reason: 'missing' }];
      return state === HOUR.ok && counts[hour] === 0 ? [{ ...estimate, reason: 'dead' }] : [];
    }).flat(),
  );

type Row = readonly [sensor: string, hour: string, count: number | null, status?: string];

interface Estimates {
  estimate?: (grid: HourGrid, settled: number) => UnmeasuredHour[];
  context?: Context;
  /** Rows of estimate_history, in SQL. */
  known?: readonly string[];
}

/** Runs the models up to and with `last` on a tiny store. */
async function build(
  last: string,
  store: Store,
  asOf: string,
  readings: readonly Row[] = [],
  { estimate = seven, context = WHOLE, known = [] }: Estimates = {},
) {
  await loadInputs(connection, { store, asOf: new Date(asOf), context }, none);
  for (const row of known) await connection.run(`insert into estimate_history values ${row}`);
  for (const [sensor, hour, count, status = count === null ? 'failed' : 'ok'] of readings)
    await connection.run('insert into readings values ($1, $2::timestamp, $3::integer, $4)', [
      sensor,
      hour.replace('Z', ''),
      count,
      status,
    ]);
  for (const model of loadModels()) {
    if (model.name === '03_estimates')
      await loadEstimated(connection, { estimate, code: '' }, context);
    await runModel(connection, model, `store ${store.id}`);
    if (model.name === last) return;
  }
  throw new Error(`no model ${last}`);
}

const select = (sql: string) =>
  rowsOf(connection, sql).then((rows) => rows.map((row) => Object.values(row)));

/** The hours from `first` on, `weeks` apart. */
const weekly = (first: string, weeks: number) =>
  new Date(Date.parse(first) + weeks * 7 * 86_400_000).toISOString().slice(0, 19);

it('01 gives the day on which clocks go forward 23 hours, without 02:00', async () => {
  await build('01_calendar', paris, '2024-04-01T10:00:00Z');
  expect(
    await select(
      `select strftime(local_time, '%H:%M') from calendar where date = '2024-03-31' order by hour limit 4`,
    ),
  ).toEqual([['00:00'], ['01:00'], ['03:00'], ['04:00']]);
  expect(await select(`select count(*)::int from calendar where date = '2024-03-31'`)).toEqual([
    [23],
  ]);
});

it('01 gives the day on which clocks go back 25 hours, with 02:00 twice', async () => {
  await build('01_calendar', paris, '2024-10-28T10:00:00Z');
  expect(
    await select(
      `select strftime(hour, '%dT%H'), strftime(local_time, '%H:%M') from calendar where date = '2024-10-27' order by hour limit 5`,
    ),
  ).toEqual([
    ['26T22', '00:00'],
    ['26T23', '01:00'],
    ['27T00', '02:00'],
    ['27T01', '02:00'],
    ['27T02', '03:00'],
  ]);
  expect(await select(`select count(*)::int from calendar where date = '2024-10-27'`)).toEqual([
    [25],
  ]);
});

it('01 is open from the opening minute to before the closing minute, on opening days, in the life of the store', async () => {
  const store = {
    ...paris,
    opening_hours: hours,
    opened_on: '2024-04-02',
    closed_on: '2024-04-08',
  };
  await build('01_calendar', store, '2024-05-01T00:00:00Z');
  expect(
    await select(
      `select strftime(date, '%m-%d'), min(local_hour)::int, max(local_hour)::int, count(*)::int from calendar where open group by date order by date`,
    ),
  ).toEqual([
    ['04-02', 8, 17, 10],
    ['04-08', 8, 17, 10],
  ]);
});

it('01 knows a shop that closes after midnight', async () => {
  const store = { ...paris, opening_hours: { sat: ['22:00', '02:00'] } as Store['opening_hours'] };
  await build('01_calendar', store, '2024-04-08T00:00:00Z');
  expect(
    await select(
      `select strftime(local_time, '%m-%dT%H') from calendar where open and date >= '2024-04-06' order by hour`,
    ),
  ).toEqual([['04-06T22'], ['04-06T23'], ['04-07T00'], ['04-07T01']]);
});

it('02 has one row an hour from the first local midnight to as_of, missing where nothing was delivered', async () => {
  await build('02_sensor_hours', paris, '2024-03-30T02:59:59Z', [
    ['door-1', '2024-03-29T22:00:00Z', 99],
    ['door-1', '2024-03-29T23:00:00Z', 0],
    ['door-1', '2024-03-30T01:00:00Z', null],
    ['door-1', '2024-03-30T02:00:00Z', 7],
  ]);
  expect(
    await select(
      `select strftime(hour, '%dT%H'), status, visits, trading from sensor_hours order by hour`,
    ),
  ).toEqual([
    ['29T23', 'ok', 0, true],
    ['30T00', 'missing', null, true],
    ['30T01', 'failed', null, true],
  ]);
});

it('02 ends at the local midnight of removed_on', async () => {
  const store = { ...paris, sensors: [{ ...door, removed_on: '2024-04-01' }] };
  await build('02_sensor_hours', store, '2024-05-01T00:00:00Z');
  expect(await select('select count(*)::int, max(hour)::varchar from sensor_hours')).toEqual([
    [47, '2024-03-31 21:00:00'],
  ]);
});

it('02 calls an hour that was delivered closed no trading hour', async () => {
  await build('02_sensor_hours', paris, '2024-03-30T00:00:00Z', [
    ['door-1', '2024-03-29T23:00:00Z', null, 'closed'],
  ]);
  expect(await select('select status, visits, trading from sensor_hours')).toEqual([
    ['closed', null, false],
  ]);
});

it('02 refuses a lake that holds an hour twice, and says what that would do', async () => {
  const twice: Row = ['door-1', '2024-03-30T00:00:00Z', 3];
  const run = build('02_sensor_hours', paris, '2024-04-01T00:00:00Z', [twice, twice]);
  await expect(run).rejects.toThrow(ModelCheckError);
  await expect(run).rejects.toThrow(/door-1.*counted more than once/s);
});

it('02 refuses a count without status ok', async () => {
  await expect(
    build('02_sensor_hours', paris, '2024-04-01T00:00:00Z', [
      ['door-1', '2024-03-30T00:00:00Z', 3, 'failed'],
    ]),
  ).rejects.toThrow(/a count would be made up or lost/);
});

it('03 has the estimates of the estimator, which sees every hour of the life of a sensor', async () => {
  const store = { ...paris, opening_hours: hours };
  const seen: [number, number[]][] = [];
  await build(
    '03_estimates',
    store,
    '2024-04-01T08:00:00Z',
    [
      ['door-1', '2024-04-01T04:00:00Z', 2],
      ['door-1', '2024-04-01T06:00:00Z', 3],
    ],
    {
      estimate(grid, settled) {
        const states = [...(grid.sensors[0]?.states ?? [])];
        seen.push([settled, states.slice(-6)]);
        return seven(grid);
      },
    },
  );
  const { none, ok, missing, idle } = HOUR;
  expect(seen[0]).toEqual([0, [none, none, idle, none, ok, missing]]);
  expect(await select('select * exclude (hour, local_time), hour::varchar from estimates')).toEqual(
    [['door-1', 'missing', 'weekday', 7, 1, 9, '2024-04-01 07:00:00']],
  );
});

it('03 keeps what is known from before, and tells the estimator which hours are', async () => {
  const opening_hours = { mon: ['08:00', '10:00'], tue: ['08:00', '10:00'] };
  const store = { ...paris, opening_hours: opening_hours as Store['opening_hours'] };
  const seen: [number, number[]][] = [];
  const at = (hour: string, reason: string, visits: number) =>
    `('door-1', timestamp '2024-04-${hour}:00:00', timestamp '2024-04-${hour}:00:00' + interval 2 hour, '${reason}', 'siblings', ${visits}, 1, 9)`;
  const run = (known: string[]) =>
    build(
      '03_estimates',
      store,
      '2024-04-02T08:00:00Z',
      [
        ['door-1', '2024-04-01T06:00:00Z', 0],
        ['door-1', '2024-04-01T07:00:00Z', null],
        ['door-1', '2024-04-02T07:00:00Z', 0],
      ],
      {
        context: { rows: '2024-04-01', estimates: '2024-04-02', runs: '2024-04-02' },
        known,
        estimate(grid, settled) {
          seen.push([settled, [...(grid.sensors[0]?.states ?? [])].filter((state) => state > 0)]);
          return seven(grid);
        },
      },
    );
  await run([at('01T06', 'dead', 5), at('01T07', 'failed', 6)]);
  expect(seen[0]).toEqual([24, [HOUR.dead, HOUR.failed, HOUR.missing, HOUR.ok]]);
  expect(
    await select('select hour::varchar, reason, method, visits from estimates order by hour'),
  ).toEqual([
    ['2024-04-01 06:00:00', 'dead', 'siblings', 5],
    ['2024-04-01 07:00:00', 'failed', 'siblings', 6],
    ['2024-04-02 06:00:00', 'missing', 'weekday', 7],
    ['2024-04-02 07:00:00', 'dead', 'weekday', 7],
  ]);
  await expect(run([])).rejects.toThrow(/2 hours.*footfall would be made up or lost/);
});

it('03 refuses an estimate in place of a count, and one that is not in its interval', async () => {
  const run = (change: Partial<UnmeasuredHour>) =>
    build('03_estimates', paris, '2024-03-30T01:00:00Z', [['door-1', '2024-03-30T00:00:00Z', 3]], {
      estimate: (grid) => [...seven(grid).map((row) => ({ ...row, ...change }))],
    });
  await run({});
  await expect(run({ hour: 1 })).rejects.toThrow(/door-1.*its count would be replaced/s);
  await expect(run({ high: 6 })).rejects.toThrow(/the estimate 7 between 1 and 6/);
});

it('04 compares with this row and the 3 rows before it of the weekday and local hour, nulls left out', async () => {
  const counts = [8, null, 4, 3, 10];
  await build(
    '04_sensor_hourly',
    paris,
    '2024-05-01T00:00:00Z',
    counts.map((count, week) => ['door-1', weekly('2024-04-01T08:00:00Z', week), count]),
  );
  expect(
    await select(
      `select visits, visits_estimated, coverage, status, baseline, round(change_pct::double, 3) from sensor_hourly where weekday = 1 and local_hour = 10 order by hour`,
    ),
  ).toEqual([
    [8, 8, 1, 'ok', 8, 0],
    [null, 7, 0, 'failed', 8, null],
    [4, 4, 1, 'ok', 6, -33.333],
    [3, 3, 1, 'ok', 5, -40],
    [10, 10, 1, 'ok', expect.closeTo(17 / 3, 5), 76.471],
  ]);
});

it('04 has the estimate in place of the zero of a dead counter, and leaves the zero where it was counted', async () => {
  await build('04_sensor_hourly', paris, '2024-03-30T01:00:00Z', [
    ['door-1', '2024-03-30T00:00:00Z', 0],
  ]);
  expect(
    await select(
      'select visits, visits_estimated, coverage, status, baseline from sensor_hourly order by hour',
    ),
  ).toEqual([
    [null, 7, 0, 'missing', null],
    [0, 7, 1, 'ok', 0],
  ]);
});

it('04 gives no change against a baseline of 0', async () => {
  await build('04_sensor_hourly', paris, '2024-03-30T01:00:00Z', [
    ['door-1', '2024-03-30T00:00:00Z', 0],
  ]);
  expect(
    await select('select baseline, change_pct from sensor_hourly where visits is not null'),
  ).toEqual([[0, null]]);
});

const twoDoors: Store = {
  ...paris,
  opening_hours: hours,
  sensors: [
    { id: 'door-1', name: 'Main', installed_on: '2024-04-01', removed_on: null },
    { id: 'door-2', name: 'Side', installed_on: '2024-04-02', removed_on: null },
  ],
};

it('05 adds up the doors that are installed, and says how many counted', async () => {
  await build('05_store_hourly', twoDoors, '2024-04-02T09:00:00Z', [
    ['door-1', '2024-04-01T08:00:00Z', 5],
    ['door-1', '2024-04-02T08:00:00Z', 6],
    ['door-2', '2024-04-02T08:00:00Z', null],
    ['door-1', '2024-04-02T05:00:00Z', 1],
  ]);
  expect(
    await select(
      `select visits, visits_estimated, coverage, sensors_reporting, sensors_expected, status from store_hourly
       where hour in ('2024-04-01T08:00:00', '2024-04-02T08:00:00', '2024-04-02T07:00:00', '2024-04-02T05:00:00') order by hour`,
    ),
  ).toEqual([
    [5, 5, 1, 1, 1, 'complete'],
    [1, 1, null, 1, 2, 'closed'],
    [null, 14, 0, 0, 2, 'missing'],
    [6, 13, 0.5, 1, 2, 'partial'],
  ]);
});

it('06 and 07 hold whole local days only, and 07 takes coverage over sensor-hours', async () => {
  const open = Array.from({ length: 10 }, (_, n) => `${String(n + 6).padStart(2, '0')}:00:00Z`);
  await build('07_store_daily', twoDoors, '2024-04-03T21:00:00Z', [
    ...open.map((time): Row => ['door-1', `2024-04-01T${time}`, 2]),
    ...open.slice(0, 5).map((time): Row => ['door-1', `2024-04-02T${time}`, 3]),
    ...open.map((time): Row => ['door-2', `2024-04-02T${time}`, 1]),
  ]);
  expect(
    await select(
      `select sensor_id, strftime(date, '%d'), visits, visits_estimated, coverage, status from sensor_daily order by all`,
    ),
  ).toEqual([
    ['door-1', '01', 20, 20, 1, 'complete'],
    ['door-1', '02', 15, 50, 0.5, 'partial'],
    ['door-2', '02', 10, 10, 1, 'complete'],
  ]);
  expect(
    await select(
      `select strftime(date, '%d'), weekday::int, visits, coverage, sensors_reporting, sensors_expected, status, baseline from store_daily order by date`,
    ),
  ).toEqual([
    ['01', 1, 20, 1, 1, 1, 'complete', 20],
    ['02', 2, 25, 0.75, 2, 2, 'partial', 25],
  ]);
});

it('07 has a day of 25 hours once', async () => {
  const store = { ...paris, sensors: [{ ...door, installed_on: '2024-10-27' }] };
  await build(
    '07_store_daily',
    store,
    '2024-10-28T00:00:00Z',
    Array.from({ length: 25 }, (_, n) => [
      'door-1',
      new Date(Date.UTC(2024, 9, 26, 22 + n)).toISOString().slice(0, 19),
      1,
    ]),
  );
  expect(await select('select visits, coverage, status from store_daily')).toEqual([
    [25, 1, 'complete'],
  ]);
});

it('a closed day has no coverage, not none', async () => {
  const store = { ...twoDoors, sensors: [{ ...door, installed_on: '2024-04-03' }] };
  await build('07_store_daily', store, '2024-04-04T00:00:00Z');
  expect(
    await select('select visits, visits_estimated, coverage, status from store_daily'),
  ).toEqual([[null, null, null, 'closed']]);
});

it('half-hour zones keep their half hours, and a day counts when its last hour has ended', async () => {
  const store: Store = {
    ...paris,
    time_zone: 'Asia/Kolkata',
    sensors: [{ ...door, installed_on: '2024-04-01' }],
  };
  await build('07_store_daily', store, '2024-04-01T18:45:00Z');
  expect(
    await select(`select min(hour)::varchar, min(local_time)::varchar from sensor_hourly`),
  ).toEqual([['2024-03-31 19:00:00', '2024-04-01 00:30:00']]);
  expect(await select('select * from store_daily')).toEqual([]);
  await build('07_store_daily', store, '2024-04-01T19:00:00Z');
  expect(await select('select count(*)::int from store_daily')).toEqual([[1]]);
});

it('a store without sensors, or not yet open, has no rows', async () => {
  await build('07_store_daily', { ...paris, sensors: [] }, '2024-05-01T00:00:00Z');
  expect(await select('select * from store_daily')).toEqual([]);
  await build('07_store_daily', paris, '2023-05-01T00:00:00Z');
  expect(await select('select * from store_hourly')).toEqual([]);
});
