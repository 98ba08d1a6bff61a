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

it('averages the open days of a bucket, in the middle of them', () => {
  const week = days('2026-11-16', 7, (date, n) => (n === 6 ? closed(date) : day(date, 10 + n)));
  expect(averageLine(buckets(week, 'week'))).toEqual([
    { time: parseDate('2026-11-19'), value: 12.5 },
  ]);
});

it('leaves a gap where less than half is known, and in weeks without an open day', () => {
  const week = days('2026-11-16', 7, (date, n) => (n > 2 ? unknown(date) : day(date, 10)));
  expect(averageLine(buckets(week, 'week'))[0]?.value).toBeNull();
  expect(averageLine(buckets(days('2026-11-16', 7, closed), 'week'))[0]?.value).toBeNull();
});

it('leaves a gap in a month of few open days, unless it never has more', () => {
  const reopened = days('2021-04-01', 91, (date) =>
    date > '2021-04-03' && date < '2021-05-22' ? closed(date) : day(date, 10),
  );
  const [april, may] = averageLine(buckets(reopened, 'month'));
  expect([april?.value, may?.value]).toEqual([null, 10]);
  expect(may?.time).toBe(parseDate('2021-05-27'));
  const saturdays = days('2021-05-01', 61, (date, n) =>
    n % 7 === 0 ? day(date, 10) : closed(date),
  );
  expect(averageLine(buckets(saturdays, 'month')).map(({ value }) => value)).toEqual([10, 10]);
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
