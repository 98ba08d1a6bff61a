import { expect, it } from 'vitest';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { parseDate } from './calendar.ts';
import { speak } from './language.ts';
import { yearDays } from './year-days.ts';
import { calendarKeys } from './year-days-key.ts';
import { dayWords, holidayTable, yearDescription, yearTitle } from './year-days-words.ts';

const language = english;
const range = { from: parseDate('2024-12-20'), to: parseDate('2025-01-08') };
const holidays = new Map([
  [parseDate('2024-12-25'), 'Christmas Day'],
  [parseDate('2025-01-01'), "New Year's Day"],
]);
const made = (make: Parameters<typeof days>[2]) =>
  yearDays(days('2024-12-20', 20, make), range, holidays);
const calendar = made((date, n) => {
  if (n >= 5 && n < 9) return closed(date);
  if (n === 10) return unknown(date);
  if (n === 11) return day(date, 50, { estimated: 900, coverage: 0.5 });
  if (n === 12) return day(date, null, { estimated: 5, coverage: 0, status: 'missing' });
  return day(date, 1000 + n);
});
const said = (n: number) => dayWords(calendar.days[n] ?? fail(), language);
const fail = (): never => {
  throw new Error('There is no such day.');
};

it('names the busiest and the quietest day, and the longest closure', () => {
  expect(yearTitle(calendar.days, range, language)).toBe(
    `${language.day(range.to)} was the busiest day since December 2024: 1,019 visits`,
  );
  expect(yearDescription(calendar.days, language)).toBe(
    `The quietest open day was ${language.day(range.from)} with 1,000 visits; days of which over a tenth is estimated are not considered. The longest closure was ${language.dates(parseDate('2024-12-25'), parseDate('2024-12-28'))}, 4 days.`,
  );
});

it('says so when nothing was measured, and when nothing or little was closed', () => {
  const lost = made((date) => unknown(date)).days;
  expect(yearTitle(lost, range, language)).toBe(
    'Nothing was measured for a whole day since December 2024',
  );
  expect(yearDescription(lost, language)).toBe('It was open every day.');
  const sundays = made((date, n) => (n % 7 === 2 ? closed(date) : day(date, 5))).days;
  expect(yearDescription(sundays, language)).toContain(
    'never closed for more than 1 day in a row.',
  );
});

it('says of a day what was counted', () => {
  const clean = (text: string) => text.replaceAll(',', '');
  expect(clean(said(0))).toBe('Fri 20 Dec: 1000 visits');
  expect(clean(said(5))).toBe('Wed 25 Dec Christmas Day: closed');
  expect(clean(said(10))).toBe('Mon 30 Dec: not measured');
  expect(clean(said(11))).toBe('Tue 31 Dec: 900 visits part of it estimated');
  expect(clean(said(12))).toBe("Wed 1 Jan New Year's Day: 5 visits all of it estimated");
});

it('lists what holidays brought, year by year', () => {
  const [christmas, newYear] = holidayTable(calendar.days, range, language);
  expect(christmas).toMatchObject({ name: 'Christmas Day', cells: [/closed$/, ''].map(matching) });
  expect(newYear?.cells).toEqual(['', expect.stringContaining('5 visits, all of it estimated')]);
});

const matching = (text: RegExp | string) =>
  typeof text === 'string' ? text : expect.stringMatching(text);

it('explains the levels and only the marks that are used', () => {
  const words = calendarKeys(calendar.days, calendar.bounds, language).map((key) => key.words);
  expect(words.slice(-5)).toEqual([
    ...['closed', 'not measured', 'over a tenth estimated', 'all of it estimated'],
    'public holiday',
  ]);
  const plain = yearDays([day('2024-12-20', 10)], range, new Map());
  expect(calendarKeys(plain.days, plain.bounds, language).map((key) => key.words)).toEqual([
    ...['under 10', '10 or more'],
  ]);
});

it('says it in French', () => {
  const french = speak('fr-FR', fr);
  const clean = (text: string) => text.replaceAll(/\s/g, ' ');
  expect(clean(yearTitle(calendar.days, range, french))).toBe(
    'Le jour le plus fréquenté depuis décembre 2024 : mercredi 8 janvier 2025, avec 1 019 visites',
  );
  expect(clean(yearDescription(calendar.days, french))).toMatch(
    /^Le jour d’ouverture le plus calme a été le vendredi 20 décembre 2024, avec 1 000 visites ; .*, soit 4 jours\.$/,
  );
  const [open] = yearDays([day('2025-01-07', 1)], range, new Map()).days;
  expect(clean(dayWords(open ?? fail(), french))).toBe('mar. 7 janv. : 1 visite');
  expect(clean(dayWords(calendar.days[11] ?? fail(), french))).toBe(
    'mar. 31 déc. : 900 visites, en partie estimées',
  );
});
