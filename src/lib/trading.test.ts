import { expect, it } from 'vitest';
import { closed, day } from '../testing/rows.ts';
import { HOUR, parseDate } from './calendar.ts';
import type { Row } from './rows.ts';
import { dayOf, openDays } from './trading.ts';

const lost = (date: string, estimated: number | null, baseline: number | null): Row =>
  day(date, null, { estimated, baseline, coverage: 0, status: 'missing' });

/** Whether the day of the last row is open, as far as its own door tells. */
function isOpen(rows: readonly Row[], counted: readonly string[] = []): boolean {
  const days = counted.map((date) => dayOf(parseDate(date)));
  return openDays(rows, new Set(days)).has(dayOf(rows.at(-1)?.local ?? 0));
}

it('takes a day that brought only the estimate of a lost hour for closed', () => {
  expect(isOpen([day('2025-12-18', 900), lost('2025-12-25', 40, 850)])).toBe(false);
});

it('remembers what a weekday used to bring through a long closure', () => {
  expect(isOpen([day('2020-03-12', 900), lost('2020-05-07', 40, null)])).toBe(false);
});

it('keeps an outage with its estimate, and one that is too long for any', () => {
  expect(isOpen([lost('2025-06-05', 880, 900)])).toBe(true);
  expect(
    isOpen([day('2025-06-12', 900), closed('2025-06-13'), lost('2025-07-24', null, null)]),
  ).toBe(true);
});

it('takes a day that the source called off for closed: nothing is estimated, although it could be', () => {
  expect(isOpen([day('2025-12-18', 900), lost('2025-12-25', null, 850)])).toBe(false);
});

it('takes a day of which nothing is known for closed where most days around it are', () => {
  const days = Array.from({ length: 12 }, (_, n) => `2020-04-${String(n + 10)}`);
  const weeks = days.map((date, n) => (n % 3 === 1 ? lost(date, null, null) : closed(date)));
  expect(isOpen(weeks.slice(0, 11))).toBe(false);
  const outage = days.map((date, n) => (n % 7 === 1 ? closed(date) : lost(date, null, null)));
  expect(isOpen(outage)).toBe(true);
});

it('does not call a door closed on a day on which another one counted', () => {
  const halfDay = [day('2025-12-17', 900), lost('2025-12-24', 200, 900)];
  expect(isOpen(halfDay)).toBe(false);
  expect(isOpen(halfDay, ['2025-12-24'])).toBe(true);
});

/** The hours 8 to 11 of a day. */
const hoursOf = (date: string, make: (n: number) => Row) =>
  Array.from({ length: 4 }, (_, n) => {
    const time = parseDate(date) + (8 + n) * HOUR;
    return { ...make(n), time, local: time };
  });

it('judges hours by their day: a quiet hour that nobody delivered is not a closed one', () => {
  const date = '2025-06-05';
  const quiet = hoursOf(date, (n) => (n === 0 ? lost(date, 0, 1.5) : lost(date, 20, 22)));
  expect(isOpen(quiet)).toBe(true);
});

it('takes a holiday for closed that lost an hour, in its hours too', () => {
  const date = '2025-12-25';
  const holiday = hoursOf(date, (n) =>
    n === 2 ? lost(date, 20, 20) : { ...closed(date), baseline: 22 },
  );
  expect(isOpen(holiday)).toBe(false);
});

it('never calls a sensor closed that says it failed', () => {
  const date = '2025-06-05';
  const failed = hoursOf(date, () => ({ ...lost(date, 0, 20), status: 'failed' as const }));
  expect(isOpen(failed)).toBe(true);
});
