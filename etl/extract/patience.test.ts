import { expect, it } from 'vitest';
import { createPatience } from './patience.ts';

it('gives a page more time at each try, up to the limit', () => {
  const { allow } = createPatience(30);
  expect([1, 2, 3, 4, 5, 6].map((attempt) => allow(attempt, 10))).toEqual([
    8000, 16000, 30000, 30000, 30000, 30000,
  ]);
});

it('gives the last try the whole time', () => {
  const { allow } = createPatience(30);
  expect([1, 2, 3].map((attempt) => allow(attempt, 3))).toEqual([8000, 16000, 30000]);
});

it('gives a slow gateway twice its slowest time', () => {
  const patience = createPatience(30);
  patience.took(10_000);
  patience.took(20);
  expect(patience.allow(1, 10)).toBe(20_000);
  patience.took(60_000);
  expect(patience.allow(1, 10)).toBe(30_000);
});

it('never exceeds a limit below its first patience', () => {
  expect(createPatience(0.5).allow(1, 10)).toBe(500);
});
