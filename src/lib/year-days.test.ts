import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { isoDate, parseDate } from './calendar.ts';
import { extremes, lastYears, longestClosure, yearDays, yearsOf } from './year-days.ts';

const range = (from: string, to: string) => ({ from: parseDate(from), to: parseDate(to) });

/** 100 days of 101 to 200 visits; a closure, an outage, days that are estimated in part and wholly, most of all. */
const rows = days('2024-11-01', 100, (date, n) => {
  if (n >= 10 && n < 15) return closed(date);
  if (n === 20) return unknown(date);
  if (n === 30) return day(date, 50, { estimated: 900, coverage: 0.5 });
  if (n === 31) return day(date, null, { estimated: 1, coverage: 0, status: 'missing' });
  return day(date, 101 + n);
});
const all = range('2024-11-01', '2025-02-08');
const calendar = yearDays(rows, all, new Map([[parseDate('2024-12-25'), 'Christmas Day']]));
const at = (date: string) => calendar.days.find((one) => one.date === parseDate(date));

it('takes the calendar year in which the history ends and two before it, as far as there are days', () => {
  const years = (from: string, to: string) => {
    const found = lastYears(range(from, to));
    return [isoDate(found.from), isoDate(found.to), yearsOf(found).map(isoDate)];
  };
  expect(years('2019-05-05', '2026-11-24')).toEqual([
    ...['2024-01-01', '2026-11-24', ['2024-01-01', '2025-01-01', '2026-01-01']],
  ]);
  expect(years('2026-05-05', '2026-11-24')).toEqual(['2026-05-05', '2026-11-24', ['2026-01-01']]);
});

it('tells open, closed and unknown days, what is estimated, and holidays', () => {
  expect(calendar.days).toHaveLength(100);
  expect(at('2024-11-11')).toMatchObject({ kind: 'closed', value: null, level: null });
  expect(at('2024-11-21')).toMatchObject({ kind: 'unknown', value: null, level: null });
  expect(at('2024-12-01')).toMatchObject({ kind: 'open', value: 900, mark: 'guessed', level: 4 });
  expect(at('2024-12-02')).toMatchObject({ kind: 'open', value: 1, mark: 'estimated', level: 0 });
  expect(at('2024-12-25')?.holiday).toBe('Christmas Day');
});

it('puts about as many days into each level', () => {
  const counts = [0, 1, 2, 3, 4].map(
    (level) => calendar.days.filter((one) => one.level === level).length,
  );
  for (const count of counts) expect(Math.abs(count - 94 / 5)).toBeLessThan(4);
});

it('finds the busiest and the quietest day among those that were measured', () => {
  const { most, least } = extremes(calendar.days);
  expect(most?.value).toBe(200);
  expect(least?.value).toBe(101);
  expect(extremes([])).toEqual({});
});

it('finds the longest run of closed days', () => {
  expect(longestClosure(calendar.days)).toEqual(range('2024-11-11', '2024-11-15'));
  expect(longestClosure(calendar.days.slice(50))).toBeUndefined();
});
