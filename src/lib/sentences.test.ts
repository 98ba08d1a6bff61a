import { expect, it } from 'vitest';
import { day, days } from '../testing/rows.ts';
import { store, summary } from '../testing/store.ts';
import { createFormat } from './format.ts';
import {
  chainHeadline,
  comparisonNotes,
  comparisonWords,
  keyFigures,
  measuredWords,
  openWords,
  place,
  storeDescription,
  storeFinding,
} from './sentences.ts';

const format = createFormat('en-GB');
const END = '2026-11-23';

/** Two years that end on END: so many visits a day in the first, so many in the second. */
const twoYears = (before: number, now: number) =>
  days('2024-11-25', 729, (date, n) => day(date, n < 365 ? before : now));
const grown = summary(twoYears(100, 110), END);
const young = summary(
  days('2026-11-01', 23, (date) => day(date, 10)),
  END,
  {
    opened_on: '2026-11-01',
  },
);

it('sums the chain up, like for like', () => {
  expect(chainHeadline([grown, summary(twoYears(100, 100), END)], format)).toBe(
    'The two stores together had 5,880 visits in the last four weeks, 5.0% more than a year before.',
  );
});

it('compares only stores that can be compared, and says which', () => {
  expect(chainHeadline([grown, young], format)).toBe(
    'The two stores together had 3,310 visits in the last four weeks. Roma Via del Corso had 10.0% more than a year before.',
  );
  expect(comparisonNotes([grown, young], format)).toEqual([
    'Roma Via del Corso is not compared: it was not open a year before.',
  ]);
});

it('says nothing about a change that nobody knows', () => {
  expect(chainHeadline([young], format)).toBe('The store had 230 visits in the last four weeks.');
});

it('says why a poorly measured store is not compared', () => {
  const poor = summary(
    twoYears(100, 110).map((row, n) => (n > 715 ? { ...row, coverage: 0.6 } : row)),
    END,
  );
  expect(comparisonWords(poor.fourWeeks.comparison, format)).toBe(
    'not compared: only 81% of its hours were measured in these weeks',
  );
});

it('says over how many days a figure runs and how much was measured', () => {
  expect(measuredWords(grown.fourWeeks, format)).toBe('28 open days; all of the hours measured');
});

it('finds the best year', () => {
  const rising = summary(
    days('2024-01-01', 1058, (date, n) => day(date, n < 366 ? 100 : 120)),
    END,
    { opened_on: '2024-01-01' },
  );
  expect(storeFinding(rising, format)).toBe(
    'Roma Via del Corso has never been busier: 120 visits on an average open day of the last 52 weeks.',
  );
  const falling = summary(
    days('2024-01-01', 1058, (date, n) => day(date, n < 366 ? 100 : 90)),
    END,
    { opened_on: '2024-01-01' },
  );
  expect(storeFinding(falling, format)).toBe(
    'Roma Via del Corso has 90 visits on an average open day, 10.0% fewer than in 2024, its best year.',
  );
  expect(storeFinding(young, format)).toBe(
    'Roma Via del Corso has 10 visits on an average open day.',
  );
});

it('names the busiest and the quietest month', () => {
  const rows = days('2025-12-01', 90, (date) => day(date, date < '2026-01-01' ? 90 : 40));
  expect(storeDescription(summary(rows, '2026-02-28'), format)).toBe(
    'Visits a day from 1 December 2025 to 28 February 2026. The busiest month was December 2025 (90 on an average open day), the quietest January 2026 (40 on an average open day).',
  );
});

it('shows a young store what it has had since its opening', () => {
  const labels = (of: typeof young) => keyFigures(of, format).map(({ label }) => label);
  expect(labels(grown)).toEqual(['Last 7 days', 'Last 28 days', 'Last 52 weeks']);
  expect(labels(young)).toEqual(['Last 7 days', 'Since 1 November 2026']);
});

it('says when a store is open', () => {
  const weekdays = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((name) => [name, ['08:00', '18:00']]),
  );
  const sat: [string, string] = ['10:00', '16:00'];
  const opening_hours = { ...weekdays, sat };
  const shop = { ...grown, store: store({ opening_hours }) };
  expect(openWords(shop, format)).toBe(
    '1 door, open since 1 January 2019. Monday to Friday 08:00–18:00, Saturday 10:00–16:00, local time (Europe/Rome).',
  );
});

it('adds the city to a name that does not say it', () => {
  expect(place(store({ name: 'Via del Corso' }))).toBe('Via del Corso, Roma');
});
