import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelSmoother, solve } from './linear.ts';

const numbers = (length: number, min: number, max: number) =>
  fc
    .array(fc.double({ min, max, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));

it('solves the equations of the smooth level, gaps included', () => {
  const input = fc
    .integer({ min: 2, max: 12 })
    .chain((n) => fc.tuple(numbers(n, -5, 5), numbers(n, 0, 1), numbers(n, 0.5, 50)));
  fc.assert(
    fc.property(input, ([y, weights, stiffness]) => {
      weights[0] = 1;
      const z = levelSmoother(weights, stiffness)(y);
      const at = (values: Float64Array, t: number) => values[t] ?? 0;
      for (let t = 0; t < y.length; t++) {
        const back = t === 0 ? 0 : at(stiffness, t) * (at(z, t) - at(z, t - 1));
        const ahead = t === y.length - 1 ? 0 : at(stiffness, t + 1) * (at(z, t + 1) - at(z, t));
        expect(at(weights, t) * (at(z, t) - at(y, t)) + back - ahead).toBeCloseTo(0, 6);
      }
    }),
  );
});

it('leaves a level that does not move as it is', () => {
  const level = levelSmoother(
    Float64Array.of(1, 0, 1, 0.5),
    new Float64Array(4).fill(25),
  )(Float64Array.of(7, 0, 7, 7));
  for (const value of level) expect(value).toBeCloseTo(7, 12);
});

it('solves a symmetric system', () => {
  const x = Float64Array.of(1, 2, 3);
  const b = Float64Array.of(4 + 2 + 0, 1 + 6 + 6, 0 + 4 + 15);
  solve(Float64Array.of(4, 1, 0, 1, 3, 2, 0, 2, 5), b);
  for (const [n, value] of x.entries()) expect(b[n]).toBeCloseTo(value, 12);
});
