import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { choice, entity } from '../testing/compare.ts';
import { english } from '../testing/english.ts';
import { comparisonOf } from './compare.ts';
import { compareNotes, compareTable, compareTitle, shownWords } from './compare-words.ts';
import { speak } from './language.ts';

const MONDAY = '2023-01-02';
const german = speak('de-DE', de);
const years = (before: number, now: number) => [
  ...Array<number>(52).fill(before),
  ...Array<number>(52).fill(now),
];

it('says who grew most, or lost least', () => {
  const title = (...visits: number[]) => {
    const all = visits.map((now, n) => entity(`Store ${n + 1}`, MONDAY, years(100, now)));
    return compareTitle(comparisonOf(all, choice()), english);
  };
  expect(title(104, 110)).toBe('Store 2 has grown most: +10.0% visits a trading hour in a year');
  expect(title(98, 90)).toBe(
    'All have lost visits, Store 1 the least: −2.0% visits a trading hour in a year',
  );
  expect(title(104)).toBe('Store 1 has grown: +4.0% visits a trading hour in a year');
  expect(title(96)).toBe('Store 1 has lost visits: −4.0% visits a trading hour in a year');
});

it('says what has grown, by what is shown', () => {
  const all = [entity('Paris', MONDAY, years(100, 110))];
  for (const measure of ['visits', 'index'] as const)
    expect(compareTitle(comparisonOf(all, choice({ measure })), english)).toBe(
      'Paris has grown: +10.0% visits a week in a year',
    );
});

it('says it in German', () => {
  const all = [entity('Rom', MONDAY, years(100, 110)), entity('Wien', MONDAY, years(100, 101))];
  const shown = comparisonOf(all, choice());
  expect(compareTitle(shown, german)).toBe(
    'Rom ist am stärksten gewachsen: +10,0\u00a0% Besuche je Öffnungsstunde in einem Jahr',
  );
  expect(shownWords(shown, german)).toBe(
    'Besuche je Öffnungsstunde in jeder Woche, 2. Januar 2023 bis 29. Dezember 2024, mit Schätzungen für nicht gemessene Stunden.',
  );
});

it('says how it was found, and what a ring and a gap are, where there is one', () => {
  const all = [
    entity('Paris', MONDAY, [100, null, 100]),
    entity('Rome', MONDAY, [50, 50, 50], (n) => ({ coverage: n === 0 ? 0.5 : 1 })),
  ];
  const shown = comparisonOf(all, choice({ measure: 'visits' }));
  expect(compareTitle(shown, english)).toBe('Paris has the most visits a week: 100');
  expect(compareNotes(shown, english)).toEqual([
    'On average over the 2 weeks that all of them have.',
    'A ring: less than 90% of that week was measured.',
    'A gap: closed all week, or a day of it is unknown.',
  ]);
});

it('names those of whom nothing is known in the week that is 100', () => {
  const all = [entity('Paris', MONDAY, [100, 110]), entity('Rome', '2023-01-09', [50])];
  const base = all[0]?.origin ?? null;
  const shown = comparisonOf(all, choice({ measure: 'index', base }));
  expect(shownWords(shown, english)).toContain('where those of the week of 2 January 2023 are 100');
  expect(compareNotes(shown, english)).toContain('Nothing is known of that week: Rome.');
});

it('has a row a week, the newest first by the date', () => {
  const all = [entity('Paris', MONDAY, [5, null, 70], (n) => ({ coverage: n === 2 ? 0.5 : 1 }))];
  const rows = (align: 'date' | 'opening') =>
    compareTable(comparisonOf(all, choice({ measure: 'visits', align })), english);
  expect(rows('date')).toEqual([
    { week: '16 Jan 2023', cells: ['≈ 70'] },
    { week: '9 Jan 2023', cells: ['–'] },
    { week: '2 Jan 2023', cells: ['5.0'] },
  ]);
  expect(rows('opening')[0]).toEqual({ week: '1', cells: ['5.0'] });
});
