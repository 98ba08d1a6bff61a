import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { isoDate, parseDate } from './calendar.ts';
import { isComparable, lastOpenDay } from './chain-day.ts';
import type { Row } from './rows.ts';

const END = '2026-11-23';
const today = parseDate(END);
/** Eight weeks of days that end on END. */
const shop = (make: (date: string, n: number) => Row) => summary(days('2026-09-29', 56, make), END);
const dayOf = (make: (date: string, n: number) => Row) => lastOpenDay([shop(make)], today)?.open[0];

it('takes the last day, and the mean of the four same weekdays before it', () => {
  const found = lastOpenDay([shop((date, n) => day(date, n === 55 ? 150 : n))], today);
  expect(found && isoDate(found.date)).toBe(END);
  expect(found?.open[0]).toMatchObject({ visits: 150, usual: (48 + 41 + 34 + 27) / 4 });
});

it('goes back to a day on which a store was open, a week at most', () => {
  const open = shop((date, n) => (n > 53 ? closed(date) : day(date, 10)));
  const found = lastOpenDay([open, shop(closed)], today);
  expect(found && isoDate(found.date)).toBe('2026-11-21');
  expect(found?.open).toHaveLength(1);
  expect(lastOpenDay([shop(closed)], today)).toBeUndefined();
});

it('leaves out of the usual day what was closed or poorly measured, and needs three', () => {
  const without = (...out: number[]) =>
    dayOf((date, n) => (out.includes(n) ? closed(date) : day(date, n)))?.usual;
  expect(without(48)).toBe((41 + 34 + 27) / 3);
  expect(without(48, 41)).toBeNull();
  const poor = dayOf((date, n) => day(date, n, n === 48 ? { coverage: 0.5 } : {}));
  expect(poor?.usual).toBe((41 + 34 + 27) / 3);
});

it('compares only what is known and well measured', () => {
  const last = (row: (date: string) => Row) =>
    dayOf((date, n) => (n === 55 ? row(date) : day(date, 10)));
  const comparable = (row: (date: string) => Row) => {
    const found = last(row);
    return found && isComparable(found);
  };
  expect(comparable((date) => day(date, 12))).toBe(true);
  expect(comparable((date) => day(date, 6, { estimated: 12, coverage: 0.5 }))).toBe(false);
  expect(comparable(unknown)).toBe(false);
  expect(last(unknown)).toMatchObject({ visits: null, estimated: 0 });
});
