import { expect, it } from 'vitest';
import { bits, expOfMinus, keyOf, normal, poisson, STREAM, uniform } from './random.ts';

const key = keyOf(1, 'paris-01');
const counters = Array.from({ length: 20_000 }, (_, n) => n);

const moments = (values: readonly number[]) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  return { mean, variance };
};

it('gives the same numbers for ever', () => {
  expect(key).toBe(742913825);
  expect([0, 1, 2].map((n) => bits(key, STREAM.count, n))).toEqual([
    475776217, 677989338, 1657287101,
  ]);
});

it('gives another number for another seed, text, stream and counter', () => {
  const numbers = [
    bits(key, STREAM.count, 1),
    bits(keyOf(2, 'paris-01'), STREAM.count, 1),
    bits(keyOf(1, 'paris-02'), STREAM.count, 1),
    bits(key, STREAM.spread, 1),
    bits(key, STREAM.count, 2),
  ];
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('draws uniform numbers that fill [0, 1) evenly', () => {
  const values = counters.map((n) => uniform(key, STREAM.count, n));
  const { mean, variance } = moments(values);
  expect(mean).toBeCloseTo(1 / 2, 2);
  expect(variance).toBeCloseTo(1 / 12, 2);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
});

it('draws neighbouring numbers that do not hang together', () => {
  const products = counters.map(
    (n) => (uniform(key, STREAM.count, n) - 0.5) * (uniform(key, STREAM.count, n + 1) - 0.5),
  );
  expect(moments(products).mean).toBeCloseTo(0, 2);
});

it('draws normal numbers with mean 0 and variance 1', () => {
  const { mean, variance } = moments(counters.map((n) => normal(key, STREAM.day, n)));
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

it.each([0.2, 4, 29, 31, 400])('draws Poisson counts whose mean and variance are %d', (rate) => {
  const values = counters.map((n) => poisson(rate, key, STREAM.count, n));
  const { mean, variance } = moments(values);
  expect(mean / rate).toBeCloseTo(1, 1);
  expect(variance / rate).toBeCloseTo(1, 1);
  expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
});

it('never counts anyone at a rate of 0', () => {
  expect(counters.some((n) => poisson(0, key, STREAM.count, n) > 0)).toBe(false);
});

it.each([0, 0.01, 1, 7.3, 30])('knows e to the power of −%d', (x) => {
  expect(expOfMinus(x) / Math.exp(-x)).toBeCloseTo(1, 7);
});
