import { expect, it } from 'vitest';
import { workDays } from '../testing/sensors.ts';
import { parseDate } from './calendar.ts';
import { byDevices, failedInYear, failuresByAge, type Stretch, stretches } from './sensor-age.ts';

const device = (from: string, to: string) => ({ from: parseDate(from), to: parseDate(to) });

it('cuts the life of each device into stretches and leaves out what lies between them', () => {
  const days = workDays('2024-01-01', 60, (n) => ({ failed: n < 10 ? 1 : n < 30 ? 5 : 2 }));
  const found = stretches(
    [device('2024-01-01', '2024-01-13'), device('2024-01-31', '2024-02-10')],
    days,
    10,
  );
  expect(found.map(({ age, failed }) => [age, failed])).toEqual([
    [0, { hours: 10, of: 100 }],
    [1, { hours: 10, of: 20 }],
    [0, { hours: 20, of: 100 }],
  ]);
});

const stretch = (age: number, hours: number, of = 100): Stretch => ({
  ...{ from: 0, to: 1, age },
  failed: { hours, of },
});

it('puts devices of the same age together, up to the month of which fewer than three tell', () => {
  const known = [0, 0, 0, 1, 1, 1, 2, 2].map((age, n) => stretch(age, n));
  expect(failuresByAge(known)).toEqual([
    { month: 0, devices: 3, failed: { hours: 3, of: 300 } },
    { month: 1, devices: 3, failed: { hours: 12, of: 300 } },
  ]);
  expect(failuresByAge([...known, stretch(2, 8, 0)])).toHaveLength(2);
  expect(failuresByAge([])).toEqual([]);
});

const month = (n: number, devices: number) => ({
  ...{ month: n, devices },
  failed: { hours: n, of: 100 },
});

it('says how often devices failed in a year of their life', () => {
  const months = [month(11, 20), month(12, 20), month(14, 9), month(15, 12)];
  expect(failedInYear(months, 1)).toBeCloseTo(41 / 300);
  expect(failedInYear(months, 2)).toBeNull();
  expect(byDevices(months)).toEqual({ many: months.slice(0, 2), few: months.slice(2) });
});
