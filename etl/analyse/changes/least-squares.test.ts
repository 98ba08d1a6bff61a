import { expect, it } from 'vitest';
import { productsOf, solve, subset } from './least-squares.ts';

const one = Float64Array.of(1, 1, 1, 1);
const time = Float64Array.of(0, 1, 2, 3);
const target = Float64Array.of(1, 3, 2, 5);

it('fits a line', () => {
  const { coefficients, variances, rest } = solve(productsOf([one, time], target, [0, 0]));
  expect(coefficients[0]).toBeCloseTo(1.1, 12);
  expect(coefficients[1]).toBeCloseTo(1.1, 12);
  expect(variances[0]).toBeCloseTo(0.7, 12);
  expect(variances[1]).toBeCloseTo(0.2, 12);
  expect(rest).toBeCloseTo(2.7, 12);
});

it('holds a coefficient near 0 by its precision', () => {
  const { coefficients, variances } = solve(productsOf([one], target, [4]));
  expect(coefficients[0]).toBeCloseTo(11 / 8, 12);
  expect(variances[0]).toBeCloseTo(1 / 8, 12);
});

it('fits some of the columns alone', () => {
  const both = productsOf([time, one], target, [0, 0]);
  expect(solve(subset(both, [1])).coefficients[0]).toBeCloseTo(2.75, 12);
});

it('gives a column that says nothing new the coefficient 0', () => {
  const { coefficients } = solve(productsOf([one, time, one], target, [0, 0, 0]));
  expect([...coefficients].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1.1, 1.1, 0]);
});
