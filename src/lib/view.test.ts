import { expect, it } from 'vitest';
import { isoDate, parseDate } from './calendar.ts';
import {
  dated,
  type End,
  presetRange,
  presetsFor,
  ranged,
  resolved,
  type Step,
  stretched,
  type View,
  weekdayOf,
  wholeView,
  withDoor,
  withHour,
  withWeekday,
  yearLater,
  yearsOf,
} from './view.ts';

const history = { from: parseDate('2018-01-01'), to: parseDate('2026-11-23') };
const view = (from: string, to: string, by: Step = 'day'): View => ({
  ...wholeView({ from: parseDate(from), to: parseDate(to) }),
  by,
});
const dates = ({ from, to }: { from: number; to: number }) => [isoDate(from), isoDate(to)];

const chosen = (from: string, to: string, end: End, date: string) =>
  dates(dated(view(from, to), end, parseDate(date), history));

it('keeps the date that was chosen; the other end follows where it must', () => {
  const year = ['2020-01-01', '2020-12-31'] as const;
  expect(chosen(...year, 'from', '2019-05-01')).toEqual(['2019-05-01', '2020-12-31']);
  expect(chosen(...year, 'from', '2021-02-01')).toEqual(['2021-02-01', '2022-02-01']);
  expect(chosen(...year, 'to', '2019-02-01')).toEqual(['2018-02-01', '2019-02-01']);
  expect(chosen(...year, 'from', '2026-11-01')).toEqual(['2026-11-01', '2026-11-23']);
  expect(chosen(...year, 'to', '2018-03-01')).toEqual(['2018-01-01', '2018-03-01']);
});

it('begins hours with four weeks of a long range, and shows the whole of it by the day again', () => {
  const long = view('2018-01-01', '2026-11-23');
  const hours = resolved(long, 'hour');
  expect(dates(hours)).toEqual(['2026-10-27', '2026-11-23']);
  expect(resolved(hours, 'hour')).toBe(hours);
  expect(resolved(hours, 'day')).toEqual(long);
  expect(resolved(hours, 'month')).toEqual({ ...long, by: 'month' });
  expect(dates(resolved(view('2020-01-01', '2020-03-31'), 'hour'))).toEqual([
    '2020-01-01',
    '2020-03-31',
  ]);
  const week = ranged(hours, view('2020-01-01', '2020-01-07'));
  expect(dates(resolved(week, 'day'))).toEqual(['2020-01-01', '2020-01-07']);
});

it('needs the files of the local years that a range touches', () => {
  expect(yearsOf(view('2019-12-31', '2021-01-01'))).toEqual([2019, 2020, 2021]);
  expect(yearsOf(view('2020-01-01', '2020-12-31'))).toEqual([2020]);
});

it('offers ranges that end with the history and are no longer than it', () => {
  const [week] = presetsFor('hour', history);
  expect(week !== undefined && dates(presetRange(week, history))).toEqual([
    '2026-11-17',
    '2026-11-23',
  ]);
  const young = { from: parseDate('2026-09-01'), to: history.to };
  expect(presetsFor('day', young)).toEqual([28, null]);
  expect(presetsFor('month', young)).toEqual([null]);
});

it('adds up any doors; all of them, or none, are the store', () => {
  const all = ['a', 'b', 'c'];
  const one = withDoor(view('2020-01-01', '2020-12-31'), 'c', all);
  expect(one.doors).toEqual(['c']);
  expect(withDoor(one, 'c', all).doors).toEqual([]);
  const two = withDoor(one, 'a', all);
  expect(two.doors).toEqual(['a', 'c']);
  expect(withDoor(two, 'b', all).doors).toEqual([]);
});

it('takes weekdays in and out, in their order, but never the last', () => {
  const start = view('2020-01-01', '2020-12-31');
  const weekend = [1, 2, 3, 4, 5].reduce(withWeekday, start);
  expect(weekend.weekdays).toEqual([6, 7]);
  expect(withWeekday(weekend, 1).weekdays).toEqual([1, 6, 7]);
  const sunday = withWeekday(weekend, 6);
  expect(withWeekday(sunday, 7)).toBe(sunday);
  expect(weekdayOf(parseDate('2024-01-01'))).toBe(1);
  expect(weekdayOf(parseDate('1970-01-04'))).toBe(7);
});

it('keeps an hour at least between the two ends', () => {
  const noon = withHour(view('2020-01-01', '2020-12-31'), 'end', 12);
  expect(noon.hours).toEqual({ start: 0, end: 12 });
  expect(withHour(noon, 'start', 15).hours).toEqual({ start: 15, end: 16 });
  expect(withHour(withHour(noon, 'start', 10), 'end', 9).hours).toEqual({ start: 8, end: 9 });
});

it('meets the same weekday a year later, and the same month', () => {
  expect(isoDate(yearLater(parseDate('2023-03-06'), 'day'))).toBe('2024-03-04');
  expect(isoDate(yearLater(parseDate('2023-03-01'), 'month'))).toBe('2024-03-01');
});

it('stretches a range to whole weeks and months', () => {
  const range = view('2024-02-14', '2024-03-05');
  expect(dates(stretched(range, 'week'))).toEqual(['2024-02-12', '2024-03-10']);
  expect(dates(stretched(range, 'month'))).toEqual(['2024-02-01', '2024-03-31']);
});
