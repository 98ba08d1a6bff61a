import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { it as italian } from '../messages/it.ts';
import { english } from '../testing/english.ts';
import { store } from '../testing/store.ts';
import { DAY, parseDate } from './calendar.ts';
import type { StoreDay } from './chain-day.ts';
import { dayHeadline, dayLeftOut, dayNotes } from './chain-day-words.ts';
import { speak } from './language.ts';

const language = english;
const date = parseDate('2026-11-21');
const at = (name: string, rest: Partial<StoreDay> = {}): StoreDay => ({
  store: store({ name, city: name }),
  visits: 1100,
  estimated: 0,
  coverage: 1,
  usual: 1000,
  ...rest,
});
const headline = (...open: StoreDay[]) => dayHeadline({ date, open }, language);

it('says what the day brought, beside a usual one', () => {
  expect(headline(at('Rome'), at('Paris'))).toBe(
    'Saturday brought 2,200 visits, 10.0% more than a usual Saturday.',
  );
  expect(headline(at('Rome', { visits: 1000 }))).toBe(
    'Saturday brought 1,000 visits, as many as a usual Saturday.',
  );
});

it('says which stores it compares when not all', () => {
  expect(headline(at('Rome'), at('Paris', { usual: null }))).toBe(
    'Saturday brought 2,200 visits. Rome had 10.0% more than a usual Saturday.',
  );
  const many = ['A', 'B', 'C', 'D', 'E'].map((name) => at(name));
  expect(headline(...many, at('Paris', { coverage: 0.4 }))).toBe(
    'Saturday brought 6,600 visits. The five stores that can be compared had 10.0% more than a usual Saturday.',
  );
});

it('says when the day of a store is missing, and never takes it for none', () => {
  const missing = at('Paris', { visits: null, coverage: 0 });
  expect(headline(at('Rome', { visits: 900 }), missing)).toBe(
    'Saturday brought 900 visits to one of the two open stores. Rome had 10.0% fewer than a usual Saturday.',
  );
  expect(headline(missing)).toBe('Nothing is known of Saturday: no store could be counted.');
  expect(dayHeadline(undefined, language)).toBe('All stores were closed for the last seven days.');
});

it('says what is usual, what is estimated, and when that is more than the difference', () => {
  expect(dayNotes({ date, open: [at('Rome', { estimated: 120 })] }, date, language)).toEqual([
    'A usual Saturday is the mean of the four before, store by store.',
    '120 of the visits are estimated.',
    'The difference is smaller than what is estimated.',
  ]);
  expect(dayNotes({ date, open: [at('Rome', { usual: null })] }, date + DAY, language)).toEqual([
    'All stores have been closed since.',
  ]);
});

it('says why a store is left out', () => {
  const open = [
    at('Rome'),
    at('Paris', { visits: null }),
    at('Berlin', { coverage: 0.4 }),
    at('Madrid', { usual: null }),
  ];
  expect(dayLeftOut({ date, open }, language)).toEqual([
    'Paris is not compared with a usual Saturday: nothing is known of its day.',
    'Berlin is not compared with a usual Saturday: only 40% of its hours were measured.',
    'Madrid is not compared with a usual Saturday: fewer than three of the four before were open and measured.',
  ]);
});

it('says the day in the order of each language', () => {
  const german = speak('de-DE', de);
  const french = speak('fr-FR', fr);
  const missing = at('Paris', { visits: null, coverage: 0 });
  const day = { date, open: [at('Rom', { visits: 900 }), missing] };
  expect(dayHeadline(day, german)).toBe(
    'Der Samstag brachte 900 Besuche in 1 von 2 geöffneten Filialen. Rom: 10,0\u00a0% weniger als an einem üblichen Samstag.',
  );
  expect(dayHeadline({ date, open: [at('Rome')] }, french)).toBe(
    '1\u202f100 visites samedi, 10,0\u00a0% de plus qu’un samedi habituel.',
  );
  const one = { date, open: [at('Rome', { estimated: 1 })] };
  expect(dayNotes(one, date, french)[1]).toBe('1 de ces visites est estimée.');
  const sunday = { date: date + DAY, open: [at('Roma', { visits: 1000 })] };
  expect(dayHeadline(sunday, speak('it-IT', italian))).toBe(
    '1000 visite domenica, tante quante in una domenica abituale.',
  );
});
