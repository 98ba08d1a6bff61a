import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DaySeries, weekdayOf } from '../day-series.ts';
import { randomFrom } from '../random.ts';
import { daysOf } from './testing.ts';
import { judge, type Trend, trendsOf } from './trends.ts';

/** Days of a shop closed on Sundays whose visits change by `percent` a year, with noise. */
function shop(from: string, to: string, percent: number, seed = 1): DaySeries {
  const random = randomFrom(seed);
  return daysOf(from, to, (day, index) => {
    const season = 1 + 0.3 * Math.sin((2 * Math.PI * day) / 365.25);
    const noise = 1 + 0.3 * (random() - 0.5);
    const level = 1000 * (1 + percent / 100) ** (index / 365.25);
    return weekdayOf(day) === 7 ? Number.NaN : Math.round(level * season * noise);
  });
}
const dateOf = (day: number | null) =>
  day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
const verdictsOf = (series: DaySeries) => judge(trendsOf(series)).map(({ verdict }) => verdict);

it('finds the rise of five years within its interval', () => {
  const [life] = trendsOf(shop('2020-01-01', '2024-12-31', 5));
  expect(life).toMatchObject({ store_id: 'paris', sensor_id: null, period: 'life', months: 60 });
  expect(life?.pct_per_year).toBeCloseTo(5, 0);
  expect(life?.low).toBeLessThan(5);
  expect(life?.high).toBeGreaterThan(5);
  expect(life?.p).toBeLessThan(0.001);
  expect(life?.mann_kendall_p).toBeLessThan(0.001);
});

it('says rising, falling and stable', () => {
  expect(verdictsOf(shop('2014-01-01', '2024-12-31', 5))[0]).toBe('rising');
  expect(verdictsOf(shop('2014-01-01', '2024-12-31', -5))[0]).toBe('falling');
  expect(verdictsOf(shop('2014-01-01', '2024-12-31', 0))[0]).toBe('stable');
});

it('cannot tell where a year is compared with one other in much noise', () => {
  const random = randomFrom(1);
  const noisy = daysOf('2020-01-01', '2024-12-31', (day) =>
    day % 31 === 0 ? 1000 + 1000 * random() : 900 + 700 * random(),
  );
  expect(verdictsOf(noisy)[2]).toBe('cannot tell');
});

it('looks at the whole life, three years and two years, up to the last whole month', () => {
  const windows = trendsOf(shop('2019-03-15', '2024-07-10', 0)).map((trend) => [
    trend.period,
    dateOf(trend.first_month),
    dateOf(trend.last_month),
    trend.months,
  ]);
  expect(windows).toEqual([
    ['life', '2019-04-01', '2024-06-01', 63],
    ['3 years', '2021-07-01', '2024-06-01', 36],
    ['12 months', '2022-07-01', '2024-06-01', 24],
  ]);
});

it('is too young before 24 whole months', () => {
  expect(verdictsOf(shop('2022-01-02', '2023-12-31', 5))).toEqual(Array(3).fill('too young'));
  expect(verdictsOf(shop('2022-01-01', '2023-12-31', 20))).toEqual(Array(3).fill('rising'));
});

it('is too young where too few months of two years can be compared', () => {
  const open = shop('2020-01-01', '2024-12-31', 5);
  const from = Date.parse('2024-01-01') / 86_400_000;
  const until = Date.parse('2024-05-01') / 86_400_000;
  const closed = (days: Float64Array) =>
    days.map((value, index) =>
      open.firstDay + index >= from && open.firstDay + index < until ? Number.NaN : value,
    );
  const [life, , year] = judge(
    trendsOf({ ...open, filled: closed(open.filled), coverage: closed(open.coverage) }),
  );
  expect(life?.verdict).toBe('rising');
  expect(year).toMatchObject({ verdict: 'too young', months: 20, pct_per_year: null, q: null });
});

it('has no month of a series without days', () => {
  const nothing = { first_month: null, last_month: null, months: 0, p: null };
  expect(trendsOf(daysOf('2024-01-01', '2023-12-31', () => 1))).toMatchObject(
    Array(3).fill(nothing),
  );
});

it('calls a constant series stable, with nothing to doubt', () => {
  const [life] = judge(trendsOf(daysOf('2020-01-01', '2024-12-31', () => 40)));
  expect(life).toMatchObject({ pct_per_year: 0, low: 0, high: 0, p: 1, q: 1, verdict: 'stable' });
});

it('calls every constant series stable, whatever its weekdays and whatever was lost', () => {
  const shape = fc.record({
    count: fc.integer({ min: 1, max: 100_000 }),
    first: fc.integer({ min: 0, max: 400 }),
    months: fc.integer({ min: 26, max: 90 }),
    closed: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 5 }),
    lost: fc.array(fc.nat(2700), { maxLength: 300 }),
  });
  fc.assert(
    fc.property(shape, ({ count, first, months, closed, lost }) => {
      const start = Date.parse('2015-01-01') / 86_400_000 + first;
      const dateAt = (day: number) => dateOf(day) ?? '';
      const series = daysOf(dateAt(start), dateAt(start + 31 * months), (day) =>
        closed.includes(weekdayOf(day)) ? Number.NaN : count,
      );
      const coverage = series.coverage.slice();
      for (const day of lost) if (coverage[day] === 1) coverage[day] = 0;
      for (const trend of judge(trendsOf({ ...series, coverage })))
        if (trend.p !== null) expect(trend).toMatchObject({ pct_per_year: 0, verdict: 'stable' });
    }),
    { numRuns: 30 },
  );
});

it('gives the same rows and verdicts when all counts are multiplied', () => {
  const rows = (series: DaySeries) => judge(trendsOf(series));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 2, max: 50 }),
      fc.integer({ min: -10, max: 10 }),
      (seed, factor, percent) => {
        const series = shop('2020-05-01', '2023-08-31', percent, seed);
        const more = series.filled.map((value) => factor * value);
        for (const [n, row] of rows({ ...series, visits: more, filled: more }).entries()) {
          const before = rows(series)[n];
          expect(row.verdict).toBe(before?.verdict);
          for (const column of ['pct_per_year', 'low', 'high', 'p', 'q', 'mann_kendall_p'] as const)
            expect(row[column]).toBeCloseTo(before?.[column] ?? Number.NaN, 6);
        }
      },
    ),
    { numRuns: 20 },
  );
});

it('excludes 0 from the interval exactly when p is below 5 %', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -3, max: 3 }), (seed, percent) => {
      for (const { low, high, p } of trendsOf(shop('2021-01-01', '2023-12-31', percent, seed)))
        expect((low ?? 0) > 0 || (high ?? 0) < 0).toBe((p ?? 1) < 0.05);
    }),
    { numRuns: 50 },
  );
});

it('corrects among stores and among sensors, in each period by itself', () => {
  const row = (sensor_id: string | null, period: Trend['period'], p: number | null): Trend => ({
    store_id: 'paris',
    sensor_id,
    period,
    first_month: 0,
    last_month: 0,
    months: 60,
    pct_per_year: p === null ? null : 2,
    low: p === null ? null : 1.5,
    high: p === null ? null : 2.5,
    p,
    mann_kendall_p: p,
  });
  const judged = judge([
    row(null, 'life', 0.03),
    row(null, 'life', 0.04),
    row(null, 'life', null),
    row(null, '3 years', 0.03),
    row('paris-01', 'life', 0.03),
    row('paris-02', 'life', 0.5),
  ]);
  expect(judged.map(({ q }) => q)).toEqual([0.04, 0.04, null, 0.03, 0.06, 0.5]);
  expect(judged.map(({ verdict }) => verdict)).toEqual([
    'rising',
    'rising',
    'too young',
    'rising',
    'cannot tell',
    'cannot tell',
  ]);
});
