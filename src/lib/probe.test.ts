import { expect, it } from 'vitest';
import { day, days } from '../testing/rows.ts';
import { columnsOf } from './columns.ts';
import { createFormat } from './format.ts';
import { frameOf } from './frame.ts';
import { dailyPicture } from './picture.ts';
import { nearest, stepped } from './probe.ts';

const rows = days('2026-01-01', 30, (date, n) => day(date, n));
const picture = dailyPicture(columnsOf(rows), {
  from: rows[0]?.time ?? 0,
  to: rows[29]?.time ?? 0,
});
const frame = frameOf(picture, 'narrow', createFormat('en-GB'));

it('finds the point under the pointer, and the first or last beyond the edges', () => {
  picture.points.time.forEach((time, n) => {
    expect(nearest(picture.points, frame, frame.x(time) + 1)).toBe(n);
  });
  expect(nearest(picture.points, frame, -100)).toBe(0);
  expect(nearest(picture.points, frame, 1000)).toBe(29);
});

it('steps by keys, within the points', () => {
  expect(stepped('ArrowLeft', 5, 30, 28)).toBe(4);
  expect(stepped('PageUp', 5, 30, 28)).toBe(29);
  expect(stepped('Home', 5, 30, 28)).toBe(0);
  expect(stepped('ArrowLeft', 0, 30, 28)).toBe(0);
  expect(stepped('Tab', 5, 30, 28)).toBeUndefined();
});
