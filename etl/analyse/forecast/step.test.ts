import { expect, it } from 'vitest';
import { recentStep } from './step.ts';

/** Weeks at a level of 7 and then at another, with a chance of ±0.02. */
const levels = (weeks: number, size: number) =>
  Float64Array.from(
    { length: 60 },
    (_, week) => 7 + (week >= 60 - weeks ? size : 0) + (week % 2 === 0 ? 0.02 : -0.02),
  );

it('finds a step of three weeks ago, and how long it has lasted', () => {
  const step = recentStep(levels(3, 0.2), 0.03);
  expect(step?.weeks).toBe(3);
  expect(step?.size).toBeCloseTo(0.2, 1);
  expect(recentStep(levels(10, -0.3), 0.03)?.weeks).toBe(10);
});

it('finds none in chance, in a single odd week, or longer ago than a quarter', () => {
  expect(recentStep(levels(0, 0), 0.03)).toBeNull();
  expect(recentStep(levels(1, 0.5), 0.03)).toBeNull();
  expect(recentStep(levels(30, 0.3), 0.03)).toBeNull();
});
