import { expect, it } from 'vitest';
import { dayOf, monthOf, toDate, toDay, weekdayOf, yearOf } from './dates.ts';

it('counts days since 1970 and back', () => {
  expect(toDay('1970-01-02')).toBe(1);
  expect(toDay('2024-02-29')).toBe(dayOf(2024, 2, 29));
  expect(toDate(toDay('2024-02-29'))).toBe('2024-02-29');
  expect(yearOf(toDay('2024-12-31'))).toBe(2024);
});

it('starts the week on Monday, before 1970 too', () => {
  expect(weekdayOf(toDay('2024-07-01'))).toBe(0);
  expect(weekdayOf(toDay('2024-07-07'))).toBe(6);
  expect(weekdayOf(toDay('1969-12-28'))).toBe(6);
});

it('knows how much of a month has passed', () => {
  expect(monthOf(toDay('2024-06-16')) % 12).toBeCloseTo(5 + 15.5 / 30);
});
