import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { day, days } from '../testing/rows.ts';
import { parseDate } from './calendar.ts';
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
  expect(
    viewWords(
      {
        ...whole,
        ...{ doors: ['a', 'c'], by: 'hour', weekdays: [6, 7], hours: { start: 8, end: 24 } },
        ...{ measure: 'counted', before: true },
      },
      doors,
      language,
    ),
  ).toBe(
    'Main entrance and Courtyard, by the hour, visits, measured only, Saturday and Sunday, 08:00–24:00, 1 January 2024 to 31 March 2024, and a year before',
  );
});

it('says what the axis counts', () => {
  expect(axisWords('day', 'estimated')).toBe('Visits a day, estimates included');
  expect(axisWords('hour', 'counted')).toBe('Visits an hour, measured only');
  expect(axisWords('week', 'usual')).toBe('Mean of the last four same weekdays');
  expect(axisWords('month', 'change')).toBe('Change against the last four same weekdays');
});

it('explains the marks of a chart as they are drawn', () => {
  const legend = { by: 'day', unit: 'month', measure: 'estimated' } as const;
  expect(keyWords('line', legend)).toBe('average open day of the month');
  expect(keyWords('guessed', legend)).toBe('over a tenth of the day estimated');
  expect(keyWords('guessed', { ...legend, measure: 'counted' })).toBe(
    'over a tenth of the day not measured',
  );
  expect(keyWords('ghost', legend)).toBe('364 days before');
  expect(keyWords('ghost', { ...legend, by: 'month' })).toBe('the same month a year before');
});

it('says in one sentence how a chart is to be read', () => {
  const rows = days('2024-01-01', 91, (date) => day(date, 1234));
  expect(readingWords(dailyPicture(rows, range), language)).toBe(
    'Drawn: a day and average open day of the week. At most 1,234.',
  );
});

it('says what can be chosen, and what is on its way', () => {
  expect(limitWords(range, language)).toBe('Dates from 1 January 2024 to 31 March 2024.');
  expect([7, 1092, null].map(presetWords)).toEqual(['1 week', '3 years', 'All']);
  expect(narrowWords(true, true)).toBe('Doors, weekdays and hours');
  expect(narrowWords(false, false)).toBe('Weekdays');
  expect(loadingWords('x', { done: 3, all: 13 })).toBe('Loading the figures of x: 3 of 13 files…');
  expect(loadingWords('x', undefined)).toBe('Loading the figures of x…');
});
