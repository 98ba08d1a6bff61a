import { expect, it } from 'vitest';
import { mstl } from './mstl.ts';
import { distanceTo, references, valuesOf } from './references.ts';
import { PLAIN, ROBUST } from './stl.ts';

it.each(references.mstl)(
  'decomposes $length of $data by $periods as R does with $given',
  (reference) => {
    const { periods, given, trend, seasons } = reference;
    const found = mstl(valuesOf(reference), {
      periods,
      windows: given['s.window'] as number[] | undefined,
      passes: given.robust ? ROBUST : PLAIN,
    });
    expect(found.seasons.map(({ period }) => period)).toEqual(seasons.map(({ period }) => period));
    expect(distanceTo(trend, reference, found.trend)).toBeLessThan(1e-8);
    for (const [index, { values }] of seasons.entries())
      expect(distanceTo(values, reference, found.seasons[index]?.values)).toBeLessThan(1e-8);
  },
);

it('takes periods in any order', () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => Math.sin(i) + (i % 7));
  expect(mstl(values, { periods: [30, 7] })).toEqual(mstl(values, { periods: [7, 30] }));
});

it('refuses a series shorter than two of its shortest period', () => {
  expect(() => mstl(new Float64Array(14), { periods: [365, 7] })).toThrow(
    '14 values have no two periods of 365,7',
  );
});
