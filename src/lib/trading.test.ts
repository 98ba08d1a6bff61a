import { expect, it } from 'vitest';
import { day } from '../testing/rows.ts';
import { tradingJudge } from './trading.ts';

it('takes a day that brought only the estimate of a lost hour for closed', () => {
  const isTrading = tradingJudge();
  expect(isTrading(day('2025-12-18', 900, { baseline: 900 }))).toBe(true);
  const christmas = { estimated: 40, coverage: 0, baseline: 850 };
  expect(isTrading(day('2025-12-25', null, christmas))).toBe(false);
});

it('remembers what a weekday used to bring through a long closure', () => {
  const isTrading = tradingJudge();
  isTrading(day('2020-03-12', 900, { baseline: 900 }));
  const closure = { estimated: 40, coverage: 0, baseline: null };
  expect(isTrading(day('2020-05-07', null, closure))).toBe(false);
});

it('keeps an outage with its estimate, and one of which nothing is known', () => {
  const isTrading = tradingJudge();
  expect(isTrading(day('2025-06-05', null, { estimated: 880, coverage: 0, baseline: 900 }))).toBe(
    true,
  );
  expect(isTrading(day('2025-06-12', null, { estimated: null, coverage: 0 }))).toBe(true);
});

it('never doubts a count, however low', () => {
  const isTrading = tradingJudge();
  expect(isTrading(day('2025-06-05', 1, { baseline: 900 }))).toBe(true);
});
