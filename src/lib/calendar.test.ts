import { expect, it } from 'vitest';
import { isoDate, lastFullDay, onClock, parseDate, startOfMonth, startOfWeek } from './calendar.ts';

it('reads real dates only', () => {
  expect(isoDate(parseDate('2024-02-29'))).toBe('2024-02-29');
  expect(parseDate('2023-02-29')).toBeNaN();
  expect(parseDate('yesterday')).toBeNaN();
  expect(isoDate(Number.NaN)).toBe('');
});

it('starts weeks on Monday, before 1970 too', () => {
  expect(isoDate(startOfWeek(parseDate('2026-11-22')))).toBe('2026-11-16');
  expect(isoDate(startOfWeek(parseDate('2026-11-23')))).toBe('2026-11-23');
  expect(isoDate(startOfWeek(parseDate('1969-12-31')))).toBe('1969-12-29');
});

it('steps over months of any length', () => {
  expect(isoDate(startOfMonth(parseDate('2026-01-31'), 1))).toBe('2026-02-01');
  expect(isoDate(startOfMonth(parseDate('2026-01-31'), 12))).toBe('2027-01-01');
});

it('knows the last day that has passed on the clock of the store', () => {
  const instant = Date.parse('2026-11-24T02:00:00Z');
  expect(isoDate(lastFullDay(instant, 'Europe/Paris'))).toBe('2026-11-23');
  expect(isoDate(lastFullDay(instant, 'America/New_York'))).toBe('2026-11-22');
  expect(isoDate(lastFullDay(Date.parse('2026-11-23T23:00:00Z'), 'Europe/Paris'))).toBe(
    '2026-11-23',
  );
});

it('reads an instant off the clock of the store, midnight and summer time too', () => {
  const read = (instant: string, timeZone: string) =>
    new Date(onClock(Date.parse(instant), timeZone)).toISOString().slice(0, 16);
  expect(read('2024-06-28T22:00:00Z', 'Europe/Rome')).toBe('2024-06-29T00:00');
  expect(read('2024-12-28T07:00:00Z', 'Europe/Rome')).toBe('2024-12-28T08:00');
  expect(read('2024-12-28T07:00:00Z', 'Asia/Kolkata')).toBe('2024-12-28T12:30');
});
