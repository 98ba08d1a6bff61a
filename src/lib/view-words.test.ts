import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { day, days } from '../testing/rows.ts';
import { parseDate } from './calendar.ts';
import { columnsOf } from './columns.ts';
import { speak } from './language.ts';
import { dailyPicture } from './picture.ts';
import { wholeView } from './view.ts';
import {
  axisWords,
  keyWords,
  limitWords,
  loadingWords,
  narrowWords,
  presetWords,
  readingWords,
  viewWords,
} from './view-words.ts';

const language = english;
const range = { from: parseDate('2024-01-01'), to: parseDate('2024-03-31') };
const doors = [
  { id: 'a', name: 'Main entrance' },
  { id: 'b', name: 'Car park' },
  { id: 'c', name: 'Courtyard' },
];

it('says which part of the data is shown', () => {
  const whole = wholeView(range);
  expect(viewWords(whole, doors, language)).toBe(
    'All doors, by the day, 1 January 2024 to 31 March 2024',
  );
  expect(viewWords(whole, doors.slice(1, 2), language)).toMatch(/^Car park, by the day/);
  const day = { ...whole, by: 'hour', to: range.from } as const;
  expect(viewWords(day, doors, language)).toBe('All doors, by the hour, 1 January 2024');
  expect(
    viewWords(
      {
        ...whole,
        ...{ doors: ['a'], by: 'hour', weekdays: [6, 7], hours: { start: 8, end: 24 } },
        ...{ measure: 'counted', before: true },
      },
      doors,
      language,
    ),
  ).toBe(
    'Main entrance, by the hour, visits, measured only, Saturday and Sunday, 08:00–24:00, 1 January 2024 to 31 March 2024, and a year before',
  );
});

it('names the doors that are shown, or those that are not, whichever are fewer', () => {
  const many = Array.from({ length: 20 }, (_, n) => ({ id: `${n}`, name: `Door ${n}` }));
  const of = (count: number, all = many, speaker = language) => {
    const chosen = all.slice(0, count).map(({ id }) => id);
    return viewWords({ ...wholeView(range), doors: chosen }, all, speaker).split(', by the day')[0];
  };
  expect(of(1)).toBe('Door 0');
  expect(of(4)).toBe('Door 0, Door 1, Door 2 and Door 3');
  expect(of(5)).toBe('5 of 20 doors');
  expect(of(15)).toBe('15 of 20 doors');
  expect(of(16)).toBe('All doors but Door 16, Door 17, Door 18 and Door 19');
  expect(of(19)).toBe('All doors but Door 19');
  expect(of(2, doors)).toBe('All doors but Courtyard');
  expect(of(1, doors.slice(0, 2))).toBe('Main entrance');
  expect(of(2, doors.slice(0, 2))).toBe('Main entrance and Car park');
  expect(of(19, many, speak('de-DE', de))).toMatch(/^Alle Eingänge außer Door 19, je Tag/);
});

it('says what the axis counts', () => {
  expect(axisWords('day', 'estimated', language)).toBe('Visits a day, estimates included');
  expect(axisWords('hour', 'counted', language)).toBe('Visits an hour, measured only');
  expect(axisWords('week', 'usual', language)).toBe('Mean of this weekday and the three before it');
  expect(axisWords('month', 'change', language)).toBe('Measured against the mean of four weeks');
});

it('explains the marks of a chart as they are drawn', () => {
  const legend = { by: 'day', unit: 'month', measure: 'estimated' } as const;
  expect(keyWords('line', legend, language)).toBe('average open day of the month');
  expect(keyWords('guessed', legend, language)).toBe('over a tenth of the day’s visits estimated');
  expect(keyWords('guessed', { ...legend, measure: 'counted' }, language)).toBe(
    'over a tenth of the day’s visits not measured',
  );
  expect(keyWords('ghost', legend, language)).toBe('364 days before');
  expect(keyWords('ghost', { ...legend, by: 'month' }, language)).toBe(
    'the same month a year before',
  );
});

it('says in one sentence how a chart is to be read', () => {
  const rows = days('2024-01-01', 91, (date) => day(date, 1234));
  expect(readingWords(dailyPicture(columnsOf(rows), range), language)).toBe(
    'Drawn: a day and average open day of the week. At most 1,234.',
  );
});

it('says what can be chosen, and what is on its way', () => {
  expect(limitWords(range, language)).toBe('Dates from 1 January 2024 to 31 March 2024.');
  expect(([7, 1092, null] as const).map((days) => presetWords(days, language))).toEqual([
    '1 week',
    '3 years',
    'All',
  ]);
  expect(narrowWords(true, language)).toBe('Doors, weekdays and hours');
  expect(narrowWords(false, language)).toBe('Weekdays and hours');
  expect(loadingWords('x', { done: 3, all: 13 }, language)).toBe(
    'Loading the figures of x: 3 of 13 files…',
  );
  expect(loadingWords('x', undefined, language)).toBe('Loading the figures of x…');
});

it('says the same in other languages, in the order and the case of each', () => {
  const german = speak('de-DE', de);
  const view = { ...wholeView(range), weekdays: [6, 7], measure: 'change', before: true } as const;
  expect(viewWords(view, doors, german)).toBe(
    'Alle Eingänge, je Tag, gemessene Besuche gegenüber dem Vierwochenmittel, Samstag und Sonntag, 1. Januar 2024 bis 31. März 2024, dazu das Vorjahr',
  );
  const legend = { by: 'week', unit: 'week', measure: 'counted' } as const;
  expect(keyWords('guessed', legend, german)).toBe(
    'über ein Zehntel der Besuche der Woche nicht gemessen',
  );
  expect(loadingWords('x', { done: 3, all: 13 }, german)).toBe(
    'Zahlen werden geladen (3 von 13 Dateien): x …',
  );
  expect(limitWords(range, speak('fr-FR', fr))).toBe('Dates du 1er janvier 2024 au 31 mars 2024.');
});
