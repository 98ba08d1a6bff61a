import { expect, it } from 'vitest';
import type { Growth, Shop } from './chain.ts';
import { toDay } from './dates.ts';
import { defaultChain } from './default-chain.ts';
import { closedOn, expectedVisits, growthAt, visitsOn } from './level.ts';

const find = (id: string): Shop => {
  const shop = defaultChain.shops.find(({ store }) => store.id === id);
  if (shop === undefined) throw new Error(id);
  return shop;
};
const visits = (id: string, date: string) => expectedVisits(find(id), toDay(date));

const growth: Growth = {
  rampUp: { start: 1, days: 0 },
  phases: [
    { from: '2021-01-01', jump: 1, yearly: 0.1 },
    { from: '2023-01-01', jump: 0.5, yearly: 0 },
  ],
};

it('grows in a straight line within a phase and jumps between two', () => {
  expect(growthAt(growth, toDay('2020-06-01'))).toEqual({ level: 1, slope: 0 });
  expect(growthAt(growth, toDay('2021-01-01'))).toEqual({ level: 1, slope: 0.1 });
  expect(growthAt(growth, toDay('2022-12-31')).level).toBeCloseTo(1.2, 2);
  expect(growthAt(growth, toDay('2023-01-01')).level).toBeCloseTo(0.6, 3);
  expect(growthAt(growth, toDay('2025-01-01'))).toMatchObject({ slope: 0 });
});

it('fills a new store slowly', () => {
  const first = visits('madrid', '2024-01-08') / visits('madrid', '2025-01-06');
  expect(first).toBeGreaterThan(0.3);
  expect(first).toBeLessThan(0.5);
});

it('has a busy Saturday, a full December and an empty August', () => {
  expect(visits('paris', '2023-06-10')).toBeGreaterThan(1.3 * visits('paris', '2023-06-06'));
  expect(visits('paris', '2023-12-12')).toBeGreaterThan(1.3 * visits('paris', '2023-06-13'));
  const dip = (id: string) => visits(id, '2023-08-15') / visits(id, '2023-06-13');
  expect(dip('rome')).toBeLessThan(0.7);
  expect(dip('london')).toBeGreaterThan(0.8);
});

it('says why a store is closed', () => {
  const paris = find('paris');
  expect(closedOn(paris, toDay('2017-12-31'))).toBe('before opening');
  expect(closedOn(paris, toDay('2020-04-15'))).toBe('closure');
  expect(closedOn(paris, toDay('2024-07-14'))).toBe('holiday');
  expect(closedOn(paris, toDay('2024-07-15'))).toBeNull();
  const closed = { ...paris, store: { ...paris.store, closed_on: '2024-06-30' } };
  expect(closedOn(closed, toDay('2024-06-30'))).toBeNull();
  expect(closedOn(closed, toDay('2024-07-01'))).toBe('after closing');
});

it('scatters around what is expected, and falls to a tenth on a bad day', () => {
  const paris = find('paris');
  const ratios = Array.from({ length: 3000 }, (_, n) => {
    const day = toDay('2018-01-01') + n;
    return visitsOn(paris, 1, day) / expectedVisits(paris, day);
  });
  const bad = ratios.filter((ratio) => ratio < 0.2);
  expect(bad.length).toBeGreaterThan(3);
  expect(bad.length).toBeLessThan(30);
  const usual = ratios.filter((ratio) => ratio >= 0.2);
  expect(usual.reduce((sum, ratio) => sum + ratio, 0) / usual.length).toBeCloseTo(1, 1);
  expect(Math.min(...usual)).toBeGreaterThan(0.5);
});

it.each([0, 0.3, 0.6])('has weeks that go on as the one before: %d', (persistence) => {
  const calm: Shop = { ...find('paris'), growth, badDays: 0, persistence };
  const deviations = Array.from({ length: 4000 }, (_, week) => {
    const day = week * 7;
    return visitsOn(calm, 1, day) / expectedVisits(calm, day) - 1;
  });
  const products = (lag: number) =>
    deviations.slice(lag).reduce((sum, value, n) => sum + value * (deviations[n] ?? 0), 0) /
    (deviations.length - lag);
  // A day's own chance, 8 %, lies on the week's, 5 %.
  expect(Math.sqrt(products(0))).toBeCloseTo(Math.hypot(0.05, 0.08), 2);
  expect(Math.abs(products(1) / 0.05 ** 2 - persistence)).toBeLessThan(0.12);
});
