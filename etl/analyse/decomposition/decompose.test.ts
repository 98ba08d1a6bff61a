import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DaySeries, weekdayOf } from '../day-series.ts';
import { randomFrom } from '../random.ts';
import { decompose } from './decompose.ts';

/** Monday 2015-01-05. */
const FIRST_DAY = 16440;
const PART_NAMES = ['trend', 'week', 'year'] as const;

interface Truth {
  readonly trend: number;
  readonly week: number;
  readonly year: number;
}

/** Level growing by 5 % a year; Saturday best, Sunday closed; a peak in winter. The factors have a geometric mean of 1. */
const truthOf = (i: number): Truth => ({
  trend: 800 * 1.05 ** (i / 365.25),
  week: Math.exp([NaN, -0.2, -0.2, -0.1, 0, 0.1, 0.4, NaN][weekdayOf(FIRST_DAY + i)] ?? NaN),
  year: Math.exp(0.2 * Math.cos((2 * Math.PI * i) / 365.25)),
});

const productOf = ({ trend, week, year }: Truth) => trend * week * year;

const seriesOf = (visits: ArrayLike<number>): DaySeries => {
  const filled = Float64Array.from(visits);
  return {
    store: 'paris',
    sensor: null,
    firstDay: FIRST_DAY,
    visits: filled,
    filled,
    coverage: filled.map((count) => (Number.isNaN(count) ? count : 1)),
  };
};

const daysOf = (weeks: number, visitsOf: (i: number) => number) =>
  seriesOf(Array.from({ length: 7 * weeks }, (_, i) => visitsOf(i)));

/** Root mean square of the log distances to the truth, by part. */
function errorsOf(rows: ReturnType<typeof decompose>, truth = truthOf) {
  return Object.fromEntries(
    PART_NAMES.map((part) => {
      const squares = rows.map(
        (row) => Math.log((row[part] ?? NaN) / truth(row.date - FIRST_DAY)[part]) ** 2,
      );
      return [part, Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)];
    }),
  );
}

/** Normal chance of 8 %, and 4 days in 1,000 with a tenth of the visits. */
function chanceFrom(seed: number) {
  const random = randomFrom(seed);
  return () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.exp(0.08 * normal) * (random() < 0.004 ? 0.1 : 1);
  };
}

it('gives back the parts that a series was made of, within 1 %', () => {
  const errors = errorsOf(decompose(daysOf(521, (i) => productOf(truthOf(i)))));
  for (const part of PART_NAMES) expect(errors[part]).toBeLessThan(0.01);
});

it('gives them back within 2 % from ten years with chance and bad days, within 3 % from three', () => {
  for (const [weeks, tolerance] of [
    [521, 0.02],
    [156, 0.03],
  ] as const) {
    const chance = chanceFrom(7);
    const errors = errorsOf(
      decompose(daysOf(weeks, (i) => Math.round(productOf(truthOf(i)) * chance()))),
    );
    for (const part of PART_NAMES) expect(errors[part]).toBeLessThan(tolerance);
  }
});

it('is not bent by a closure of 100 days, dead weeks, or a fortnight with half of the visits', () => {
  const spoilt = (i: number) => {
    if (i >= 400 && i < 500) return NaN;
    if (i >= 700 && i < 714) return 0;
    return productOf(truthOf(i)) * (i >= 900 && i < 914 ? 0.5 : 1);
  };
  const rows = decompose(daysOf(208, spoilt));
  const errors = errorsOf(rows);
  for (const part of PART_NAMES) expect(errors[part]).toBeLessThan(0.02);
  expect(rows.some(({ date }) => date >= FIRST_DAY + 400 && date < FIRST_DAY + 500)).toBe(false);
});

it('puts a bad day into its remainder alone', () => {
  const visits = (i: number) => productOf(truthOf(i)) * (i === 1001 ? 0.1 : 1);
  const row = decompose(daysOf(208, visits)).find(({ date }) => date === FIRST_DAY + 1001);
  expect(row?.remainder).toBeGreaterThan(0.095);
  expect(row?.remainder).toBeLessThan(0.105);
});

it('follows a level that jumps within half a year', () => {
  const truth = (i: number) => ({ ...truthOf(i), trend: i < 1200 ? 800 : 600 });
  const rows = decompose(daysOf(417, (i) => productOf(truth(i))));
  const settled = rows.filter(({ date }) => Math.abs(date - FIRST_DAY - 1200) > 183);
  expect(errorsOf(settled, truth).trend).toBeLessThan(0.02);
});

it('has no year before there are two of them', () => {
  const visits = (i: number) => productOf({ ...truthOf(i), year: 1 });
  const short = decompose(daysOf(104, visits));
  expect(short.every(({ year }) => year === null)).toBe(true);
  expect(errorsOf(short.map((row) => ({ ...row, year: 1 }))).trend).toBeLessThan(0.01);
  expect(decompose(daysOf(105, visits)).every(({ year }) => year !== null)).toBe(true);
});

it('gives a row to each trading day on which somebody came', () => {
  const series = seriesOf([...Array(28).fill(100), 0, NaN, 100]);
  const closed = { ...series, coverage: series.coverage.with(3, NaN) };
  const dates = decompose(closed).map(({ date }) => date - FIRST_DAY);
  expect(dates).toEqual([0, 1, 2, ...Array.from({ length: 24 }, (_, n) => n + 4), 30]);
});

it('says nothing of two weeks, and of a store to which nobody came', () => {
  expect(decompose(daysOf(2, () => 10))).toEqual([]);
  expect(decompose(daysOf(60, () => 0))).toEqual([]);
  expect(decompose(daysOf(60, () => NaN))).toEqual([]);
  expect(decompose(daysOf(0, () => 0))).toEqual([]);
});

it('finds nothing but the level in a constant series', () => {
  for (const weeks of [3, 60, 160])
    for (const row of decompose(daysOf(weeks, (i) => (i % 7 === 6 ? NaN : 123)))) {
      expect(row.trend).toBeCloseTo(123, 9);
      expect(row.week).toBeCloseTo(1, 9);
      expect(row.year ?? 1).toBeCloseTo(1, 9);
      expect(row.remainder).toBeCloseTo(1, 9);
    }
});

/** Whole weeks of counts, closed days, zeros. */
const someVisits = fc
  .integer({ min: 3, max: 130 })
  .chain((weeks) =>
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 3000 }) },
        { weight: 1, arbitrary: fc.constantFrom(0, NaN) },
      ),
      { minLength: 7 * weeks, maxLength: 7 * weeks, size: 'max' },
    ),
  );

it('gives parts whose product is the visits', () => {
  fc.assert(
    fc.property(someVisits, (visits) => {
      for (const { date, visits: count, ...row } of decompose(seriesOf(visits))) {
        expect(count).toBe(visits[date - FIRST_DAY]);
        const product = row.trend * row.week * (row.year ?? 1) * row.remainder;
        expect(product / count).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 30 },
  );
});

it('moves the trend alone when all counts are scaled', () => {
  fc.assert(
    fc.property(someVisits, fc.double({ min: 0.01, max: 100, noNaN: true }), (visits, factor) => {
      const rows = decompose(seriesOf(visits));
      const scaled = decompose(seriesOf(visits.map((count) => count * factor)));
      expect(scaled.length).toBe(rows.length);
      for (const [index, row] of rows.entries()) {
        const other = scaled[index];
        expect((other?.trend ?? NaN) / row.trend / factor).toBeCloseTo(1, 6);
        expect((other?.week ?? NaN) / row.week).toBeCloseTo(1, 6);
        expect((other?.year ?? 1) / (row.year ?? 1)).toBeCloseTo(1, 6);
        expect((other?.remainder ?? NaN) / row.remainder).toBeCloseTo(1, 6);
      }
    }),
    { numRuns: 30 },
  );
});
