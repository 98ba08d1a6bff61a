import { expect, it } from 'vitest';
import { closed, day, days, hours, unknown } from '../testing/rows.ts';
import { HOUR, parseDate, startOfWeek } from './calendar.ts';
import { columnsOf, rowsOf } from './columns.ts';
import type { Row } from './rows.ts';
import { sumDays, sumDoors, sumHours } from './sum.ts';

const doorsOf = (doors: readonly Row[][]) =>
  rowsOf(
    sumDoors(
      doors.map((rows) => [columnsOf(rows)]),
      false,
    ),
  );
const weekOf = (rows: readonly Row[]) => rowsOf(sumDays(columnsOf(rows), startOfWeek))[0];

const part = { coverage: 0.5, estimated: 12, status: 'partial' } as const;

it('adds doors up as the store does: what is known, and how much that is', () => {
  const [monday, tuesday, wednesday] = doorsOf([
    [day('2024-01-01', 5), day('2024-01-02', 8, part), closed('2024-01-03')],
    [day('2024-01-01', 7), unknown('2024-01-02'), closed('2024-01-03')],
  ]);
  expect(monday).toMatchObject({ visits: 12, estimated: 12, coverage: 1, status: 'complete' });
  expect(tuesday).toMatchObject({ visits: 8, estimated: 12, coverage: 0.25, status: 'partial' });
  expect(wednesday).toMatchObject({ visits: null, coverage: null, status: 'closed' });
  expect([monday?.sensors, wednesday?.trading]).toEqual([2, false]);
});

it('keeps the rows of a door alone as they are published', () => {
  const rows = days('2024-01-01', 3, (date) => day(date, 5, { baseline: 4 }));
  expect(doorsOf([rows])).toEqual(rows);
});

it('counts from the day on which a door was hung', () => {
  const first = days('2024-01-01', 2, (date) => day(date, 5));
  const second = [day('2024-01-02', 7)];
  const sums = doorsOf([first, second]);
  expect(sums.map(({ visits, sensors }) => [visits, sensors])).toEqual([
    [5, 1],
    [12, 2],
  ]);
});

it('takes the mean of four same weekdays, nulls left out', () => {
  const door = days('2024-01-01', 36, (date, n) => (n === 14 ? unknown(date) : day(date, n)));
  const mondays = doorsOf([door, []]).filter((_, n) => n % 7 === 0);
  expect(mondays.map(({ baseline }) => baseline)).toEqual([
    0,
    3.5,
    3.5,
    (0 + 7 + 21) / 3,
    (7 + 21 + 28) / 3,
    (21 + 28 + 35) / 3,
  ]);
});

it('adds hours up to local days', () => {
  const rows = hours('2023-12-31T23:00:00Z', 30, () => 1).map((row, n) => ({
    ...row,
    ...(n === 3 ? { visits: null, estimated: 40, coverage: 0 } : {}),
  }));
  const [first, second] = rowsOf(sumHours(columnsOf(rows)));
  expect(first).toMatchObject({
    ...{ time: parseDate('2024-01-01'), local: parseDate('2024-01-01') },
    ...{ visits: 276 - 3, estimated: 276 - 3 + 40, status: 'partial' },
  });
  expect(first?.coverage).toBeCloseTo(23 / 24);
  expect(second).toMatchObject({ visits: 24 + 25 + 26 + 27 + 28 + 29, status: 'complete' });
  expect(parseDate('2024-01-02') - (second?.time ?? 0)).toBe(0 * HOUR);
});

it('does not know a week of which an open day is unknown; closed days do not matter', () => {
  const week = days('2024-01-01', 7, (date, n) => (n === 6 ? closed(date) : day(date, 10)));
  expect(weekOf(week)).toMatchObject({ visits: 60, estimated: 60, baseline: 60 });
  const lost = week.map((row, n) => (n === 2 ? unknown('2024-01-03') : row));
  expect(weekOf(lost)).toMatchObject({ visits: null, estimated: null });
  const guessed = week.map((row, n) =>
    n === 2 ? { ...unknown('2024-01-03'), estimated: 9 } : row,
  );
  expect(weekOf(guessed)).toMatchObject({ visits: null, estimated: 59 });
});
