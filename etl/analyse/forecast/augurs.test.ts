import { expect, it } from 'vitest';
import { smoothExponentially } from './augurs.ts';

const WEEKS = Float64Array.from({ length: 104 }, (_, week) => 7 + 0.05 * Math.sin(week * week));

it('goes on from the level, with a spread that does not shrink', () => {
  const smoothed = smoothExponentially(WEEKS, 13);
  expect(smoothed?.point).toHaveLength(13);
  expect(smoothed?.point[12]).toBeCloseTo(7, 1);
  expect(smoothed?.spread[0]).toBeGreaterThan(0.02);
  expect(smoothed?.spread[12]).toBeGreaterThanOrEqual(smoothed?.spread[0] ?? Number.NaN);
});

it('does not depend on where zero lies', () => {
  const there = smoothExponentially(WEEKS, 1)?.point[0] ?? Number.NaN;
  const elsewhere = smoothExponentially(
    WEEKS.map((value) => value - 7),
    1,
  )?.point[0];
  expect(there - (elsewhere ?? Number.NaN)).toBeCloseTo(7, 5);
});

it('gives null where no model fits', () => {
  expect(smoothExponentially(new Float64Array(), 13)).toBeNull();
  expect(smoothExponentially(Float64Array.of(1, 2, 3), 13)).toBeNull();
  expect(smoothExponentially(new Float64Array(60).fill(Number.NaN), 13)).toBeNull();
});
