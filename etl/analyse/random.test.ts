import { expect, it } from 'vitest';
import { randomFrom } from './random.ts';

const draw = (seed: number, count: number) => Array.from({ length: count }, randomFrom(seed));

it('gives the same numbers for the same seed, others for another', () => {
  expect(draw(1, 5)).toEqual(draw(1, 5));
  expect(draw(1, 5)).not.toEqual(draw(2, 5));
});

it('fills [0, 1) evenly', () => {
  const numbers = draw(7, 10_000);
  const tenths = Array.from(
    { length: 10 },
    (_, n) => numbers.filter((x) => Math.floor(x * 10) === n).length,
  );
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
