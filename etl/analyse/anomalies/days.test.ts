import fc from 'fast-check';
import { expect, it } from 'vitest';
import { before, type DaySeries } from '../day-series.ts';
import { unusualDays } from './days.ts';
import { doorOf, FIRST_DAY, shopDays } from './testing.ts';

const NO_HOLIDAYS = new Map<number, string>();

const daysOf = (doors: readonly DaySeries[], sensor: string | null, holidays = NO_HOLIDAYS) =>
  unusualDays(doors, holidays)
    .filter((row) => row.sensor_id === sensor)
    .map(({ date }) => date - FIRST_DAY);

it('finds a day with a tenth of the visits, at the door and in the store', () => {
  const visits = shopDays(1, 200, 1000);
  const rows = unusualDays([doorOf('a', visits.with(150, 100))], NO_HOLIDAYS);
  expect(rows.map(({ sensor_id, date }) => [sensor_id, date - FIRST_DAY])).toEqual([
    [null, 150],
    ['a', 150],
  ]);
  const [row] = rows;
  expect(row).toMatchObject({
    store_id: 'shop',
    resolution: 'day',
    hour: null,
    local_time: null,
    visits: 100,
    among: 'weekday',
    holiday: null,
  });
  expect(row?.z).toBeLessThan(-5);
  expect(row?.low).toBeGreaterThan(500);
  expect(row?.low).toBeLessThan(row?.expected ?? 0);
});

it('says nothing before there are 6 same weekdays', () => {
  const visits = shopDays(2, 60, 1000).with(41, 0).with(42, 0);
  expect(daysOf([doorOf('a', visits)], 'a')).toEqual([42]);
});

it('follows a season that rises by half in four weeks', () => {
  const visits = shopDays(3, 300, 1000).map((count, n) =>
    Math.round(count * (1 + 0.5 * Math.min(1, Math.max(0, (n - 200) / 28)))),
  );
  expect(daysOf([doorOf('a', visits)], null)).toEqual([]);
});

it('compares the doors that measured with what the same doors counted', () => {
  const a = shopDays(4, 200, 600);
  const b = shopDays(5, 200, 400);
  const out = a.map((_, n) => (n >= 150 && n < 160 ? 0 : 1));
  const doors = [
    doorOf('a', a),
    doorOf(
      'b',
      b.map((count, n) => count * (out[n] ?? 1)),
      out,
    ),
  ];
  expect(daysOf(doors, null)).toEqual([]);
  expect(daysOf(doors, 'b')).toEqual([]);
});

it('does not judge a store by doors that usually carry less than half of it', () => {
  const a = shopDays(6, 200, 600).with(150, 0);
  const b = shopDays(7, 200, 400).with(150, 10);
  const coverage = a.map((_, n) => (n === 150 ? 0 : 1));
  const doors = [doorOf('a', a, coverage), doorOf('b', b)];
  expect(daysOf(doors, null)).toEqual([]);
  expect(daysOf(doors, 'b')).toEqual([150]);
});

it('is not blinded by a new door', () => {
  const a = shopDays(8, 200, 600).with(150, 60);
  const b = shopDays(9, 53, 400);
  const doors = [doorOf('a', a), doorOf('b', b, undefined, FIRST_DAY + 147)];
  expect(daysOf(doors, null)).toEqual([150]);
});

it('takes what an hour that failed would have added for neither much nor little', () => {
  const visits = shopDays(10, 200, 1000).with(150, 760);
  const coverage = visits.map((_, n) => (n === 150 ? 0.8 : 1));
  expect(daysOf([doorOf('a', visits, coverage)], 'a')).toEqual([]);
  const few = unusualDays([doorOf('a', visits.with(150, 80), coverage)], NO_HOLIDAYS)[0];
  expect(few?.visits).toBe(80);
  expect(few?.expected).toBeGreaterThan(700);
  expect(few?.expected).toBeLessThan(900);
});

it('judges holidays among holidays, and never by them', () => {
  const festive = [20, 60, 100, 130, 171, 178];
  const holidays = new Map(festive.map((n) => [FIRST_DAY + n, 'Some Day']));
  const quiet = shopDays(11, 220, 1000).map((count, n) =>
    festive.includes(n) ? Math.round(count / 4) : count,
  );
  expect(daysOf([doorOf('a', quiet)], null, holidays)).toEqual([]);
  const busy = quiet.with(178, 1000);
  const [row, ...others] = unusualDays([doorOf('a', busy)], holidays);
  expect(others.map(({ sensor_id }) => sensor_id)).toEqual(['a']);
  expect(row).toMatchObject({ among: 'holidays', holiday: 'Some Day', date: FIRST_DAY + 178 });
  expect(row?.expected).toBeLessThan(400);
});

it('takes none of the days that were not measured', () => {
  const visits = shopDays(12, 200, 1000).map((count, n) => (n % 7 === 6 ? Number.NaN : count));
  const coverage = visits.map((count, n) => (Number.isNaN(count) ? Number.NaN : n === 150 ? 0 : 1));
  expect(daysOf([doorOf('a', visits.with(150, Number.NaN), coverage)], null)).toEqual([]);
  expect(unusualDays([], NO_HOLIDAYS)).toEqual([]);
});

it('changes no past day when the future comes', () => {
  const holidays = new Map([50, 81, 120, 155, 190].map((n) => [FIRST_DAY + n, 'Some Day']));
  const scenario = fc.record({
    seed: fc.nat(),
    cut: fc.integer({ min: 60, max: 259 }),
    strange: fc.array(fc.tuple(fc.nat(259), fc.constantFrom(0, 0.1, 0.5, 2, 5)), { maxLength: 30 }),
    lost: fc.array(fc.tuple(fc.nat(259), fc.nat(1), fc.constantFrom(0, 0.5, 0.8)), {
      maxLength: 40,
    }),
  });
  fc.assert(
    fc.property(scenario, ({ seed, cut, strange, lost }) => {
      const doors = [300, 200].map((level, door) => {
        const visits = shopDays(seed + door, 260, level);
        for (const [day, factor] of strange) visits[day] = Math.round((visits[day] ?? 0) * factor);
        const coverage = visits.map(() => 1);
        for (const [day, which, share] of lost) if (which === door) coverage[day] = share;
        return doorOf(String(door), visits, coverage);
      });
      const end = FIRST_DAY + cut;
      expect(
        unusualDays(
          doors.map((door) => before(door, end)),
          holidays,
        ),
      ).toEqual(unusualDays(doors, holidays).filter(({ date }) => date < end));
    }),
    { numRuns: 60 },
  );
});
