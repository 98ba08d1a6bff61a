import { expect, it } from 'vitest';
import { day, days } from '../testing/rows.ts';
import { createAxes } from './axes.ts';
import { columnsOf, rowsOf } from './columns.ts';

const of = (count: number, visits: number, rest = {}) =>
  columnsOf(days('2024-01-01', count, (date) => day(date, visits, rest)));

it('keeps the times of doors that have the same ones once, and the rows as they are', () => {
  const withAxis = createAxes();
  const first = withAxis(of(3, 5));
  const second = withAxis(of(3, 7));
  expect([second.time, second.local, second.sensors]).toEqual([
    first.time,
    first.local,
    first.sensors,
  ]);
  expect(second.time).toBe(first.time);
  expect(second.local).toBe(first.local);
  expect(second.sensors).toBe(first.sensors);
  expect(rowsOf(second)).toEqual(rowsOf(of(3, 7)));
});

it.each([
  ['more of them', of(4, 7)],
  ['other sensors', of(3, 7, { sensors: 2 })],
  ['another clock', of(3, 7, { local: 0 })],
])('leaves those alone that have %s', (_, other) => {
  const withAxis = createAxes();
  withAxis(of(3, 5));
  expect(withAxis(other)).toEqual(other);
  expect(withAxis(other).time).toBe(other.time);
});
