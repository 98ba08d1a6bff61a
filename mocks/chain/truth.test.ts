import { expect, it } from 'vitest';
import type { Shop } from './chain.ts';
import { toDate, toDay } from './dates.ts';
import { defaultChain } from './default-chain.ts';
import { type Readings, readingsOf } from './reading.ts';
import { expectedOn, type ShopTruth, slopeOn, truthOf } from './truth.ts';
import { startOfDay, zoneOf } from './zone.ts';

const PERIOD = { from: '2023-01-01', to: '2024-12-31' };
const LONDON = defaultChain.shops.findIndex(({ store }) => store.id === 'london');
const shop = defaultChain.shops[LONDON] as Shop;
const readings = readingsOf(defaultChain)[LONDON] as Readings;
const truth = truthOf(defaultChain, PERIOD)[LONDON] as ShopTruth;

/** All rows of a local day. */
function rowsOn(date: string) {
  const zone = zoneOf(shop.store.time_zone);
  const first = startOfDay(zone, toDay(date));
  return Array.from({ length: startOfDay(zone, toDay(date) + 1) - first }, (_, n) =>
    readings.order.map((sensor) => readings.at(sensor, first + n)),
  )
    .flat()
    .filter((row) => row !== null);
}
const visitsOn = (date: string) => rowsOn(date).reduce((sum, { count }) => sum + (count ?? 0), 0);
const dates = Array.from({ length: 366 }, (_, n) => toDate(toDay('2023-06-01') + n));

it('expects what the readings are on average', () => {
  const counted = dates.filter((date) => !truth.badDays.includes(date));
  const sum = (of: (date: string) => number) =>
    counted.reduce((total, date) => total + of(date), 0);
  const ratio = sum(visitsOn) / sum((date) => expectedOn(shop, date));
  // A little less is counted, for hours fail and rows are lost.
  expect(ratio).toBeGreaterThan(0.93);
  expect(ratio).toBeLessThan(1.02);
});

it('names the bad days', () => {
  const low = dates.filter((date) => visitsOn(date) < 0.2 * expectedOn(shop, date));
  expect(low).toEqual(truth.badDays.filter((date) => dates.includes(date)));
});

it('names the holidays, on which every row is closed', () => {
  expect(truth.holidays.length).toBeGreaterThan(16);
  for (const { date } of truth.holidays) {
    expect(rowsOn(date).every(({ status }) => status === 'closed')).toBe(true);
    expect(expectedOn(shop, date)).toBe(0);
  }
});

it('names the outages, in which a sensor measures nothing', () => {
  expect(truth.outages.length).toBeGreaterThan(0);
  for (const { sensor, from, to } of truth.outages)
    for (let day = toDay(from); day <= toDay(to); day++) {
      const rows = rowsOn(toDate(day)).filter(({ sensor_id }) => sensor_id === sensor);
      expect(rows.some(({ status }) => status === 'ok')).toBe(false);
    }
});

it('names the outages in which a sensor counts nobody apart', () => {
  const dead: Shop = { ...shop, reliability: { ...shop.reliability, deadZeros: 1 } };
  const [counted, told] = [
    { seed: 1, shops: [shop] },
    { seed: 1, shops: [dead] },
  ].map((chain) => truthOf(chain, PERIOD)[0]);
  expect(told?.outages).toEqual([]);
  expect(told?.deadZeros).toEqual(counted?.outages);
  expect(counted?.deadZeros).toEqual([]);
  const [{ at }] = readingsOf({ seed: 1, shops: [dead] }) as [Readings];
  const counts = new Set<number | null>();
  for (const { sensor, from, to } of told?.deadZeros ?? []) {
    const position = dead.store.sensors.findIndex(({ id }) => id === sensor);
    const zone = zoneOf(dead.store.time_zone);
    for (let hour = startOfDay(zone, toDay(from)); hour < startOfDay(zone, toDay(to) + 1); hour++) {
      const row = at(position, hour);
      if (row?.status === 'ok') counts.add(row.count);
    }
  }
  expect([...counts]).toEqual([0]);
});

it('names change points and closures of the period only', () => {
  const [paris] = truthOf(defaultChain, PERIOD).filter(({ store }) => store === 'paris');
  expect(paris?.changePoints).toEqual([{ date: '2024-02-01', jump: 1, yearly: -0.05 }]);
  expect(paris?.closures).toEqual([]);
  const pandemic = truthOf(defaultChain, { from: '2020-04-01', to: '2020-04-30' });
  expect(pandemic.flatMap(({ closures }) => closures).length).toBe(3);
});

it('knows the slope, in visits a day and year', () => {
  const change = slopeOn(shop, '2023-06-01');
  expect(change).toBeGreaterThan(0);
  // Same weekday and season, one year on.
  const grown = expectedOn(shop, '2024-06-11') / expectedOn(shop, '2023-06-13');
  expect(grown).toBeCloseTo(1.01, 2);
});
