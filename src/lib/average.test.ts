import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { averageLine, buckets, weeksBack } from './average.ts';
import { isoDate, parseDate } from './calendar.ts';

it('groups by calendar months', () => {
  const months = buckets(
    days('2026-01-30', 30, (date) => day(date, 10)),
    'month',
  );
  expect(months.map(({ start, end, visits }) => [isoDate(start), isoDate(end), visits])).toEqual([
    ['2026-01-01', '2026-02-01', 20],
    ['2026-02-01', '2026-03-01', 280],
  ]);
});

it('averages the open days of a bucket, in its middle', () => {
  const week = days('2026-11-16', 7, (date, n) => (n === 6 ? closed(date) : day(date, 10 + n)));
  expect(averageLine(buckets(week, 'week'))).toEqual([
    { time: parseDate('2026-11-19') + 12 * 3_600_000, value: 12.5 },
  ]);
});

it('leaves a gap where less than half is known, and in weeks without an open day', () => {
  const week = days('2026-11-16', 7, (date, n) => (n > 2 ? unknown(date) : day(date, 10)));
  expect(averageLine(buckets(week, 'week'))[0]?.value).toBeNull();
  expect(averageLine(buckets(days('2026-11-16', 7, closed), 'week'))[0]?.value).toBeNull();
});

it('does not draw a week that has only begun', () => {
  const rows = days('2026-11-16', 8, (date) => day(date, 10));
  expect(buckets(rows, 'week')).toHaveLength(2);
  expect(averageLine(buckets(rows, 'week'))).toHaveLength(1);
});

it('counts weeks back from a day', () => {
  const rows = days('2026-11-10', 14, (date) => day(date, 10));
  const weeks = weeksBack(rows, parseDate('2026-11-23'));
  expect(weeks.map(({ start, end }) => [isoDate(start), isoDate(end)])).toEqual([
    ['2026-11-10', '2026-11-17'],
    ['2026-11-17', '2026-11-24'],
  ]);
});
