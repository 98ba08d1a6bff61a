import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { day, days } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { parseDate } from './calendar.ts';
import { chainFigures, chainYear } from './chain.ts';
import { figureWords, historyFinding, leftOut } from './chain-words.ts';
import { speak } from './language.ts';
import type { Row } from './rows.ts';
import type { Summary } from './summary.ts';

const language = english;
const END = '2026-11-23';
const today = parseDate(END);
const rome = (make: (date: string, n: number) => Row) =>
  summary(days('2024-11-25', 729, make), END);
const grown = rome((date, n) => day(date, n < 365 ? 100 : 110));
const young = summary(
  days('2026-11-01', 23, (date) => day(date, 10)),
  END,
  { name: 'Madrid Gran Vía', city: 'Madrid', opened_on: '2026-11-01' },
);
const figures = (...all: Summary[]) => chainFigures(all, today, today);

it('says each figure beside the year before, and how much of it was measured', () => {
  expect(figures(grown).map((figure) => figureWords(figure, language))).toEqual(
    [
      ['Mon 23 Nov', '110', '10.0% more than a year before', '100% measured'],
      ['Last 7 days', '770', '10.0% more than a year before', '100% measured'],
      ['Last 28 days', '3,080', '10.0% more than a year before', '100% measured'],
      ['Since 1 Jan', '35,970', '10.0% more than a year before', '100% measured'],
    ].map(([label, value, change, note]) => ({ label, value, change, note })),
  );
});

it('says how many stores are compared, and which are left out', () => {
  const all = figures(grown, young);
  expect(all.map((figure) => figureWords(figure, language).note)).toEqual(
    Array(4).fill('compared: 1 of 2 stores, 100% measured'),
  );
  expect(leftOut(all, language)).toEqual([
    'Madrid Gran Vía is left out: it was not open a year before.',
  ]);
  const alone = figureWords(figures(young)[0] ?? expect.fail(), language);
  expect(alone.change).toBe('not compared with a year before');
});

it('names the figures that a store is left out of', () => {
  const poor = rome((date, n) => day(date, 100, n === 728 ? { coverage: 0.6 } : {}));
  expect(leftOut(figures(poor), language)).toEqual([
    'Roma Via del Corso is left out: only 60% of its hours were measured (Mon 23 Nov).',
  ]);
  const gone = rome((date, n) => day(date, 100, n === 364 ? { coverage: 0.6 } : {}));
  expect(leftOut(figures(gone), language)).toEqual([
    'Roma Via del Corso is left out: only 60% of its hours were measured a year before (Mon 23 Nov).',
  ]);
});

it('says when a difference is smaller than what is estimated, and what is not known', () => {
  const doubtful = rome((date, n) =>
    day(date, n < 365 ? 100 : 96, n < 365 ? {} : { estimated: 101, coverage: 0.95 }),
  );
  expect(figureWords(figures(doubtful)[1] ?? expect.fail(), language).note).toBe(
    '95% measured, the difference is smaller than what is estimated',
  );
  const lost = rome((date, n) =>
    n === 727 ? day(date, null, { coverage: 0, status: 'missing' }) : day(date, 100),
  );
  expect(figureWords(figures(lost)[1] ?? expect.fail(), language)).toMatchObject({
    value: '600',
    note: '85% measured, nothing known of 1 open day',
  });
});

it('finds what the last 52 weeks brought', () => {
  expect(historyFinding(chainYear([grown], today), language)).toBe(
    'The last 52 weeks brought 40,040 visits, 10.0% more than the 52 weeks before.',
  );
  expect(historyFinding(chainYear([grown, young], today), language)).toBe(
    'The last 52 weeks brought 40,270 visits; stores that can be compared had 10.0% more than in the 52 weeks before.',
  );
  expect(historyFinding(chainYear([young], today), language)).toBe(
    'The last 52 weeks brought 230 visits.',
  );
});

it('says the same in German and French', () => {
  const german = speak('de-DE', de);
  const french = speak('fr-FR', fr);
  const all = figures(grown, young);
  expect(figureWords(all[1] ?? expect.fail(), german)).toEqual({
    label: 'Letzte 7 Tage',
    value: '840',
    change: '10,0\u00a0% mehr als ein Jahr zuvor',
    note: 'verglichen: 1 von 2 Filialen, 100\u00a0% gemessen',
  });
  expect(leftOut(all, french)).toEqual([
    'Madrid Gran Vía n’est pas pris en compte\u202f: pas encore d’ouverture un an avant.',
  ]);
  expect(historyFinding(chainYear([grown, young], today), german)).toBe(
    'Die letzten 52 Wochen brachten 40.270 Besuche; vergleichbare Filialen hatten 10,0\u00a0% mehr als in den 52 Wochen davor.',
  );
  expect(historyFinding(chainYear([grown], today), french)).toBe(
    'Les 52 dernières semaines totalisent 40\u202f040 visites, 10,0\u00a0% de plus que les 52 semaines précédentes.',
  );
});
