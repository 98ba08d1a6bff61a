import { expect, it } from 'vitest';
import { randomFrom } from '../random.ts';
import { residualsOf, spreadOf } from './bootstrap.ts';
import { quantileOf } from './student-t.ts';
import { sameMonthPairs, slopeBetween } from './theil-sen.ts';

/** Months without a trend, whose noise passes into the next month by `phi`. */
function drawMonths(length: number, phi: number, random: () => number): Float64Array {
  let level = 0;
  const draw = () => {
    level = phi * level + random() + random() + random() - 1.5;
    return level;
  };
  for (let i = 0; i < 50; i++) draw();
  return Float64Array.from({ length }, draw);
}

function intervalOf(months: Float64Array) {
  const pairs = sameMonthPairs(months);
  const slope = slopeBetween(months, pairs);
  const { error, df } = spreadOf(residualsOf(months, slope), pairs);
  return { slope, error, df, reach: error * quantileOf(0.05, df) };
}

it.each([
  { length: 24, phi: 0.3 },
  { length: 36, phi: 0 },
  { length: 48, phi: 0.3 },
])('of $length months with φ $phi, 93 to 97 of 100 intervals hold the truth', ({ length, phi }) => {
  const random = randomFrom(length);
  let held = 0;
  for (let n = 0; n < 400; n++) {
    const { slope, reach } = intervalOf(drawMonths(length, phi, random));
    if (Math.abs(slope) <= reach) held++;
  }
  expect(held / 400).toBeGreaterThanOrEqual(0.93);
  expect(held / 400).toBeLessThanOrEqual(0.97);
});

it('is less sure, by more than twice, when good and bad months last', () => {
  const random = randomFrom(1);
  const scattered = intervalOf(drawMonths(120, 0, random));
  const lasting = intervalOf(drawMonths(120, 0.6, random));
  expect(lasting.error / scattered.error).toBeGreaterThan(2);
  expect(lasting.df).toBeLessThan(scattered.df);
});

it('knows a trend without noise for sure', () => {
  const months = Float64Array.from({ length: 36 }, (_, i) => i / 12);
  expect(intervalOf(months).slope).toBeCloseTo(1, 12);
  expect(intervalOf(months).error).toBeCloseTo(0, 12);
});

it('finds an error for a shop that opens twice a year only', () => {
  const months = drawMonths(120, 0, randomFrom(1)).map((value, i) =>
    i % 12 === 6 || i % 12 === 11 ? value : Number.NaN,
  );
  expect(intervalOf(months).error).toBeGreaterThan(0.01);
  expect(intervalOf(months).error).toBeLessThan(0.3);
});
