import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianOf } from './median.ts';

it('is the middle of the sorted values, or the mean of the two in the middle', () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(values, (list) => {
      const sorted = list.toSorted((a, b) => a - b);
      const at = (index: number) => sorted[index] ?? Number.NaN;
      const half = (list.length - 1) / 2;
      const expected = (at(Math.floor(half)) + at(Math.ceil(half))) / 2;
      expect(medianOf(Float64Array.from(list))).toBe(expected);
    }),
  );
});
