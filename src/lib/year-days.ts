import { DAY, startOfMonth, startOfYear } from './calendar.ts';
import { columnsOf } from './columns.ts';
import { type Bounds, equalBounds, levelOf } from './heat.ts';
import type { Range } from './period.ts';
import { dailyPicture } from './picture.ts';
import { allOf, type Mark } from './points.ts';
import type { Row } from './rows.ts';

/** A day in the calendar: open with the level of its colour, open and unknown, or closed. */
export interface CalendarDay {
  readonly date: number;
  readonly kind: 'open' | 'unknown' | 'closed';
  /** null unless open. */
  readonly value: number | null;
  readonly level: number | null;
  /** How much of the value is estimated. */
  readonly mark: Mark;
  /** Its name; null on other days. */
  readonly holiday: string | null;
}

export interface YearDays {
  readonly days: readonly CalendarDay[];
  readonly bounds: Bounds;
}

const YEARS = 3;

/** The calendar year in which a history ends and the two before it, as far as the history goes. */
export function lastYears({ from, to }: Range): Range {
  const first = startOfMonth(startOfYear(to), -12 * (YEARS - 1));
  return { from: Math.max(from, first), to };
}

/** Daily rows, whole history → the days of some years, their levels such that each holds about as many days. */
export function yearDays(
  rows: readonly Row[],
  range: Range,
  holidays: ReadonlyMap<number, string>,
): YearDays {
  const points = allOf(dailyPicture(columnsOf(rows), range).points);
  const bounds = equalBounds(points.flatMap(({ value }) => value ?? []));
  const days = points.map(({ row, value, mark }): CalendarDay => {
    const holiday = holidays.get(row.time) ?? null;
    const kind = value !== null ? 'open' : row.trading ? 'unknown' : 'closed';
    const level = value === null ? null : levelOf(value, bounds);
    return { date: row.time, kind, value, level, mark, holiday };
  });
  return { days, bounds };
}

/** What it brought asks for words: a holiday, or a count that is estimated at least in part. */
export const isSpecial = ({ kind, mark, holiday }: CalendarDay): boolean =>
  holiday !== null || (kind === 'open' && mark !== 'point');

/** The days with the most and the fewest visits among those that were measured well; the earlier of equals. */
export function extremes(days: readonly CalendarDay[]): {
  most?: CalendarDay;
  least?: CalendarDay;
} {
  const measured = days
    .filter(({ value, mark }) => value !== null && mark === 'point')
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [most, least] = [measured[0], measured.findLast((day) => day !== measured[0])];
  return { ...(most && { most }), ...(least && { least }) };
}

/** The longest run of closed days, its first and last; the earlier of equals. */
export function longestClosure(days: readonly CalendarDay[]): Range | undefined {
  let longest: Range | undefined;
  let run: Range | undefined;
  for (const { date, kind } of days) {
    if (kind !== 'closed') run = undefined;
    else run = { from: run?.from ?? date, to: date };
    if (run && (!longest || lengthOf(run) > lengthOf(longest))) longest = run;
  }
  return longest;
}

/** In days. */
export const lengthOf = ({ from, to }: Range): number => (to - from) / DAY + 1;

/** The calendar years that a range touches, by their first day. */
export function yearsOf({ from, to }: Range): number[] {
  const years: number[] = [];
  for (let year = startOfYear(from); year <= to; year = startOfMonth(year, 12)) years.push(year);
  return years;
}
