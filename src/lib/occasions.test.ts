import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { store } from '../testing/store.ts';
import { parseDate } from './calendar.ts';
import { occasionsOf } from './occasions.ts';

it('names holidays and days of another length, in order', () => {
  const range = { from: parseDate('2024-03-30'), to: parseDate('2024-04-25') };
  expect(Object.entries(occasionsOf(store(), range, english))).toEqual([
    ['2024-03-31', expect.stringMatching(/^Easter Sunday; clock change, 23 hours$/)],
    ['2024-04-01', 'Easter Monday'],
    ['2024-04-25', expect.stringContaining('Liberation')],
  ]);
});
