import { expect, it } from 'vitest';
import { closed, day, unknown } from '../testing/rows.ts';
import { parseDate } from './calendar.ts';
import { partOf, sensorDays, shareOf, together } from './sensor-days.ts';

const rows = [
  day('2024-06-28', 50),
  day('2024-06-29', 20, { coverage: 0.5 }),
  closed('2024-06-30'),
  unknown('2024-07-01'),
];
const hoursOn = (date: number) => (date === parseDate('2024-06-29') ? 4 : 10);
const failedOn = new Map([[parseDate('2024-07-01'), 12]]);
const days = sensorDays(rows, hoursOn, failedOn);

it('weighs days by their trading hours, and leaves those without out', () => {
  expect(days.map(({ hours, measured, failed }) => [hours, measured, failed])).toEqual([
    [10, 10, 0],
    [4, 2, 0],
    [12, 0, 12],
  ]);
});

it('adds up a part of the days, the last date excluded', () => {
  const range = { from: parseDate('2024-06-29'), to: parseDate('2024-07-01') };
  expect(partOf(days, 'measured', range)).toEqual({ hours: 2, of: 4 });
});

it('adds up parts, and knows no share of nothing', () => {
  const both = together([
    { hours: 1, of: 2 },
    { hours: 3, of: 3 },
  ]);
  expect(shareOf(both)).toBe(0.8);
  expect(shareOf(together([]))).toBeNull();
});
