import { expect, it } from 'vitest';
import { type DaySeries, weekdayOf } from '../day-series.ts';
import { firstDayOf, monthsOf } from './months.ts';
import { daysOf } from './testing.ts';

const steady = (from = '2022-01-01', to = '2023-12-31') =>
  daysOf(from, to, (day) => (weekdayOf(day) === 7 ? Number.NaN : 100 + 10 * weekdayOf(day)));
/** With other values on the days from one position to another. */
const changed = (
  series: DaySeries,
  [from, to]: readonly [number, number],
  values: Partial<Record<'filled' | 'coverage', number>>,
): DaySeries => ({
  ...series,
  filled: series.filled.map((value, i) => (from <= i && i < to ? (values.filled ?? value) : value)),
  coverage: series.coverage.map((value, i) =>
    from <= i && i < to ? (values.coverage ?? value) : value,
  ),
});
const levels = (series: DaySeries) => [...monthsOf(series).logs].map(Math.exp);

it('has the whole months only', () => {
  const { first, logs } = monthsOf(steady('2022-01-02', '2022-04-29'));
  expect(firstDayOf(first)).toBe(Date.parse('2022-02-01') / 86_400_000);
  expect(logs).toHaveLength(2);
});

it('has no month in a series that is shorter than one', () => {
  expect(monthsOf(steady('2022-01-02', '2022-01-30')).logs).toHaveLength(0);
});

it('has the same level in every month, however many Saturdays it has', () => {
  for (const level of levels(steady())) expect(level).toBeCloseTo(135, 0);
  const all = levels(steady());
  expect(Math.max(...all) / Math.min(...all)).toBeCloseTo(1, 5);
});

it('is not moved by a day with a tenth of the visits', () => {
  const [usual = 0] = levels(steady());
  const [level = 0] = levels(changed(steady(), [4, 5], { filled: 13 }));
  expect(level / usual).toBeCloseTo(1, 2);
});

it('leaves out days of which little was measured', () => {
  const [usual = 0] = levels(steady());
  const [level] = levels(changed(steady(), [2, 6], { filled: 40, coverage: 0.79 }));
  expect(level).toBeCloseTo(usual, 0);
});

it('does not count a month of which less than 80 % of the trading days were measured', () => {
  expect(levels(changed(steady(), [2, 8], { coverage: 0.7 }))[0]).toBeNaN();
});

it('does not count a month of which less than 80 % was measured, though each day was by 79.9 %', () => {
  const most = changed(steady(), [0, 31], { coverage: 0.8 });
  expect(levels(most)[0]).not.toBeNaN();
  expect(levels(changed(most, [2, 3], { coverage: 0 }))[0]).toBeNaN();
});

it('does not count a month in which the store was closed for long', () => {
  expect(levels(changed(steady(), [20, 31], { coverage: Number.NaN }))[0]).toBeNaN();
  expect(levels(changed(steady(), [24, 31], { coverage: Number.NaN }))[0]).not.toBeNaN();
});

it('does not count a month in which nobody came', () => {
  expect(levels(changed(steady(), [0, 31], { filled: 0 }))[0]).toBeNaN();
});

it('adjusts for Sundays that were added later', () => {
  const sundaysFrom = 365;
  const series = daysOf('2022-01-01', '2023-12-31', (day, index) =>
    weekdayOf(day) === 7 ? (index < sundaysFrom ? Number.NaN : 50) : 100,
  );
  const all = levels(series);
  expect((all[20] ?? 0) / (all[0] ?? 0)).toBeCloseTo(1, 1);
});
