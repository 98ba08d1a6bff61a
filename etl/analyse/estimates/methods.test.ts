import { expect, it } from 'vitest';
import { estimateHours } from './estimate.ts';
import { at, type Cell, shopGrid } from './testing/shop-grid.ts';

const OUT = 35;

/** Estimates of the first door, which is out on day 35. */
const estimatesOf = (first: (day: number) => Cell, ...others: ((day: number) => Cell)[]) =>
  estimateHours(shopGrid(80, [(day) => (day === OUT ? 'failed' : first(day)), ...others])).filter(
    ({ sensor, hour }) => sensor === 0 && hour >= at(OUT, 0) && hour < at(OUT + 1, 0),
  );

it('takes the counts of the doors beside it, times the usual part of the door', () => {
  // 40 and 60 people an hour as usual, but 3 of 4 stay away on the day.
  const rows = estimatesOf(
    () => 40,
    (day) => (day === OUT ? 15 : 60),
  );
  // 40 · (15 + 10) / (60 + 10) = 14.29 an hour; 4 of them are 57.1.
  expect(rows.map(({ method, visits }) => [method, visits])).toEqual([
    ['siblings', 14],
    ['siblings', 15],
    ['siblings', 14],
    ['siblings', 14],
  ]);
});

it('compares doors with themselves only: one that was hung last week changes nothing', () => {
  const [row] = estimatesOf(
    () => 40,
    () => 60,
    (day) => (day < OUT - 6 ? undefined : 100),
  );
  expect(row).toMatchObject({ method: 'siblings', visits: 40 });
});

it('keeps the part of a weekday on which the door is another one', () => {
  // Mondays the door has half of its visits, the others do not; day 35 is a Monday.
  const [row] = estimatesOf(
    (day) => (day % 7 === 0 ? 20 : 40),
    () => 60,
  );
  expect(row?.visits).toBe(20);
});

it('knows the day from few people less than from many', () => {
  const [few] = estimatesOf(
    () => 40,
    (day) => (day === OUT ? 0 : 1),
  );
  expect(few?.visits).toBe(Math.round((40 * 10) / 11));
});

it('takes the median of that weekday and hour when no other door counted', () => {
  const counts = new Map([7, 14, 21, 28, 42, 49, 56, 63].map((day, n) => [day, 2 ** n]));
  const alone = estimatesOf((day) => counts.get(day) ?? 'failed');
  expect(alone[0]).toMatchObject({ method: 'weekday', visits: 12, low: 0 });
  const allOut = estimatesOf(
    (day) => counts.get(day) ?? 'failed',
    (day) => (day === OUT ? 'missing' : 500),
  );
  expect(allOut).toEqual(alone);
});

it('says nothing unless the door itself measured that weekday and hour within 28 days', () => {
  const beside = () => 60;
  const [row] = estimatesOf(
    (day) => (day === OUT + 35 || day === OUT + 1 ? 40 : 'missing'),
    beside,
  );
  expect(row).toMatchObject({
    reason: 'failed',
    method: null,
    visits: null,
    low: null,
    high: null,
  });
  const [found] = estimatesOf((day) => (day === OUT - 28 ? 40 : 'missing'), beside);
  expect(found).toMatchObject({ visits: 40 });
});

it('says nothing of a day that the source called off', () => {
  const off = (day: number): Cell => (day === OUT ? undefined : 60);
  expect(estimatesOf(() => 40, off)[0]?.visits).toBeNull();
  // A door that was taken down is no such sign.
  const gone = (day: number): Cell => (day >= OUT ? undefined : 60);
  expect(estimatesOf(() => 40, gone)[0]?.visits).toBe(40);
});

it('rounds so that the days of a quiet door add up', () => {
  // A visit an hour on every third day: 1.36 in the 4 hours of a day.
  const rows = estimatesOf(
    (day) => Number(day % 3 === 0),
    () => 100,
  );
  expect(rows.map(({ visits }) => visits)).toEqual([0, 1, 0, 0]);
});

it('gives an interval that holds the estimate, wider where counts scatter more', () => {
  const width = (counts: readonly number[]) => {
    const [row] = estimatesOf((day) => counts[Math.floor(day / 7) % counts.length] ?? 0);
    if (row?.visits == null || row.low === null || row.high === null) throw new Error('nothing');
    expect(row.low).toBeLessThan(row.visits);
    expect(row.high).toBeGreaterThan(row.visits);
    return row.high - row.low;
  };
  expect(width([90, 110])).toBeLessThan(width([50, 150]));
});
