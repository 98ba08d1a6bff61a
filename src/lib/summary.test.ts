import { expect, it } from 'vitest';
import { day, days } from '../testing/rows.ts';
import { store } from '../testing/store.ts';
import { isoDate, parseDate } from './calendar.ts';
import { lastCommonDay, summaryOf } from './summary.ts';

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
