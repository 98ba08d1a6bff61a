import { expect, it } from 'vitest';
import { adjustedWeeks } from './weeks.ts';

const FACTORS = [0.8, 0.8, 0.9, 1, 1.1, 1.4];
/** A Monday. */
const FIRST = 18_001 - ((18_001 + 3) % 7);

/** Weeks with a thousand visits an average trading day, closed on Sundays. */
function steady(weeks: number) {
  const visits = Float64Array.from({ length: 7 * weeks }, (_, n) =>
    n % 7 === 6 ? Number.NaN : 1000 * (FACTORS[n % 7] as number),
  );
  const coverage = visits.map((value) => (Number.isNaN(value) ? Number.NaN : 1));
  return { store: 'a', sensor: null, firstDay: FIRST, visits, filled: visits.slice(), coverage };
}

const visitsOf = (levels: Float64Array) => [...levels].map((level) => Math.round(Math.exp(level)));

it('gives the visits an average trading day of each week', () => {
  const { mondays, levels, days } = adjustedWeeks(steady(20));
  expect([...mondays.slice(0, 3)]).toEqual([FIRST, FIRST + 7, FIRST + 14]);
  expect(new Set(visitsOf(levels))).toEqual(new Set([1000]));
  expect(days).toHaveLength(120);
});

it('does not take a week for a better one because its weak days are missing', () => {
  const series = steady(20);
  for (const n of [70, 71, 72]) {
    series.filled[n] = Number.NaN;
    series.coverage[n] = Number.NaN;
  }
  const visits = visitsOf(adjustedWeeks(series).levels);
  expect(new Set(visits)).toEqual(new Set([visits[0]]));
});

it('leaves out days that were hardly measured, and weeks with less than half of their days', () => {
  const series = steady(20);
  for (const n of [70, 71, 72]) series.coverage[n] = 0.7;
  for (const n of [77, 78, 79, 80]) series.filled[n] = Number.NaN;
  const { mondays, from, days } = adjustedWeeks(series);
  expect(mondays).toHaveLength(19);
  expect([...mondays]).not.toContain(FIRST + 77);
  const week = mondays.indexOf(FIRST + 70);
  expect([...days.slice(from[week], from[week + 1])]).toEqual([73, 74, 75].map((n) => FIRST + n));
});

it('leaves out a day far from its week and a week far from its neighbours', () => {
  const series = steady(20);
  series.filled[72] = 90;
  for (let n = 84; n < 91; n++) series.filled[n] = 2 * (series.filled[n] as number);
  const { mondays, levels, days } = adjustedWeeks(series);
  expect([...days]).not.toContain(FIRST + 72);
  expect([...mondays]).not.toContain(FIRST + 84);
  expect(new Set(visitsOf(levels))).toEqual(new Set([1000]));
});

it('keeps both sides of a jump', () => {
  const series = steady(20);
  for (let n = 70; n < 140; n++) series.filled[n] = 2 * (series.filled[n] as number);
  expect(adjustedWeeks(series).mondays).toHaveLength(20);
});

it('begins with the week of the first day, and has none where nothing was counted', () => {
  const { visits, ...series } = steady(10);
  const late = {
    ...series,
    visits,
    firstDay: FIRST + 3,
    filled: series.filled.subarray(3),
    coverage: series.coverage.subarray(3),
  };
  expect(adjustedWeeks(late).mondays[0]).toBe(FIRST);
  const empty = { ...series, visits, filled: visits.map(() => 0) };
  expect(adjustedWeeks(empty).mondays).toHaveLength(0);
});
