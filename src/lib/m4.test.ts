import { expect, it } from 'vitest';
import { type Line, lineOf, thinned } from './m4.ts';

const line = (values: readonly (number | null)[]) =>
  lineOf(values.map((value, time) => ({ time, value })));

it('keeps the first, the last, the least and the most of each column, in order of time', () => {
  const all = line([5, 9, 1, 3, 4, 4, 8, 2, 7, 6, 6, 6]);
  expect([...thinned(all, 0, 12, 2).time]).toEqual([0, 1, 2, 5, 6, 7, 11]);
});

it('leaves a line alone that has no more points than a drawing can show', () => {
  const all = line([1, 2, 3, 4]);
  expect(thinned(all, 0, 4, 1)).toBe(all);
});

it('has a gap where a whole column has no value, and none within one that has', () => {
  const all = line([1, null, 1, 1, 1, null, null, null, null, null, 2, null, 2, 2, 2]);
  expect(thinned(all, 0, 15, 3)).toEqual(
    lineOf([
      { time: 0, value: 1 },
      { time: 4, value: 1 },
      { time: 5, value: null },
      { time: 10, value: 2 },
      { time: 14, value: 2 },
    ]),
  );
});

it('draws every pixel that the whole line draws', () => {
  const all = line(Array.from({ length: 20_000 }, (_, n) => Math.round(50 + 50 * Math.sin(n * n))));
  const columnOf = (time: number) => Math.floor(time / 200);
  const extremes = ({ time, value }: Line) =>
    [...Map.groupBy(time.keys(), (i) => columnOf(time[i] ?? 0)).values()].map((column) => {
      const values = column.map((i) => value[i] ?? 0);
      return [Math.min(...values), Math.max(...values), values[0], values.at(-1)];
    });
  const few = thinned(all, 0, 20_000, 100);
  expect(few.time.length).toBeLessThanOrEqual(400);
  expect(extremes(few)).toEqual(extremes(all));
});
