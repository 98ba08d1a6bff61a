import { expect, it } from 'vitest';
import { backoff, retryAfter } from './backoff.ts';

const NOW = new Date('2024-01-01T00:00:00Z');
const wait = (headers: Record<string, string>) => retryAfter(new Headers(headers), NOW);

it('doubles the wait up to 8 seconds, each between a half and the whole', () => {
  for (const [attempt, full] of [250, 500, 1000, 2000, 4000, 8000, 8000].entries()) {
    const milliseconds = backoff('page', attempt + 1);
    expect(milliseconds).toBeGreaterThanOrEqual(full / 2);
    expect(milliseconds).toBeLessThanOrEqual(full);
  }
});

it('waits alike for the same page and unlike for another', () => {
  expect(backoff('a', 3)).toBe(backoff('a', 3));
  expect(backoff('a', 3)).not.toBe(backoff('b', 3));
});

it('reads seconds', () => {
  expect(wait({ 'retry-after': '7' })).toBe(7000);
});

it('reads a date by the clock of the answer, and by its own only without one', () => {
  const after = 'Sat, 05 Oct 2030 10:00:09 GMT';
  expect(wait({ 'retry-after': after, date: 'Sat, 05 Oct 2030 10:00:00 GMT' })).toBe(9000);
  expect(wait({ 'retry-after': 'Mon, 01 Jan 2024 00:00:05 GMT' })).toBe(5000);
});

it('waits two minutes at most, and not at all for a time that has passed', () => {
  expect(wait({ 'retry-after': '86400' })).toBe(120_000);
  expect(wait({ 'retry-after': 'Sun, 31 Dec 2023 23:00:00 GMT' })).toBe(0);
});

it('knows of no wait where none is said', () => {
  expect([wait({}), wait({ 'retry-after': '' }), wait({ 'retry-after': 'soon' })]).toEqual([
    null,
    null,
    null,
  ]);
});
