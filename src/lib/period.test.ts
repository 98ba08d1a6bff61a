import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { isoDate, parseDate } from './calendar.ts';
import { compare, lastDays, summarise, visitsOf, yearBefore } from './period.ts';

const open = (visits: number) => (date: string) => day(date, visits);
const before = summarise(days('2025-11-24', 4, open(100)));

it('adds up what was counted and estimated, and leaves closed days out', () => {
  const period = summarise([
    day('2026-11-20', 90, { estimated: 100, coverage: 0.9, sensors: 10 }),
    day('2026-11-21', 50),
    closed('2026-11-22'),
  ]);
  expect(period).toEqual({
    days: 3,
    tradingDays: 2,
    unknownDays: 0,
    visits: 150,
    estimated: 10,
    coverage: (0.9 * 10 + 1) / 11,
    average: 75,
  });
});

it('does not take a day of which nothing is known for a day of none', () => {
  const { visits, average, unknownDays } = summarise([
    day('2026-11-20', 90),
    unknown('2026-11-21'),
  ]);
  expect({ visits, average, unknownDays }).toEqual({ visits: 90, average: 90, unknownDays: 1 });
  expect(summarise([unknown('2026-11-21')]).visits).toBeNull();
});

it('does not count the estimate of a closed day', () => {
  expect(visitsOf(day('2026-12-25', null, { estimated: 7, trading: false }))).toBeNull();
});

it('goes back a year by whole weeks', () => {
  const { from, to } = yearBefore(lastDays(parseDate('2026-11-23'), 28));
  expect([isoDate(from), isoDate(to)]).toEqual(['2025-10-28', '2025-11-24']);
  expect(new Date(to).getUTCDay()).toBe(new Date(parseDate('2026-11-23')).getUTCDay());
});

it('compares two well known periods', () => {
  const now = summarise(days('2026-11-23', 4, open(110)));
  const comparison = compare(now, before);
  expect(comparison).toEqual({ kind: 'change', change: expect.closeTo(0.1) });
});

it.each([
  ['too-young', days('2026-11-23', 4, open(110)), days('2025-11-24', 3, open(100))],
  ['closed', days('2026-11-23', 4, closed), days('2025-11-24', 4, open(100))],
  ['closed', days('2026-11-23', 4, open(110)), days('2025-11-24', 4, closed)],
  [
    'coverage',
    days('2026-11-23', 4, (date) => day(date, 10, { coverage: 0.8 })),
    days('2025-11-24', 4, open(100)),
  ],
  [
    'unknown',
    [...days('2026-11-23', 19, open(110)), unknown('2026-12-12')],
    days('2025-11-24', 20, open(100)),
  ],
])('refuses to compare: %s', (why, now, past) => {
  expect(compare(summarise(now), summarise(past))).toMatchObject({ kind: 'none', reason: { why } });
});

it('names the period at fault', () => {
  const poor = summarise(days('2025-11-24', 4, (date) => day(date, 10, { coverage: 0.5 })));
  expect(compare(before, poor)).toEqual({
    kind: 'none',
    reason: { why: 'coverage', period: 'before', coverage: 0.5 },
  });
});

it('does not know what a dead counter missed where nothing can be estimated', () => {
  expect(visitsOf(day('2024-01-01', 0, { estimated: null, coverage: 0 }))).toBeNull();
  expect(visitsOf(day('2024-01-01', 0))).toBe(0);
});
