import { expect, it } from 'vitest';
import { isUnusual, judge } from './judge.ts';

const LIMITS = { z: 3.5, less: 0.75, more: 1.25, spread: 0.1 };

it('judges by the median absolute deviation of the roots', () => {
  // √(99.625 + 3/8) = 10; the deviation says 1.4826 · 1 for one standard deviation.
  const verdict = judge(624.625, 10, 1, LIMITS);
  expect(verdict.expected).toBe(99.625);
  expect(verdict.z).toBeCloseTo(15 / 1.4826, 10);
  expect(verdict.low).toBeCloseTo((10 - 3.5 * 1.4826) ** 2 - 0.375, 10);
  expect(verdict.high).toBeCloseTo((10 + 3.5 * 1.4826) ** 2 - 0.375, 10);
});

it('gives counts that happened to agree the deviation of chance', () => {
  expect(judge(50, 7, 0, LIMITS).z).toBeLessThan(0.3);
  expect(isUnusual(0, judge(0, Math.sqrt(3 + 3 / 8), 0, LIMITS))).toBe(false);
  expect(isUnusual(0, judge(0, Math.sqrt(12 + 3 / 8), 0, LIMITS))).toBe(true);
});

it('asks for a difference that matters besides', () => {
  const certain = { ...LIMITS, spread: 0 };
  const verdict = judge(12_000, 100, 0, certain);
  expect(verdict.z).toBeGreaterThan(10);
  expect(isUnusual(12_000, verdict)).toBe(false);
  expect(isUnusual(12_600, judge(12_600, 100, 0, certain))).toBe(true);
});
