import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { isoDate, parseDate } from './calendar.ts';
import { firstWholeWeek, isHollow, weeksOf } from './compare-weeks.ts';

/** Eight hours on every weekday, none on Sundays. */
const hoursOn = (date: number) => (new Date(date).getUTCDay() === 0 ? 0 : 8);
const MONDAY = '2024-06-03';
const open = (date: string) => (new Date(date).getUTCDay() === 0 ? closed(date) : day(date, 100));

it('adds up visits and trading hours of whole weeks', () => {
  const [week, ...others] = weeksOf(days('2024-06-01', 12, open), hoursOn);
  expect(week).toEqual({
    start: parseDate(MONDAY),
    ...{ visits: 600, estimated: 0, hours: 48, coverage: 1 },
  });
  expect(others).toEqual([]);
});

it('counts no hours of a day that was closed', () => {
  const holiday = (date: string) => (date === '2024-06-05' ? closed(date) : open(date));
  expect(weeksOf(days(MONDAY, 7, holiday), hoursOn)).toMatchObject([{ visits: 500, hours: 40 }]);
});

it('leaves out a week that was closed, and one of which a day is unknown', () => {
  expect(weeksOf(days(MONDAY, 7, closed), hoursOn)).toEqual([]);
  const gap = (date: string) => (date === '2024-06-05' ? unknown(date) : open(date));
  expect(weeksOf(days(MONDAY, 7, gap), hoursOn)).toEqual([]);
});

it('counts estimates in, and tells a week of which too little was measured', () => {
  const guessed = (date: string, n: number) =>
    n === 0 ? day(date, 20, { estimated: 100, coverage: 0.2 }) : open(date);
  const [week] = weeksOf(days(MONDAY, 7, guessed), hoursOn);
  expect(week).toMatchObject({ visits: 600, estimated: 80 });
  expect(week && isHollow(week)).toBe(true);
});

it.each([
  ['2024-06-03', '2024-06-03'],
  ['2024-06-04', '2024-06-10'],
  ['2024-06-09', '2024-06-10'],
])('knows the first whole week from %s', (date, monday) => {
  expect(isoDate(firstWholeWeek(parseDate(date)))).toBe(monday);
});
