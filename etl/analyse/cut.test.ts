import { expect, it } from 'vitest';
import { wholeMonths, wholeWeeks } from './cut.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

const seriesUpTo = (last: string) => {
  const firstDay = dayOf('2024-01-10');
  const days = new Float64Array(dayOf(last) - firstDay + 1);
  return { store: 'paris', sensor: null, firstDay, visits: days, filled: days, coverage: days };
};
const lastOf = ({ firstDay, visits }: ReturnType<typeof wholeWeeks>) =>
  new Date((firstDay + visits.length - 1) * 86_400_000).toISOString().slice(0, 10);

it.each([
  ['2024-03-02', '2024-02-25'],
  ['2024-03-03', '2024-03-03'],
  ['2024-03-04', '2024-03-03'],
])('days up to %s are whole weeks up to %s, a Sunday', (last, sunday) => {
  expect(lastOf(wholeWeeks(seriesUpTo(last)))).toBe(sunday);
});

it.each([
  ['2024-02-28', '2024-01-31'],
  ['2024-02-29', '2024-02-29'],
  ['2024-03-01', '2024-02-29'],
])('days up to %s are whole months up to %s', (last, end) => {
  expect(lastOf(wholeMonths(seriesUpTo(last)))).toBe(end);
});

it('less than a week has no whole one', () => {
  expect(wholeWeeks(seriesUpTo('2024-01-12')).visits).toHaveLength(0);
});
