import type { Language } from './language.ts';
import type { Range } from './period.ts';
import { type CalendarDay, extremes, lengthOf, longestClosure, yearsOf } from './year-days.ts';

const counted = (day: CalendarDay, language: Language) => language.counted(day.value ?? 0);

/** The title: the busiest day. */
export function yearTitle(days: readonly CalendarDay[], range: Range, language: Language): string {
  const { year } = language.say.heatmaps;
  const month = language.month(range.from);
  const { most } = extremes(days);
  if (!most) return year.unknown({ month });
  const told = { day: language.day(most.date), month, count: counted(most, language) };
  return most.holiday
    ? year.busiestHoliday({ ...told, holiday: most.holiday })
    : year.busiest(told);
}

/** A run of closed days that is more than a weekend. */
const CLOSURE = 3;

/** The quietest day and the longest closure. */
export function yearDescription(days: readonly CalendarDay[], language: Language): string {
  const { least } = extremes(days);
  const closure = closureWords(longestClosure(days), language);
  return least ? `${quietestWords(least, language)} ${closure}` : closure;
}

function quietestWords(least: CalendarDay, language: Language): string {
  const { year } = language.say.heatmaps;
  const told = { day: language.day(least.date), count: counted(least, language) };
  return least.holiday
    ? year.quietestHoliday({ ...told, holiday: least.holiday })
    : year.quietest(told);
}

function closureWords(closure: Range | undefined, language: Language): string {
  const { year } = language.say.heatmaps;
  if (!closure) return year.alwaysOpen;
  const length = lengthOf(closure);
  const count = language.counted(length);
  return length < CLOSURE
    ? year.brieflyClosed(count)
    : year.closure({ dates: language.dates(closure.from, closure.to), count });
}

/** "Fri 1 May, Labour Day: closed". */
export function dayWords(day: CalendarDay, language: Language): string {
  const told = { date: language.weekday(day.date), words: countWords(day, language) };
  return day.holiday
    ? language.say.heatmaps.day.toldHoliday({ ...told, holiday: day.holiday })
    : language.say.heatmaps.day.told(told);
}

const MARKS = { point: 'counted', guessed: 'guessed', estimated: 'estimated' } as const;

function countWords(day: CalendarDay, language: Language): string {
  const say = language.say.heatmaps.day;
  return day.kind === 'open' ? say[MARKS[day.mark]](counted(day, language)) : say[day.kind];
}

/** The name of the drawing. */
export const yearLabel = (range: Range, language: Language): string =>
  language.say.heatmaps.year.label({ dates: language.dates(range.from, range.to) });

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
  const { day: said, holidays } = language.say.heatmaps;
  const told = (day: CalendarDay) =>
    said.told({ date: language.weekday(day.date), words: countWords(day, language) });
  return [...named].map(([name, those]) => ({
    name,
    cells: yearsOf(range).map((year) =>
      holidays.several(
        those.filter(({ date }) => language.year(date) === language.year(year)).map(told),
      ),
    ),
  }));
}
