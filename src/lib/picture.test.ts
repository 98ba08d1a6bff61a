import { expect, it } from 'vitest';
import { closed, day, days, hours, unknown } from '../testing/rows.ts';
import { DAY, isoDate, parseDate } from './calendar.ts';
import { columnsOf } from './columns.ts';
import { pictureOf } from './picture.ts';
import { allOf } from './points.ts';
import type { Row } from './rows.ts';
import { type View, wholeView } from './view.ts';

/** Two years from a Monday on, ten visits more each week; closed on Sundays. */
const history = days('2023-01-02', 728, (date, n) =>
  n % 7 === 6 ? closed(date) : day(date, 100 + 10 * Math.floor(n / 7), { baseline: 100 }),
);
const whole = wholeView({ from: parseDate('2023-01-02'), to: parseDate('2024-12-29') });

const shown = (view: Partial<View>, rows: readonly Row[] = history) =>
  pictureOf(columnsOf(rows), { ...whole, ...view }, {});
const values = (view: Partial<View>, rows?: readonly Row[]) =>
  allOf(shown(view, rows).points).map(({ row, value }) => [isoDate(row.local), value]);

it('adds days up to the weeks that a range touches', () => {
  const range = { from: parseDate('2023-01-05'), to: parseDate('2023-01-16') };
  expect(values({ by: 'week', ...range })).toEqual([
    ['2023-01-02', 600],
    ['2023-01-09', 660],
    ['2023-01-16', 720],
  ]);
});

it('leaves out a week or month that the history does not hold wholly', () => {
  const rows = history.slice(3, -3);
  const weeks = values({ by: 'week' }, rows);
  expect([weeks[0]?.[0], weeks.at(-1)?.[0]]).toEqual(['2023-01-09', '2024-12-16']);
  expect(values({ by: 'month' }, rows)[0]?.[0]).toBe('2023-02-01');
});

it('has a gap where an open day of the week is unknown', () => {
  const rows = history.map((row, n) => (n === 8 ? unknown('2023-01-10') : row));
  expect(values({ by: 'week' }, rows)[1]).toEqual(['2023-01-09', null]);
});

it('shows some weekdays only, in weeks too', () => {
  const mondays = { weekdays: [1], to: parseDate('2023-01-15') };
  expect(values(mondays)).toEqual([
    ['2023-01-02', 100],
    ['2023-01-09', 110],
  ]);
  expect(values({ ...mondays, by: 'week' })).toEqual([
    ['2023-01-02', 100],
    ['2023-01-09', 110],
  ]);
});

it('adds some hours up to days', () => {
  const rows = hours('2023-01-02T00:00:00Z', 48, () => 0);
  expect(values({ hours: { start: 8, end: 10 }, to: parseDate('2023-01-03') }, rows)).toEqual([
    ['2023-01-02', 8 + 9],
    ['2023-01-03', 32 + 33],
  ]);
  const two = { by: 'hour', hours: { start: 8, end: 10 }, to: parseDate('2023-01-02') } as const;
  expect(values(two, rows).map(([, value]) => value)).toEqual([8, 9]);
});

it('shows each measure', () => {
  const row = { estimated: 140, coverage: 0.92, baseline: 100, status: 'partial' } as const;
  const rows = [day('2023-01-02', 120, row), day('2023-01-03', null, { coverage: 0 })];
  const of = (measure: View['measure']) =>
    allOf(shown({ measure, to: parseDate('2023-01-03') }, rows).points).map(({ value, mark }) => [
      value === null ? null : Math.round(value),
      mark,
    ]);
  expect(of('estimated')[0]).toEqual([140, 'guessed']);
  expect(of('counted')).toEqual([
    [120, 'guessed'],
    [null, 'estimated'],
  ]);
  expect(of('usual')[0]).toEqual([100, 'point']);
  expect(of('change')[0]).toEqual([20, 'guessed']);
});

it('marks a day by its visits, whatever part of its hours was measured', () => {
  const marked = (visits: number, estimated: number | null, coverage: number) => {
    const rows = [day('2023-01-02', visits, { estimated, coverage, status: 'partial' })];
    return allOf(shown({ to: parseDate('2023-01-02') }, rows).points).map(({ mark }) => mark);
  };
  expect(marked(89, 100, 0.95)).toEqual(['guessed']);
  expect(marked(90, 100, 0.5)).toEqual(['point']);
  expect(marked(0, 0, 0.5)).toEqual(['point']);
  expect(marked(90, null, 0.5)).toEqual(['guessed']);
});

it('takes the change of the sums, never the mean of changes', () => {
  const rows = history.map((row, n) =>
    row.trading ? { ...row, visits: n % 2 ? 10 : 300, baseline: n % 2 ? 100 : 200 } : row,
  );
  const [week] = shown({ measure: 'change' }, rows).line.value;
  const month = rows.slice(0, 30).filter(({ trading }) => trading);
  const sum = (of: (row: Row) => number | null) =>
    month.reduce((total, row) => total + (of(row) ?? 0), 0);
  expect(week).toBeCloseTo(
    100 * (sum(({ visits }) => visits) / sum(({ baseline }) => baseline) - 1),
  );
  const { least } = shown({ measure: 'change' }, rows);
  expect(least).toBeCloseTo(-90);
});

it('lays the same weekdays of the year before behind it', () => {
  const range = { from: parseDate('2024-01-01'), to: parseDate('2024-01-14') };
  const { points, ghost } = shown({ before: true, ...range });
  expect(allOf(points).map(({ before }) => before)).toEqual([
    ...Array.from({ length: 6 }, () => 100),
    null,
    ...Array.from({ length: 6 }, () => 110),
    null,
  ]);
  expect(ghost.value).toEqual(points.before);
  expect(shown(range).ghost.time).toHaveLength(0);
});

it('lays the same month of the year before behind a month, and averages behind averages', () => {
  const months = shown({ by: 'month', before: true });
  const february = history.slice(30, 58).reduce((sum, { visits }) => sum + (visits ?? 0), 0);
  expect(months.points.value[0]).toBe(february);
  expect(months.points.before[13]).toBe(months.points.value[1]);
  const averages = shown({ before: true });
  expect(averages.unit).toBe('month');
  expect(averages.ghost.value[0]).toBe(averages.line.value[0]);
});

it('meets the hour of the same clock a year before', () => {
  const clock = (n: number) => (n < 24 * 90 ? 1 : 2);
  const rows = hours('2023-01-01T23:00:00Z', 24 * 500, clock);
  const at = parseDate('2024-03-29');
  const [first] = allOf(shown({ by: 'hour', before: true, from: at, to: at }, rows).points);
  const earlier = rows.find(({ local }) => local === (first?.row.local ?? 0) - 364 * DAY);
  expect(first?.before).toBe(earlier?.visits);
});

it('names days of a range that is short enough, once each', () => {
  const rows = hours('2023-01-02T00:00:00Z', 48, () => 0);
  const range = { from: parseDate('2023-01-02'), to: parseDate('2023-01-03') };
  const view = { ...whole, ...range, by: 'hour' } as const;
  const { occasions, points } = pictureOf(columnsOf(rows), view, { '2023-01-03': 'A feast' });
  expect(occasions).toEqual([{ time: parseDate('2023-01-03') + DAY / 2, name: 'A feast' }]);
  expect(allOf(points).filter(({ occasion }) => occasion === 'A feast')).toHaveLength(24);
});

it('makes nothing anew of the years of hours when only the range is another', () => {
  const rows = columnsOf(hours('2023-01-02T00:00:00Z', 24 * 364, (n) => n % 10));
  const of = (from: string) =>
    pictureOf(
      rows,
      { ...whole, by: 'hour', from: parseDate(from), to: parseDate('2023-12-01') },
      {},
    );
  const [wide, narrow] = [of('2023-02-01').points, of('2023-06-01').points];
  expect(narrow.value.buffer).toBe(wide.value.buffer);
  expect(narrow.time.buffer).toBe(wide.time.buffer);
  expect(narrow.mark.buffer).toBe(wide.mark.buffer);
});
