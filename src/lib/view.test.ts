import { expect, it } from 'vitest';
import { isoDate, parseDate } from './calendar.ts';
import { dated, presetRange, presetsFor, ranged, resolved, yearsOf } from './view.ts';

const history = { from: parseDate('2018-01-01'), to: parseDate('2026-11-23') };
const view = (from: string, to: string, hourly = false) => ({
  ...{ from: parseDate(from), to: parseDate(to) },
  ...{ hourly, sensor: null },
});
const dates = ({ from, to }: { from: number; to: number }) => [isoDate(from), isoDate(to)];

const chosen = (from: string, to: string, hourly: boolean, end: 'from' | 'to', date: string) =>
  dates(dated(view(from, to, hourly), end, parseDate(date), history));

it('keeps the date that was chosen; the other end follows where it must', () => {
  const year = ['2020-01-01', '2020-12-31'] as const;
  expect(chosen(...year, false, 'from', '2019-05-01')).toEqual(['2019-05-01', '2020-12-31']);
  expect(chosen(...year, false, 'from', '2021-02-01')).toEqual(['2021-02-01', '2022-02-01']);
  expect(chosen(...year, false, 'to', '2019-02-01')).toEqual(['2018-02-01', '2019-02-01']);
  expect(chosen(...year, false, 'from', '2026-11-01')).toEqual(['2026-11-01', '2026-11-23']);
  expect(chosen(...year, false, 'to', '2018-03-01')).toEqual(['2018-01-01', '2018-03-01']);
});

it('draws hours for 92 days at most, from or to the date that was chosen', () => {
  const weeks = ['2020-03-04', '2020-03-31'] as const;
  expect(chosen(...weeks, true, 'from', '2020-01-01')).toEqual(['2020-01-01', '2020-03-31']);
  expect(chosen(...weeks, true, 'from', '2018-01-01')).toEqual(['2018-01-01', '2018-04-02']);
  expect(chosen(...weeks, true, 'to', '2022-01-01')).toEqual(['2021-10-02', '2022-01-01']);
});

it('shows the last four weeks of a long range by the hour, and the whole of it by the day again', () => {
  const long = view('2018-01-01', '2026-11-23');
  const hours = resolved({ ...long, sensor: 'paris-01' }, true);
  expect(dates(hours)).toEqual(['2026-10-27', '2026-11-23']);
  expect(resolved(hours, false)).toEqual({ ...long, sensor: 'paris-01' });
  expect(dates(resolved(view('2020-01-01', '2020-03-31'), true))).toEqual([
    '2020-01-01',
    '2020-03-31',
  ]);
  const week = ranged(hours, view('2020-01-01', '2020-01-07'));
  expect(dates(resolved(week, false))).toEqual(['2020-01-01', '2020-01-07']);
});

it('needs the files of the local years that a range touches', () => {
  expect(yearsOf(view('2019-12-31', '2021-01-01'))).toEqual([2019, 2020, 2021]);
  expect(yearsOf(view('2020-01-01', '2020-12-31'))).toEqual([2020]);
});

it('offers ranges that end with the history and are no longer than it', () => {
  const [week] = presetsFor(true, history);
  expect(week && dates(presetRange(week, history))).toEqual(['2026-11-17', '2026-11-23']);
  const young = { from: parseDate('2026-09-01'), to: history.to };
  expect(presetsFor(false, young).map(({ label }) => label)).toEqual(['All']);
});
