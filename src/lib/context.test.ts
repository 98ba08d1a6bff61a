import { expect, it } from 'vitest';
import { closed, day, days } from '../testing/rows.ts';
import { DAY, isoDate, parseDate } from './calendar.ts';
import { columnsOf } from './columns.ts';
import { contextPath, dateAt, dragged, type Grip, gripAt, pushed, shareOf } from './context.ts';

const history = { from: parseDate('2020-01-01'), to: parseDate('2023-12-31') };
const range = { from: parseDate('2021-01-01'), to: parseDate('2021-12-31') };

const after = (grip: Grip, start: string, end: string) => {
  const { from, to } = dragged(range, grip, parseDate(start), parseDate(end), history);
  return [isoDate(from), isoDate(to)];
};

it('moves an end, and keeps a week at least', () => {
  expect(after('from', '2021-01-01', '2021-03-01')).toEqual(['2021-03-01', '2021-12-31']);
  expect(after('to', '2021-12-31', '2020-06-01')).toEqual(['2021-01-01', '2021-01-07']);
  expect(after('from', '2021-01-01', '2022-06-01')).toEqual(['2021-12-25', '2021-12-31']);
});

it('moves the whole range as far as the history goes', () => {
  expect(after('both', '2021-06-01', '2021-06-11')).toEqual(['2021-01-11', '2022-01-10']);
  expect(after('both', '2021-06-01', '2019-01-01')).toEqual(['2020-01-01', '2020-12-30']);
});

it('draws a new range in either direction', () => {
  expect(after('new', '2022-05-01', '2022-07-01')).toEqual(['2022-05-01', '2022-07-01']);
  expect(after('new', '2022-05-01', '2022-02-01')).toEqual(['2022-02-01', '2022-05-01']);
  expect(after('new', '2023-12-31', '2023-12-31')).toEqual(['2023-12-25', '2023-12-31']);
});

it('finds the part that is under a finger', () => {
  const from = shareOf(range.from, history);
  const to = shareOf(range.to, history);
  const grips = [0, from - 0.01, from + 0.01, (from + to) / 2, to + 0.01, 1];
  expect(grips.map((share) => gripAt(share, range, history, 0.02))).toEqual([
    ...['new', 'from', 'from', 'both', 'to', 'new'],
  ]);
});

it('goes between dates and places', () => {
  expect(dateAt(shareOf(range.to, history), history)).toBe(range.to);
  expect([dateAt(-1, history), dateAt(2, history)]).toEqual([history.from, history.to]);
});

it('is pushed by keys within the history', () => {
  expect(pushed('ArrowLeft', range.from, history)).toBe(range.from - DAY);
  expect(pushed('PageUp', history.to, history)).toBe(history.to);
  expect(pushed('Home', range.to, history)).toBe(history.from);
  expect(pushed('Tab', range.to, history)).toBeUndefined();
});

it('draws the history with its gaps', () => {
  const rows = days('2020-01-01', 1461, (date, n) =>
    n > 500 && n < 700 ? closed(date) : day(date, 100),
  );
  const path = contextPath(columnsOf(rows), history);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).not.toContain('NaN');
});
