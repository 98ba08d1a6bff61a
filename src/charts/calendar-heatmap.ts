import { DAY, startOfMonth, startOfWeek, WEEK } from '../lib/calendar.ts';
import { FONT_SIZE } from '../lib/frame.ts';
import type { Language } from '../lib/language.ts';
import type { Range } from '../lib/period.ts';
import { weekdayNames } from '../lib/week-hours-words.ts';
import { type CalendarDay, isSpecial, yearsOf } from '../lib/year-days.ts';
import { dayWords } from '../lib/year-days-words.ts';
import { dayCells, dayMarks, spokenDays } from './calendar-days.ts';
import { type Canvas, element, finish, words } from './svg.ts';

/**
 * A strip a year where there is room, with tooltips on the days that a mark sets apart; on a phone one a half of a year,
 * without tooltips, which nobody can call there.
 */
const SIZES = {
  narrow: { months: 6, columns: 28, pitch: 12 },
  wide: { months: 12, columns: 54, pitch: 15 },
} as const;
export type CalendarSize = keyof typeof SIZES;

interface Options {
  readonly size: CalendarSize;
  /** The dates of the days, first and last. */
  readonly range: Range;
  readonly language: Language;
  readonly label: string;
  readonly description: string;
}

const LEFT = 40;
/** Between cells. */
const GAP = 2;
/** Above the cells of a strip: its year and its months. */
const TOP = 26;
const BELOW = 10;
const WEEKDAYS = 7;

/** A cell a day: a row a weekday, a column a week, the more visits the more its colour stands out. */
export function calendarHeatmap(
  days: readonly CalendarDay[],
  options: Options,
  canvas: Canvas,
): SVGElement {
  const { size, range, language, label, description } = options;
  const { months, columns, pitch } = SIZES[size];
  const strips = stripsOf(range, months);
  const height = TOP + WEEKDAYS * pitch + BELOW;
  const svg = element(canvas, 'svg', {
    class: 'plot heat',
    viewBox: `0 0 ${LEFT + columns * pitch} ${strips.length * height}`,
    'font-size': FONT_SIZE,
  });
  const places = days.map((day) => {
    const row = strips.findLastIndex((strip) => strip <= day.date);
    const x = LEFT + columnOf(strips[row] ?? 0, day.date) * pitch;
    return { day, x, y: row * height + TOP + weekdayOf(day.date) * pitch };
  });
  const side = pitch - GAP;
  const say = (day: CalendarDay) => dayWords(day, language);
  svg.append(
    ...strips.map((strip, row) => axes(strip, row * height, options, canvas)),
    ...dayCells(places, side, canvas),
    ...dayMarks(places, side, canvas),
  );
  if (size === 'wide') {
    const special = places.filter(({ day }) => isSpecial(day));
    svg.append(spokenDays(special, side, say, canvas));
  }
  return finish(svg, canvas, { label, description });
}

/** The first days of the years, or of their halves, that a range touches. */
const stripsOf = (range: Range, months: number): number[] =>
  yearsOf(range)
    .flatMap((year) => (months === 12 ? [year] : [year, startOfMonth(year, months)]))
    .filter((start) => start <= range.to && startOfMonth(start, months) > range.from);

const weekdayOf = (date: number) => (date - startOfWeek(date)) / DAY;
const columnOf = (strip: number, date: number) => (startOfWeek(date) - startOfWeek(strip)) / WEEK;

/** The year, the months and the weekdays of a strip. */
function axes(
  strip: number,
  top: number,
  { size, range, language }: Options,
  canvas: Canvas,
): SVGElement {
  const { months, pitch } = SIZES[size];
  const group = element(canvas, 'g', {});
  for (let month = 0; month < months; month++) {
    const date = startOfMonth(strip, month);
    if (date > range.to) break;
    const x = LEFT + columnOf(strip, date + 6 * DAY) * pitch;
    group.append(words(canvas, language.shortMonth(date), { x, y: top + TOP - 7 }));
  }
  group.append(words(canvas, language.year(strip), { x: 0, y: top + TOP - 7, class: 'year' }));
  for (const [weekday, name] of weekdayNames(language).entries())
    if (weekday % 2 === 0)
      group.append(words(canvas, name, { x: 0, y: top + TOP + (weekday + 1) * pitch - 3 }));
  return group;
}
