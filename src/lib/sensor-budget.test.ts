import { expect, it } from 'vitest';
import { health, storeSensors } from '../testing/sensors.ts';
import { store } from '../testing/store.ts';
import { listings } from './sensor-budget.ts';

const many = (id: string, count: number, troubled = 0) =>
  storeSensors(
    Array.from({ length: count }, (_, n) =>
      health({ id: `${id}-${n}`, lately: { hours: n < troubled ? 1 : 300, of: 300 } }),
    ),
    { store: store({ id }) },
  );

it('shows all of a small chain, the store with the most trouble first', () => {
  const found = listings([many('well', 3), many('bad', 4, 2)]);
  expect(
    found.map(({ store, rows, rest, isSeen }) => [store.id, rows.length, rest.length, isSeen]),
  ).toEqual([
    ['bad', 4, 0, true],
    ['well', 3, 0, true],
  ]);
});

it('folds the better stores of a large chain, and tells what has no row together', () => {
  const stores = Array.from({ length: 25 }, (_, n) => many(`s${n}`, 40, 25 - n));
  const found = listings(stores);
  expect(found.filter(({ isSeen }) => isSeen)).toHaveLength(2);
  expect(found.flatMap(({ rows }) => rows)).toHaveLength(150);
  expect(found.flatMap(({ rest }) => rest)).toHaveLength(850);
  expect(found[0]?.rows[0]?.id).toBe('s0-0');
});
