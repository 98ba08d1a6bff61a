import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { isoDate, parseDate } from './calendar.ts';
import { courseOf } from './course.ts';
import { qualityOf } from './quality.ts';
import type { Row } from './rows.ts';

const of = (rows: readonly Row[], to: string | null = null) => {
  const [from, last] = [rows[0]?.time ?? 0, rows.at(-1)?.time ?? 0];
  const course = courseOf(rows, { from, to: to === null ? null : parseDate(to) }, last);
  return course && qualityOf(course);
};

it('weighs days by their sensors, and finds the worst month', () => {
  const rows = days('2023-12-01', 91, (date) =>
    date.startsWith('2024-01') ? day(date, 10, { coverage: 0.5, sensors: 2 }) : day(date, 10),
  );
  const quality = of(rows);
  expect(quality?.share).toBeCloseTo((31 + 29 + 31) / (31 + 29 + 62));
  expect(quality?.worst).toEqual({ start: parseDate('2024-01-01'), share: 0.5 });
  expect(quality?.poor).toBe(1);
  expect(quality?.years.map(({ start, worst }) => [isoDate(start), worst.share])).toEqual([
    ['2023-01-01', 1],
    ['2024-01-01', 0.5],
  ]);
});

it('leaves out what was closed, and counts what nobody measured', () => {
  const rows = days('2024-01-01', 91, (date) => {
    if (date.startsWith('2024-02')) return closed(date);
    return date === '2024-03-31' ? unknown(date) : day(date, 10);
  });
  const quality = of(rows);
  expect(quality?.months.map(({ start }) => isoDate(start))).toEqual(['2024-01-01', '2024-03-01']);
  expect(quality?.worst?.share).toBeCloseTo(30 / 31);
});

it('has no worst month where all is measured, or where there is one month', () => {
  expect(of(days('2024-01-01', 60, (date) => day(date, 10)))?.worst).toBeUndefined();
  const half = days('2024-01-01', 20, (date) => day(date, 10, { coverage: 0.5 }));
  expect(of(half)?.worst).toBeUndefined();
});

it('knows what is over, and says nothing without trading', () => {
  const rows = days('2024-01-01', 31, (date) => day(date, 10));
  expect([of(rows)?.isOver, of(rows, '2024-01-31')?.isOver]).toEqual([false, true]);
  expect(of(days('2024-01-01', 31, closed))).toBeUndefined();
});
