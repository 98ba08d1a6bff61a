import { expect, it } from 'vitest';
import { verdictOf } from './verdict.ts';

it.each([
  ['rising', 2, [1, 3], 0.049],
  ['falling', -2, [-3, -1], 0.049],
  ['rising', 1, [0.2, 1.8], 0.01],
  ['cannot tell', 2, [1, 3], 0.05],
  ['stable', 0.9, [0.8, 1], 0.001],
  ['stable', 0, [-1, 1], 0.9],
  ['cannot tell', 0.99, [0.5, 1.5], 0.001],
  ['cannot tell', 0, [-1.1, 0.9], 0.9],
  ['too young', null, [null, null], null],
] as const)('%s: %s a year within %j, q %s', (verdict, pct_per_year, [low, high], q) => {
  expect(verdictOf({ pct_per_year, low, high, q })).toBe(verdict);
});
