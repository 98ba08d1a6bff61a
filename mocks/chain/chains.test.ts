import { expect, it } from 'vitest';
import { storesAnswer } from '../../etl/contract/sensor-api.ts';
import type { ChainDescription } from './chain.ts';
import { toDay } from './dates.ts';
import { defaultChain } from './default-chain.ts';
import { readingsOf } from './reading.ts';
import { SMALL_CHAIN_AS_OF, smallChain } from './small-chain.ts';
import { syntheticChain } from './synthetic.ts';
import { countSensorHours } from './truth.ts';

const BIG = { stores: 1000, doors: 5, years: 10, until: '2026-01-01' };

const count = (chain: ChainDescription, now: string) =>
  chain.shops.reduce((sum, shop) => sum + countSensorHours(shop, new Date(now)), 0);

it.each([
  ['default', defaultChain],
  ['small', smallChain()],
  ['synthetic', syntheticChain(1, BIG)],
])('describes stores that the contract accepts: %s', (_, chain) => {
  expect(() => storesAnswer.parse({ stores: chain.shops.map(({ store }) => store) })).not.toThrow();
  for (const { store, doors } of chain.shops) expect(doors.length).toBe(store.sensors.length);
});

it('has the five shops with their doors and openings', () => {
  const facts = defaultChain.shops.map(
    ({ store }) => `${store.id} ${store.sensors.length} ${store.opened_on}`,
  );
  expect(facts).toEqual([
    'madrid 1 2024-01-01',
    'paris 20 2018-01-01',
    'berlin 6 2022-01-01',
    'rome 4 2019-01-01',
    'london 8 2014-01-01',
  ]);
});

it('makes about 3 million readings by the end of 2026', () => {
  expect(count(defaultChain, '2026-11-24T00:00:00Z')).toBeGreaterThan(2.8e6);
  expect(count(defaultChain, '2026-12-31T00:00:00Z')).toBeLessThan(3.2e6);
});

it('delivers, but for the lost ones, as many readings as it has sensor-hours', () => {
  const chain = smallChain();
  const due = count(chain, SMALL_CHAIN_AS_OF);
  const end = Date.parse(SMALL_CHAIN_AS_OF) / 3_600_000;
  let delivered = 0;
  for (const [n, { order, at }] of readingsOf(chain).entries()) {
    const opened = chain.shops[n]?.store.opened_on ?? '';
    for (let hour = toDay(opened) * 24 - 24; hour < end; hour++)
      for (const sensor of order) if (at(sensor, hour) !== null) delivered++;
  }
  expect(delivered).toBeLessThan(due);
  expect(delivered).toBeGreaterThan(0.98 * due);
});

it('makes a chain of 1,000 stores with 438 million readings, without making any', () => {
  expect(count(syntheticChain(1, BIG), '2026-01-01T00:00:00Z') / 1e6).toBeCloseTo(438, 0);
});

it('makes the same first shops in a smaller chain', () => {
  const few = syntheticChain(1, { ...BIG, stores: 3 });
  expect(few.shops).toEqual(syntheticChain(1, BIG).shops.slice(0, 3));
});
