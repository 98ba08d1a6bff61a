import { expect, it } from 'vitest';
import { weekdayOf } from '../day-series.ts';
import { fillGaps } from './gaps.ts';

/** A Monday. */
const FIRST_DAY = 4;
const EFFECTS = [NaN, -0.3, -0.1, 0, 0, 0.1, 0.3, NaN];
const logs = (weeks: number, level: (i: number) => number) =>
  Float64Array.from(
    { length: weeks * 7 },
    (_, i) => level(i) + (EFFECTS[weekdayOf(FIRST_DAY + i)] ?? NaN),
  );

it('puts the level in the place of a weekday that is always closed', () => {
  const { values, weights } = fillGaps(
    logs(20, () => 5),
    FIRST_DAY,
  );
  for (let i = 6; i < values.length; i += 7) expect(values[i]).toBeCloseTo(5, 9);
  expect([...weights.subarray(0, 7)]).toEqual([1, 1, 1, 1, 1, 1, 0]);
});

it('follows a level that moves', () => {
  const { values } = fillGaps(
    logs(60, (i) => 5 + Math.sin(i / 60)),
    FIRST_DAY,
  );
  for (let i = 13; i < values.length - 14; i += 7)
    expect(Math.abs((values[i] ?? NaN) - 5 - Math.sin(i / 60))).toBeLessThan(0.05);
});

it('takes out a day with a tenth of the usual visits, and no day within a fifth of it', () => {
  const given = logs(20, () => 5);
  given[15] = (given[15] ?? NaN) + Math.log(0.1);
  given[30] = (given[30] ?? NaN) + Math.log(0.85);
  const { values, weights } = fillGaps(given, FIRST_DAY);
  expect(weights[15]).toBe(0);
  expect(values[15]).toBeCloseTo(5, 9);
  expect(weights[30]).toBe(1);
  expect(values[30]).toBe(given[30]);
});

it('draws a straight line across a long closure, and level ones at the ends', () => {
  const given = logs(60, (i) => (i < 210 ? 5 : 6))
    .fill(NaN, 150, 250)
    .fill(NaN, 0, 20)
    .fill(NaN, 400);
  const { values } = fillGaps(given, FIRST_DAY);
  expect(values.every(Number.isFinite)).toBe(true);
  expect(values[0]).toBeCloseTo(5, 9);
  expect(values[200]).toBeCloseTo(5.5, 1);
  expect(values[419]).toBeCloseTo(6, 9);
});

it('fills from a single number', () => {
  const given = new Float64Array(21).fill(NaN);
  given[10] = 3;
  expect([...fillGaps(given, FIRST_DAY).values]).toEqual(Array(21).fill(3));
});
