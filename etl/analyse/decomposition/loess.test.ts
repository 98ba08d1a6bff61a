import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loessOf, type Smoother } from './loess.ts';

const smooth = (values: number[], smoother: Smoother, weights: number[] | null = null) => {
  const out = new Float64Array(values.length);
  const given = weights === null ? null : Float64Array.from(weights);
  loessOf(smoother).smooth(Float64Array.from(values), given, out);
  return [...out];
};

it('keeps a straight line, whatever the window and the jump', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (length, half, jump) => {
        const line = Array.from({ length }, (_, i) => 3 - 2 * i);
        const fitted = smooth(line, { window: 2 * half + 1, degree: 1, jump });
        for (const [i, value] of fitted.entries()) expect(value).toBeCloseTo(line[i] ?? NaN, 9);
      },
    ),
  );
});

it('is a tricube-weighted mean of the neighbours', () => {
  const near = (1 - (1 / 2) ** 3) ** 3;
  const values = [0, 0, 0, 1, 0, 0, 0];
  const expected = [0, 0, near, 1, near, 0, 0].map((value) => value / (1 + 2 * near));
  const fitted = smooth(values, { window: 5, degree: 0, jump: 1 });
  for (const i of [2, 3, 4]) expect(fitted[i]).toBeCloseTo(expected[i] ?? NaN, 12);
});

it('leaves a value alone where nothing around weighs anything', () => {
  const weights = [1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1];
  const fitted = smooth(
    [1, 1, 1, 7, 7, 7, 7, 7, 1, 1, 1],
    { window: 5, degree: 0, jump: 1 },
    weights,
  );
  expect(fitted.map((value) => Math.round(value))).toEqual([1, 1, 1, 1, 7, 7, 7, 1, 1, 1, 1]);
});

it('goes one step further at both ends', () => {
  const { beyond } = loessOf({ window: 3, degree: 1, jump: 1 });
  const line = Float64Array.from([2, 4, 6, 8]);
  expect(beyond(-1, line, null)).toBeCloseTo(0, 9);
  expect(beyond(1, line, null)).toBeCloseTo(10, 9);
  expect(beyond(1, line, new Float64Array(4))).toBeNaN();
});
