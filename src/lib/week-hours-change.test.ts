import { expect, it } from 'vitest';
import { weeksOfHours } from '../testing/week.ts';
import { DAY, HOUR, parseDate } from './calendar.ts';
import { partChanges } from './week-hours-change.ts';

const range = { from: parseDate('2024-12-30'), to: parseDate('2025-03-23') };
const isMorning = (local: number) => local % DAY < 12 * HOUR;
/** A little of what chance does from week to week. */
const noise = (week: number) => [0, 4, -3, 2, -4, 1][week % 6] ?? 0;
const before = weeksOfHours('2024-01-01', 12, (_, week) => ({ estimated: 200 + noise(week) }));
const rows = (visits: (local: number, week: number) => number | null) => [
  ...before,
  ...weeksOfHours('2024-12-30', 12, (local, week) => ({
    estimated: visits(local, week),
    visits: null,
  })),
];

it('tells a part of the day that moved apart from the rest', () => {
  const changes = partChanges(
    rows((local, week) => (isMorning(local) ? 260 : 202) + noise(week + 1)),
    range,
  );
  expect(changes.map(({ part, apart }) => [part, apart])).toEqual([
    ['mornings', 1],
    ['afternoons', -1],
    ['evenings', -1],
  ]);
  expect(changes[0]?.change).toBeCloseTo(0.3, 2);
});

it('tells none apart when chance is as large', () => {
  const changes = partChanges(
    rows((local, week) => 220 + noise(week) * (isMorning(local) ? 3 : -2)),
    range,
  );
  expect(changes.map(({ apart }) => apart)).toEqual([0, 0, 0]);
  expect(
    partChanges(
      rows(() => 300),
      range,
    ).map(({ apart }) => apart),
  ).toEqual([0, 0, 0]);
});

it('compares only hours that are known in both years', () => {
  const changes = partChanges(
    rows((local, week) => (week < 6 ? null : isMorning(local) ? 400 : 100)),
    range,
  );
  expect(changes[0]?.change).toBeCloseTo(1, 1);
  expect(
    partChanges(
      rows(() => null),
      range,
    ),
  ).toEqual([]);
  expect(partChanges(before, range)).toEqual([]);
});
