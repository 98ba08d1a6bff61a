import { expect, it } from 'vitest';
import { day, days } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { usualChoice } from './compare-stores.ts';

it('shows at first the six stores with the most visits, in their own order', () => {
  const stores = [3, 1, 7, 2, 9, 8, 5].map((visits, n) =>
    summary(
      days('2024-01-01', 364, (date) => day(date, visits)),
      '2024-12-29',
      { id: `store-${n + 1}` },
    ),
  );
  expect(usualChoice(stores).entities).toEqual([1, 3, 4, 5, 6, 7].map((n) => `store-${n}`));
});
