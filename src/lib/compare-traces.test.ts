import { expect, it } from 'vitest';
import { compare as german } from '../messages/de/compare.ts';
import { choice, entity } from '../testing/compare.ts';
import { english } from '../testing/english.ts';
import { comparisonOf } from './compare.ts';
import { placeWords, readingsAt, tracesOf } from './compare-traces.ts';
import { speak } from './language.ts';

const all = [
  entity('Rome', '2024-01-08', [2000, 2500]),
  entity('Paris', '2024-01-01', [5000, null, 6000], (n) => ({ coverage: n === 2 ? 0.999 : 1 })),
];
const comparison = comparisonOf(all, choice({ measure: 'visits' }));
const traces = tracesOf(comparison);
const readings = (at: number, language = english) =>
  readingsAt(traces, at, language).map(({ name, count, note }) => [name, count, note]);

it('holds values and what part of them was measured, gaps as null', () => {
  expect(traces).toEqual([
    { name: 'Rome', values: [null, 2000, 2500], measured: [null, 1, 1] },
    { name: 'Paris', values: [5000, null, 6000], measured: [1, null, 0.99] },
  ]);
});

it('reads a week from the highest line to the lowest, gaps last', () => {
  expect(readings(0)).toEqual([
    ['Paris', '5,000', 'measured'],
    ['Rome', '', 'closed or unknown'],
  ]);
  expect(readings(2)).toEqual([
    ['Paris', '6,000', '1% estimated'],
    ['Rome', '2,500', 'measured'],
  ]);
  expect(readingsAt(traces, 2, speak('de-DE', { compare: german }))[0]?.note).toBe('1 % geschätzt');
});

it('names a week by its days, or by its number since the opening', () => {
  expect(placeWords(comparison.from, 'date', english)).toBe('1 – 7 January 2024');
  expect(placeWords(0, 'opening', english)).toBe('Week 1 since the opening');
});
