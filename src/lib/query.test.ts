import { expect, it } from 'vitest';
import { parseDate } from './calendar.ts';
import { queryOf, viewOf } from './query.ts';
import { type View, wholeView } from './view.ts';

const history = { from: parseDate('2018-01-01'), to: parseDate('2026-11-23') };
const whole = wholeView(history);
const choices = { history, doors: ['a', 'b', 'c'] };

it('says nothing of what is usual', () => {
  expect(queryOf(whole, 'chart', whole)).toBe('');
  expect(viewOf('', whole, choices)).toEqual({ view: whole, tab: 'chart' });
});

it('reproduces every choice', () => {
  const view: View = {
    ...{ doors: ['a', 'c'], by: 'hour', weekdays: [1, 6], hours: { start: 8, end: 18 } },
    ...{ measure: 'change', before: true },
    ...{ from: parseDate('2020-02-29'), to: parseDate('2020-03-31') },
  };
  const query = queryOf(view, 'table', whole);
  expect(query).toBe(
    '?doors=a+c&by=hour&from=2020-02-29&to=2020-03-31&weekdays=16&hours=8-18&measure=change&before=yes&tab=table',
  );
  expect(viewOf(query, whole, choices)).toEqual({ view, tab: 'table' });
});

it.each([
  '?doors=x&by=minute&from=2020-02-30&to=1999-01-01&weekdays=089&hours=20-8&measure=sum&before=no&tab=map',
  '?doors=a+b+c&from=2026-11-24&hours=0-25',
  '?from=2020-02-02&to=2019-01-01',
  '?hours=8',
])('does not follow what makes no sense: %s', (query) => {
  expect(viewOf(query, whole, choices).view).toEqual(whole);
});

it('leaves a door alone on its own page', () => {
  const door = wholeView(history, ['a']);
  expect(queryOf(door, 'chart', door)).toBe('');
  expect(viewOf('?doors=b', door, { ...choices, doors: [] }).view.doors).toEqual(['a']);
});
