import type { Language } from './language.ts';
import type { Range } from './period.ts';
import { plural } from './sentences.ts';
import { type CalendarDay, extremes, lengthOf, longestClosure, yearsOf } from './year-days.ts';

const visits = (day: CalendarDay, language: Language) => plural(day.value ?? 0, 'visit', language);

/** The title: the busiest day. */
export function yearTitle(days: readonly CalendarDay[], range: Range, language: Language): string {
  const { most } = extremes(days);
  if (!most) return `Nothing was measured for a whole day since ${language.month(range.from)}`;
  const holiday = most.holiday ? `, ${most.holiday},` : '';
  return `${language.day(most.date)}${holiday} was the busiest day since ${language.month(range.from)}: ${visits(most, language)}`;
}

/** A run of closed days that is more than a weekend. */
const CLOSURE = 3;

/** The quietest day and the longest closure. */
export function yearDescription(days: readonly CalendarDay[], language: Language): string {
  const { least } = extremes(days);
  const quietest = least
    ? `The quietest open day was ${language.day(least.date)}${least.holiday ? `, ${least.holiday},` : ''} with ${visits(least, language)}; days of which over a tenth is estimated are not considered. `
    : '';
  return `${quietest}${closureWords(longestClosure(days), language)}`;
}

function closureWords(closure: Range | undefined, language: Language): string {
  if (!closure) return 'It was open every day.';
  const length = lengthOf(closure);
  if (length < CLOSURE)
    return `It was never closed for more than ${plural(length, 'day', language)} in a row.`;
  return `The longest closure was ${language.dates(closure.from, closure.to)}, ${plural(length, 'day', language)}.`;
}

/** "Fri 1 May, Labour Day: closed"; nothing of a closed day that is no holiday, which its empty cell says. */
export function dayWords(day: CalendarDay, language: Language): string {
  if (day.kind === 'closed' && day.holiday === null) return '';
  const holiday = day.holiday ? `, ${day.holiday}` : '';
  return `${language.weekday(day.date)}${holiday}: ${countWords(day, language)}`;
}

const MARKS = { point: '', guessed: ', part of it estimated', estimated: ', all of it estimated' };

function countWords(day: CalendarDay, language: Language): string {
  if (day.kind === 'open') return `${visits(day, language)}${MARKS[day.mark]}`;
  return day.kind === 'closed' ? 'closed' : 'not measured';
}

/** The name of the drawing. */
export const yearLabel = (range: Range, language: Language): string =>
  `Visits of each day, ${language.dates(range.from, range.to)}`;

/** How the drawing is to be read. */
export const yearReading =
  'A row a weekday, a column a week; the more visits a day had, the deeper its colour.';

/** Each holiday by its name, and what it brought year by year; the order is that of the first year that has it. */
export function holidayTable(
  days: readonly CalendarDay[],
  range: Range,
  language: Language,
): { name: string; cells: string[] }[] {
  const named = Map.groupBy(
    days.filter(({ holiday }) => holiday !== null),
    ({ holiday }) => holiday ?? '',
  );
  return [...named].map(([name, those]) => ({
    name,
    cells: yearsOf(range).map((year) =>
      those
        .filter(({ date }) => language.year(date) === language.year(year))
        .map((day) => `${language.weekday(day.date)}: ${countWords(day, language)}`)
        .join('; '),
    ),
  }));
}
