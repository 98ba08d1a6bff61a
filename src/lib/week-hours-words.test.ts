import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { english } from '../testing/english.ts';
import { HOUR, parseDate } from './calendar.ts';
import { speak } from './language.ts';
import type { WeekHours } from './week-hours.ts';
import type { Part, PartChange } from './week-hours-change.ts';
import {
  partsWords,
  weekDescription,
  weekMeasured,
  weekTable,
  weekTitle,
} from './week-hours-words.ts';

const language = english;
const german = speak('de-DE', de);
const slot = (weekday: number, hour: number, mean: number | null) => ({
  ...{ weekday, clock: hour * HOUR, mean, isFirm: mean !== null },
});
const week = (from: string, to: string, rest: Partial<WeekHours> = {}): WeekHours => ({
  range: { from: parseDate(from), to: parseDate(to) },
  slots: [slot(5, 12, 340.4), slot(0, 23, 5), slot(0, 12, null)],
  coverage: 0.976,
  unknown: 0,
  ...rest,
});
const now = week('2026-08-31', '2026-11-22');
const before = week('2025-09-01', '2025-11-23', { coverage: 1 });
const change = (part: Part, value: number, apart: -1 | 0 | 1 = 0): PartChange => ({
  ...{ part, change: value, apart },
});

it('names the busiest hour', () => {
  expect(weekTitle(now, [], language)).toBe(
    'Saturday 12:00–13:00 is busiest: 340 visits on average',
  );
  expect(weekTitle({ ...now, slots: [slot(0, 23, 1)] }, [], language)).toBe(
    'Monday 23:00–00:00 is busiest: 1.0 visits on average',
  );
  expect(weekTitle({ ...now, slots: [] }, [], language)).toBe(
    'Nothing is known of the hours of these weeks',
  );
});

it.each([
  [0.2, 1, 0.05, -1, '; the mornings gained most on the year before'],
  [-0.02, 1, -0.1, 0, '; the mornings lost least on the year before'],
  [0.1, 0, -0.1, -1, '; the evenings lost most on the year before'],
  [0.1, 0, 0.01, -1, '; the evenings gained least on the year before'],
  [0.1, 0, -0.1, 0, ''],
] as const)('names a part of the day that moved apart: %d (%d), %d (%d)', (a, isA, b, isB, end) => {
  const changes = [change('mornings', a, isA), change('evenings', b, isB)];
  expect(weekTitle(now, changes, language)).toMatch(new RegExp(`on average${end}$`));
});

it('says what is shown, and of what nothing is known', () => {
  expect(weekDescription(now, before, language)).toBe(
    `Mean visits in a trading hour of the 12 weeks to ${language.day(now.range.to)}, and of the same weeks a year before on one scale.`,
  );
  expect(weekDescription(now, null, language)).toContain('Nothing is known of the same weeks');
  const short = week('2025-10-06', '2025-11-23');
  expect(weekDescription(now, short, language)).toContain('before, from 6 October 2025 on, on one');
});

it('says how much was measured and what is left out', () => {
  expect(weekMeasured(before, before, language)).toBe('All of these hours were measured.');
  expect(weekMeasured(now, before, language)).toBe(
    '97% of these hours were measured, a year before 100%; estimates stand for the rest.',
  );
  expect(weekMeasured({ ...now, unknown: 1 }, null, language)).toBe(
    '97% of these hours were measured; estimates stand for the rest, but 1 hour of which less than half was measured is left out.',
  );
  expect(weekMeasured({ ...now, unknown: 2 }, { ...before, unknown: 3 }, language)).toContain(
    'but 5 hours of which less than half was measured are left out.',
  );
});

it('compares the parts of the day, and says when chance may have parted them', () => {
  const parts = [change('mornings', 0.081), change('evenings', -0.01)];
  const words =
    'Against the year before, over the hours known in both: mornings +8.1% and evenings −1.0%';
  expect(partsWords(parts, language)).toBe(`${words}, no further apart than chance may put them.`);
  expect(partsWords([change('mornings', 0.081, 1), change('evenings', -0.01)], language)).toBe(
    `${words}.`,
  );
});

it('makes a table: an hour a row, a weekday a cell', () => {
  expect(weekTable(now, [12 * HOUR, 13 * HOUR], language)).toEqual([
    { hour: '12:00–13:00', cells: ['–', '', '', '', '', '340', ''] },
    { hour: '13:00–14:00', cells: ['', '', '', '', '', '', ''] },
  ]);
});

it('says it in German', () => {
  expect(weekTitle(now, [change('mornings', 0.2, 1)], german)).toBe(
    'Samstag, 12:00–13:00 Uhr, ist am meisten los: im Schnitt 340 Besuche; am stärksten war das Plus zum Vorjahr vormittags',
  );
  expect(weekDescription(now, before, german)).toBe(
    'Durchschnittliche Besuche je Öffnungsstunde der letzten 12 Wochen bis Sonntag, 22. November 2026 und derselben Wochen des Vorjahrs, auf einer gemeinsamen Skala.',
  );
  expect(weekMeasured({ ...now, unknown: 1 }, before, german)).toMatch(
    /^97\s% dieser Stunden wurden gemessen, im Vorjahr 100\s%; für den Rest stehen Schätzwerte\. 1 Stunde, die .* bleibt außen vor\.$/,
  );
  expect(partsWords([change('mornings', 0.2), change('evenings', -0.1)], german)).toMatch(
    /: vormittags \+20,0\s% und abends −10,0\s%; die Unterschiede sind nicht größer/,
  );
});
