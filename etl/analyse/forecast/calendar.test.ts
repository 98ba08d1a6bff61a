import { expect, it } from 'vitest';
import { weekdayOf } from '../day-series.ts';
import { calendarOf } from './calendar.ts';
import { END, sampleDays } from './sample-days.ts';

const NO_HOLIDAYS = new Map<number, string>();
const open = (weekdays: readonly number[]) => (day: number) =>
  weekdays.includes(weekdayOf(day)) ? 100 : Number.NaN;
const WORKDAYS = [1, 2, 3, 4, 5];
const [MONDAY, SATURDAY, SUNDAY] = [END, END + 5, END + 6];

it('goes by the weekdays of the last eight weeks', () => {
  const weekdaysOf = (day: number) => (day < END - 40 ? [...WORKDAYS, 7] : [...WORKDAYS, 6]);
  const visitsOn = (day: number) => open(weekdaysOf(day))(day);
  const trades = calendarOf(sampleDays({ days: 400, visitsOn, chance: 0 }), NO_HOLIDAYS);
  expect([MONDAY, SATURDAY, SUNDAY].map(trades)).toEqual([true, true, false]);
});

it('looks back beyond a closure, and does not take an outage for one', () => {
  const visitsOn = (day: number) => (day < END - 70 ? open(WORKDAYS)(day) : Number.NaN);
  expect(calendarOf(sampleDays({ days: 400, visitsOn, chance: 0 }), NO_HOLIDAYS)(MONDAY)).toBe(
    true,
  );
  const series = sampleDays({ days: 400, visitsOn: open(WORKDAYS), chance: 0 });
  for (let back = 7; back <= 42; back += 7) {
    series.visits[400 - back] = Number.NaN;
    series.coverage[400 - back] = 0;
  }
  expect(calendarOf(series, NO_HOLIDAYS)(MONDAY)).toBe(true);
});

it('keeps the holidays that the store kept, and new ones as it did most others', () => {
  const closed = [END - 364, END - 300];
  const visitsOn = (day: number) => (closed.includes(day) ? Number.NaN : open(WORKDAYS)(day));
  const holidays = new Map([
    [END - 364, 'Kept'],
    [END - 300, 'Kept too'],
    [END - 200, 'Traded'],
    [MONDAY, 'Kept'],
    [MONDAY + 1, 'Traded'],
    [MONDAY + 2, 'New'],
  ]);
  const trades = calendarOf(sampleDays({ days: 400, visitsOn, chance: 0 }), holidays);
  expect([0, 1, 2, 3].map((ahead) => trades(MONDAY + ahead))).toEqual([false, true, false, true]);
});
