import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { day, days } from '../testing/rows.ts';
import { store } from '../testing/store.ts';
import { isoDate, parseDate } from './calendar.ts';
import { leagueRows } from './league.ts';
import { busiestFirst, lastCommonDay, summaryOf } from './summary.ts';

it('ends the figures of all stores on the last day that all of them have', () => {
  const stores = [store(), store({ id: 'gotham', time_zone: 'America/New_York' })];
  const today = lastCommonDay(stores, Date.parse('2026-11-24T00:00:00Z'));
  expect(isoDate(today)).toBe('2026-11-22');
  const rows = days('2026-10-01', 54, (date) => day(date, 10));
  const made = summaryOf(store({ opened_on: '2026-10-01' }), rows, today);
  expect(made && isoDate(made.fourWeeks.range.to)).toBe('2026-11-22');
  expect(made?.fourWeeks.now.visits).toBe(280);
  expect(made && isoDate(made.history.to)).toBe('2026-11-23');
});

it('keeps to the trading days of a store that has closed', () => {
  const rows = days('2026-10-01', 54, (date) => day(date, 10));
  const made = summaryOf(store({ closed_on: '2026-11-21' }), rows, parseDate('2026-11-23'));
  expect(made?.week.now.days).toBe(5);
});

it('puts the busiest store first, as the overview does, and last what nothing is known of', () => {
  const today = parseDate('2026-11-23');
  const shop = (id: string, visits: number) =>
    summaryOf(
      store({ id }),
      days('2026-10-01', 54, (date) => day(date, visits)),
      today,
    );
  const known = [shop('small', 1), shop('large', 9)].flatMap((one) => one ?? []);
  const listed = ['unknown', 'small', 'large'].map((id) => ({ store: store({ id }) }));
  const found = busiestFirst(listed, known).map((one) => one.store.id);
  expect(found).toEqual(['large', 'small', 'unknown']);
  const league = leagueRows(known, today, { trends: new Map(), sensors: new Map() }, english);
  expect(league.map(({ id }) => id)).toEqual(found.slice(0, 2));
});
