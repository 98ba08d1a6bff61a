import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { chosen, columnsOf, firstFrom, joined, rowsOf } from './columns.ts';

const part = { coverage: 0.95, estimated: 12, baseline: 9.25, status: 'partial' } as const;
const rows = [day('2024-01-01', 5, part), unknown('2024-01-02'), closed('2024-01-03')];

it('keeps all that a row says', () => {
  expect(rowsOf(columnsOf(rows))).toEqual(rows);
});

it('is made once of the same rows', () => {
  expect(columnsOf(rows)).toBe(columnsOf(rows));
});

it('puts years one after the other', () => {
  const later = days('2024-01-04', 2, (date) => day(date, 7));
  expect(rowsOf(joined([columnsOf(rows), columnsOf(later)]))).toEqual([...rows, ...later]);
});

it('takes some rows', () => {
  expect(rowsOf(chosen(columnsOf(rows), (i) => i !== 1))).toEqual([rows[0], rows[2]]);
});

it('finds where a range begins', () => {
  const from = (least: number) => firstFrom([2, 4, 4, 6], least);
  expect([0, 2, 3, 4, 5, 7].map(from)).toEqual([0, 0, 1, 1, 3, 4]);
});
