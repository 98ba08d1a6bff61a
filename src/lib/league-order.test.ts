import { expect, it } from 'vitest';
import { BUILT, codeOf, type Entry, inOrder, ORDERS, orderAfter, orderOf } from './league-order.ts';

const entry = (name: string, visits: number | null, change: number | null = null): Entry => ({
  ...{ name, visits, change },
  ...{ day: null, trend: null },
});
const all = [
  entry('Zürich', 30, 0.1),
  entry('Ávila', null),
  entry('Ulm', 50, -0.2),
  entry('Bari', 50),
];
const names = (code: string) =>
  inOrder(all, orderOf(code) ?? expect.fail(), new Intl.Collator('de').compare).map(
    ({ name }) => name,
  );

it('puts numbers in order both ways, with what is not known last and equals as they stood', () => {
  expect(names('visits-descending')).toEqual(['Ulm', 'Bari', 'Zürich', 'Ávila']);
  expect(names('visits-ascending')).toEqual(['Zürich', 'Ulm', 'Bari', 'Ávila']);
  expect(names('change-descending')).toEqual(['Zürich', 'Ulm', 'Ávila', 'Bari']);
  expect(names('change-ascending')).toEqual(['Ulm', 'Zürich', 'Ávila', 'Bari']);
  expect(names('trend-ascending')).toEqual(all.map(({ name }) => name));
});

it('puts names in the order of their language', () => {
  expect(names('name-ascending')).toEqual(['Ávila', 'Bari', 'Ulm', 'Zürich']);
  expect(names('name-descending')).toEqual(['Zürich', 'Ulm', 'Bari', 'Ávila']);
});

it('begins with the largest number or the first name, and turns round when chosen again', () => {
  const byName = orderAfter(BUILT, 'name');
  expect(byName).toEqual({ key: 'name', direction: 'ascending' });
  expect(orderAfter(byName, 'name').direction).toBe('descending');
  expect(orderAfter(byName, 'trend').direction).toBe('descending');
  expect(orderAfter(BUILT, 'visits').direction).toBe('ascending');
});

it('writes and reads orders', () => {
  expect(ORDERS.map((order) => orderOf(codeOf(order)))).toEqual(ORDERS);
  expect(orderOf('colour-ascending')).toBeUndefined();
});
