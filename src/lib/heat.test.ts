import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { equalBounds, evenBounds, levelOf, levelWords } from './heat.ts';

const words = (bounds: readonly number[]) => levelWords(bounds, english).map((one) => one.words);

it('cuts the way from nothing to the most into equal levels', () => {
  const bounds = evenBounds(100);
  expect(bounds).toEqual([20, 40, 60, 80]);
  expect([0, 19, 20, 79, 100].map((value) => levelOf(value, bounds))).toEqual([0, 0, 1, 3, 4]);
});

it('cuts values into levels that hold equally many, at round numbers', () => {
  const values = Array.from({ length: 1000 }, (_, n) => 1000 - n);
  const bounds = equalBounds(values);
  expect(bounds).toEqual([200, 400, 600, 800]);
  expect(equalBounds([1234, 5678])).toEqual([1200, 1200, 5700, 5700]);
  expect(equalBounds(values.map((value) => 10_000 + value / 4))).toEqual([
    10_050, 10_100, 10_150, 10_200,
  ]);
  expect(equalBounds([7, 7, 7])).toEqual([7, 7, 7, 7]);
});

it('says what each level holds, and nothing of one that holds nothing', () => {
  expect(words([800, 1000, 1001, 1500])).toEqual([
    ...['under 800', '800–999', '1,000', '1,001–1,499', '1,500 or more'],
  ]);
  expect(words(equalBounds([0, 0, 0, 2, 3]))).toEqual(['under 1', '1', '2', '3 or more']);
  expect(words(equalBounds([]))).toEqual(['under 1', '1 or more']);
});
