import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { es } from '../messages/es.ts';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { closed, day, days } from '../testing/rows.ts';
import { store, summary } from '../testing/store.ts';
import { isoDate } from './calendar.ts';
import { speak } from './language.ts';
import {
  comparisonDoubts,
  comparisonWords,
  keyFigures,
  measuredWords,
  openWords,
  place,
} from './sentences.ts';

const language = english;
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

it('says why a poorly measured store is not compared', () => {
  const poor = summary(
    twoYears(100, 110).map((row, n) => (n > 715 ? { ...row, coverage: 0.6 } : row)),
    END,
  );
  expect(comparisonWords(poor.fourWeeks.comparison, language)).toBe(
    'not compared: only 81% of its hours were measured in these weeks',
  );
});

it('says over how many days a figure runs and how much was measured', () => {
  expect(measuredWords(grown.fourWeeks, language)).toBe(
    '28 open days, 100% measured; a year before 28 open days, 100% measured',
  );
  expect(measuredWords(young.fourWeeks, language)).toBe('23 open days, 100% measured');
});

it('says when days were closed, and when a change is smaller than what is estimated', () => {
  const rows = twoYears(100, 101).map((row, n) => {
    if (n === 720) return closed(isoDate(row.time));
    return n > 701 ? { ...row, visits: 95, coverage: 0.95 } : row;
  });
  const shop = summary(rows, END);
  expect(measuredWords(shop.fourWeeks, language)).toBe(
    '27 open days, 95% measured; a year before 28 open days, 100% measured. The difference is smaller than what is estimated.',
  );
  expect(comparisonDoubts([shop, grown], language)).toEqual([
    'At Roma Via del Corso the difference is smaller than what is estimated.',
  ]);
  expect(comparisonDoubts([grown], language)).toEqual([]);
});

it('shows a young store what it has had since its opening', () => {
  const labels = (of: typeof young) => keyFigures(of, language).map(({ label }) => label);
  expect(labels(grown)).toEqual(['Mon 23 Nov', 'Last 7 days', 'Last 28 days', 'Last 52 weeks']);
  expect(labels(young)).toEqual(['Mon 23 Nov', 'Last 7 days', 'Since 1 November 2026']);
});

it('begins with the last day, and says when it was closed', () => {
  const first = (rows: ReturnType<typeof twoYears>, of = language) =>
    keyFigures(summary(rows, END), of)[0];
  expect(first(twoYears(100, 110))).toEqual({
    ...{ label: 'Mon 23 Nov', value: '110', change: '10.0% more than a year before' },
    note: '100% measured; 100% on 24 Nov 2025',
  });
  const shut = (n: number) =>
    twoYears(100, 110).map((row, i) => (i === n ? closed(isoDate(row.time)) : row));
  expect(first(shut(728))).toMatchObject({ value: '–', change: 'closed on this day', note: '' });
  expect(first(shut(364))).toMatchObject({
    ...{ value: '110', note: '100% measured' },
    change: 'not compared: closed on the same day a year before',
  });
  const guessed = twoYears(100, 101).map((row) => ({ ...row, visits: 95, coverage: 0.95 }));
  expect(first(guessed, speak('de-DE', de))?.note).toMatch(
    /^95\s% gemessen; 95\s% am 24\. Nov\. 2025\. Der Unterschied ist kleiner/,
  );
});

it('says when a store is open', () => {
  const weekdays = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((name) => [name, ['08:00', '18:00']]),
  );
  const sat: [string, string] = ['10:00', '16:00'];
  const opening_hours = { ...weekdays, sat };
  const shop = { ...grown, store: store({ opening_hours }) };
  expect(openWords(shop, language)).toBe(
    '1 door, open since 1 January 2019. Monday to Friday 08:00–18:00, Saturday 10:00–16:00, local time (Europe/Rome).',
  );
});

it('adds the city to a name that does not say it', () => {
  expect(place(store({ name: 'Via del Corso' }))).toBe('Via del Corso, Roma');
});

it('is said in other languages', () => {
  const french = speak('fr-FR', fr);
  expect(comparisonWords(grown.fourWeeks.comparison, french)).toMatch(
    /^10,0\s%\sde plus qu’un an avant$/,
  );
  expect(measuredWords(grown.fourWeeks, french)).toMatch(
    /^28 jours d’ouverture, mesurés à 100\s%\u202f; un an avant, 28 jours d’ouverture, mesurés à 100\s%$/,
  );
  expect(comparisonWords(young.fourWeeks.comparison, speak('es-ES', es))).toBe(
    'sin comparación: aún no había abierto un año antes',
  );
  const hours: [string, string] = ['08:00', '18:00'];
  const sat: [string, string] = ['10:00', '16:00'];
  const opening_hours = { mon: hours, tue: hours, sat };
  const shop = { ...grown, doors: 2, store: store({ opening_hours }) };
  expect(openWords(shop, speak('de-DE', de))).toBe(
    '2 Eingänge, geöffnet seit dem 1. Januar 2019. Montag bis Dienstag 08:00–18:00, Samstag 10:00–16:00, Ortszeit (Europe/Rome).',
  );
});
