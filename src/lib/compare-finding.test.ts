import { expect, it } from 'vitest';
import { choice, entity } from '../testing/compare.ts';
import { comparisonOf } from './compare.ts';
import { findingOf } from './compare-finding.ts';

const MONDAY = '2023-01-02';
const years = (before: number, now: number) => [
  ...Array<number>(52).fill(before),
  ...Array<number>(52).fill(now),
];

it('names the one that grew most', () => {
  const all = [entity('Paris', MONDAY, years(100, 104)), entity('Rome', MONDAY, years(50, 55))];
  expect(findingOf(comparisonOf(all, choice()))).toEqual({
    ...{ kind: 'growth', name: 'Rome', of: 2 },
    change: expect.closeTo(0.1),
  });
});

it('counts by the hour what is shown by the hour', () => {
  const longer = entity('Paris', MONDAY, years(100, 110), (n) => ({ hours: n < 52 ? 50 : 55 }));
  const change = (measure: 'hourly' | 'visits') =>
    findingOf(comparisonOf([longer], choice({ measure })));
  expect(change('hourly')).toMatchObject({ change: expect.closeTo(0) });
  expect(change('visits')).toMatchObject({ change: expect.closeTo(0.1) });
});

it('leaves weeks that were hardly measured out of both years', () => {
  const guessed = (n: number) => (n === 60 ? { coverage: 0.5, visits: 9999 } : {});
  const all = [entity('Paris', MONDAY, years(100, 110), guessed)];
  expect(findingOf(comparisonOf(all, choice()))).toMatchObject({ change: expect.closeTo(0.1) });
});

it('does not say who lost least unless all can be compared', () => {
  const all = [entity('Paris', MONDAY, years(100, 90)), entity('Rome', '2024-11-04', [700, 700])];
  expect(findingOf(comparisonOf(all, choice({ measure: 'visits' })))).toMatchObject({
    ...{ kind: 'most', name: 'Rome', value: 700 },
  });
});

it('names the one that has most, over the weeks that all have', () => {
  const all = [entity('Paris', MONDAY, [9000, 100, 200]), entity('Rome', MONDAY, [null, 300, 400])];
  expect(findingOf(comparisonOf(all, choice({ align: 'opening' })))).toEqual({
    ...{ kind: 'most', name: 'Rome', value: 7, weeks: 2 },
  });
});

it('has nothing to say of a single young store', () => {
  const all = [entity('Paris', MONDAY, [100, 200])];
  expect(findingOf(comparisonOf(all, choice()))).toEqual({ kind: 'none' });
});
