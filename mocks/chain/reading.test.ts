import { expect, it } from 'vitest';
import { toHourNumber } from '../../etl/contract/readings.ts';
import type { Reading } from '../../etl/contract/sensor-api.ts';
import { toDay } from './dates.ts';
import { defaultChain } from './default-chain.ts';
import { isOpen, type Readings, readingsOf } from './reading.ts';
import { truthOf } from './truth.ts';
import { startOfDay, zoneOf } from './zone.ts';

const shops = defaultChain.shops;
const indexOf = (store: string) => shops.findIndex((shop) => shop.store.id === store);
const open = (store: string) => readingsOf(defaultChain)[indexOf(store)] as Readings;
const readings = Object.fromEntries(shops.map(({ store }) => [store.id, open(store.id)])) as Record<
  string,
  Readings
>;
const at = (store: string, sensor: number, hour: string) =>
  readings[store]?.at(sensor, toHourNumber(hour)) ?? null;

/** Delivered rows of one sensor on the local days from … to, both included. */
function days(store: string, sensor: number, from: string, to = from): Reading[] {
  const zone = zoneOf(shops[indexOf(store)]?.store.time_zone ?? '');
  const rows: Reading[] = [];
  const end = startOfDay(zone, toDay(to) + 1);
  for (let hour = startOfDay(zone, toDay(from)); hour < end; hour++) {
    const row = readings[store]?.at(sensor, hour);
    if (row) rows.push(row);
  }
  return rows;
}

const visitsOf = (rows: readonly Reading[]) =>
  rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
const statusesOf = (rows: readonly Reading[]) =>
  [...new Set(rows.map(({ status }) => status))].sort();

it('gives the same readings for ever', () => {
  expect(at('paris', 0, '2018-06-15T10:00:00Z')?.count).toBe(246);
  expect(at('paris', 19, '2024-06-14T10:00:00Z')?.count).toBe(0);
  expect(at('london', 0, '2014-12-20T13:00:00Z')?.count).toBe(230);
  expect(at('madrid', 0, '2025-03-12T16:00:00Z')).toEqual({
    sensor_id: 'madrid-01',
    hour: '2025-03-12T16:00:00Z',
    count: 67,
    status: 'ok',
  });
});

it('gives the same reading whatever was asked before it', () => {
  const first = toHourNumber('2019-05-01T00:00:00Z');
  const asked = Array.from({ length: 2000 }, (_, n) => [
    (n * 7) % 20,
    first + ((n * 7919) % 60_000),
  ]);
  const forward = open('paris');
  const backward = open('paris');
  const answers = asked.map(([sensor, hour]) => forward.at(sensor as number, hour as number));
  const reversed = asked
    .toReversed()
    .map(([sensor, hour]) => backward.at(sensor as number, hour as number));
  expect(reversed.toReversed()).toEqual(answers);
});

it('does not change a shop when others join or leave the chain', () => {
  const alone = readingsOf({ ...defaultChain, shops: shops.slice(2, 3) })[0] as Readings;
  const hour = toHourNumber('2024-05-14T09:00:00Z');
  expect(alone.at(0, hour)).toEqual(readings.berlin?.at(0, hour));
});

it('has no reading before a sensor hangs', () => {
  expect(at('madrid', 0, '2023-12-31T22:00:00Z')).toBeNull();
  expect(at('madrid', 0, '2023-12-31T23:00:00Z')?.status).toBe('closed');
});

it('counts in opening hours only, on the local clock of summer and winter', () => {
  const counting = (date: string) =>
    days('paris', 1, date)
      .filter(({ status }) => status === 'ok')
      .map(({ hour }) => Number(hour.slice(11, 13)));
  expect(counting('2024-07-01')).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(counting('2024-01-15')).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  expect(statusesOf(days('paris', 1, '2024-07-07'))).toEqual(['closed']);
});

it('has 23 and 25 hours on the days of the clock changes', () => {
  const hoursOn = (date: string) =>
    new Set(readings.paris?.order.flatMap((n) => days('paris', n, date).map(({ hour }) => hour)))
      .size;
  expect([hoursOn('2024-03-31'), hoursOn('2024-04-01'), hoursOn('2024-10-27')]).toEqual([
    23, 24, 25,
  ]);
});

it('is closed on the holidays of each country', () => {
  const holiday = {
    madrid: '2024-05-02',
    paris: '2023-07-14',
    berlin: '2024-03-08',
    rome: '2023-06-02',
    london: '2023-05-08',
  };
  for (const [store, date] of Object.entries(holiday)) {
    expect(statusesOf(days(store, 0, date))).toEqual(['closed']);
    const others = Object.keys(holiday).filter((other) => other !== store && other !== 'madrid');
    expect(others.some((other) => visitsOf(days(other, 0, date)) > 0)).toBe(true);
  }
});

it('was closed in the pandemic where it traded then', () => {
  expect(statusesOf(days('paris', 0, '2020-03-15', '2020-05-10'))).toEqual(['closed']);
  expect(statusesOf(days('rome', 0, '2021-03-15', '2021-04-05'))).toEqual(['closed']);
  expect(statusesOf(days('london', 0, '2020-12-20', '2021-04-11'))).toEqual(['closed']);
  expect(visitsOf(days('paris', 0, '2020-05-11', '2020-05-16'))).toBeGreaterThan(0);
});

it('has doors that hardly anyone uses', () => {
  const week = ['2024-06-10', '2024-06-15'] as const;
  const main = days('paris', 0, ...week);
  const gate = days('paris', 19, ...week);
  expect(visitsOf(main)).toBeGreaterThan(200 * visitsOf(gate));
  const counts = gate.filter(({ status }) => status === 'ok').map(({ count }) => count ?? 0);
  expect(counts.filter((count) => count <= 1).length).toBeGreaterThan(0.8 * counts.length);
});

it('is busiest around noon and again in the late afternoon', () => {
  const byHour = new Map<string, number>();
  for (const { hour, count } of days('paris', 0, '2024-06-03', '2024-06-29')) {
    const key = hour.slice(11, 13);
    byHour.set(key, (byHour.get(key) ?? 0) + (count ?? 0));
  }
  const [morning, noon, lull, late] = ['06', '10', '12', '14'].map(
    (key) => byHour.get(key) ?? 0,
  ) as [number, number, number, number];
  expect(noon).toBeGreaterThan(2 * morning);
  expect(late).toBeGreaterThan(lull);
  expect(noon).toBeGreaterThan(late);
});

it('fails more and more, then for days, then works again under the same id', () => {
  const [paris] = truthOf(defaultChain, { from: '2018-01-01', to: '2026-01-01' }).filter(
    ({ store }) => store === 'paris',
  );
  const outage = paris?.outages.find(
    ({ sensor, from }) => sensor === 'paris-02' && from > '2021-06-01',
  );
  if (outage === undefined) throw new Error('paris-02 never dies');
  const shift = (date: string, by: number) =>
    new Date(Date.parse(date) + by * 86_400_000).toISOString().slice(0, 10);
  const failing = (from: string, to: string) => {
    const trading = days('paris', 1, from, to).filter(({ status }) => status !== 'closed');
    return trading.filter(({ status }) => status === 'failed').length / trading.length;
  };
  const early = failing(shift(outage.from, -400), shift(outage.from, -370));
  const late = failing(shift(outage.from, -30), shift(outage.from, -1));
  expect(early).toBeLessThan(0.03);
  expect(late).toBeGreaterThan(3 * early);
  expect(late).toBeGreaterThan(0.05);
  expect(failing(outage.from, outage.to)).toBe(1);
  expect(failing(shift(outage.to, 1), shift(outage.to, 60))).toBeLessThan(0.03);
});

it('loses a few rows on the way', () => {
  const rows = days('london', 0, '2023-01-02', '2023-12-31').length;
  expect(rows).toBeLessThan(364 * 24);
  expect(rows).toBeGreaterThan(0.99 * 364 * 24);
});

it('keeps shops open over midnight, and always where no hours are named', () => {
  const hours = { fri: ['20:00', '02:00'], sat: null } satisfies Parameters<typeof isOpen>[0];
  const FRIDAY = 4;
  expect(isOpen(hours, FRIDAY, 19 * 60)).toBe(false);
  expect(isOpen(hours, FRIDAY, 23 * 60)).toBe(true);
  expect(isOpen(hours, FRIDAY + 1, 60)).toBe(true);
  expect(isOpen(hours, FRIDAY + 1, 120)).toBe(false);
  expect(isOpen({ mon: ['00:00', '24:00'] }, 0, 1439)).toBe(true);
  expect(isOpen(null, 6, 0)).toBe(true);
});
