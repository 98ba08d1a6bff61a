import { DAY, startOfMonth, startOfWeek } from './calendar.ts';
import { MEASURES, type Measure } from './measure.ts';
import type { Range } from './period.ts';

/** What one point stands for. */
export const STEPS = ['hour', 'day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** Hours of the local day: `start` included, `end` not. */
export interface Hours {
  readonly start: number;
  readonly end: number;
}

/** What the explorer shows. */
export interface View extends Range {
  /** Whose counts are added up; none: the whole store. */
  readonly doors: readonly string[];
  readonly by: Step;
  /** ISO, in order. */
  readonly weekdays: readonly number[];
  readonly hours: Hours;
  readonly measure: Measure;
  /** The year before lies behind it, faintly. */
  readonly before: boolean;
  /** The days that were shown before hours took their place and cut them down. */
  readonly days?: Range;
}

export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const ALL_HOURS: Hours = { start: 0, end: 24 };

/** The whole history by the day: what the chart drawn at build shows. */
export const wholeView = (history: Range, doors: readonly string[] = []): View => ({
  ...{ doors, by: 'day', weekdays: WEEKDAYS, hours: ALL_HOURS },
  ...{ measure: MEASURES[0], before: false, from: history.from, to: history.to },
});

export const areAllHours = ({ start, end }: Hours): boolean => end - start === 24;

/** It is made of hourly files. */
export const needsHours = ({ by, hours }: View): boolean => by === 'hour' || !areAllHours(hours);

/** By the hour, what was longer begins with four weeks: years of hours are many bytes, and come when they are asked for. */
const LONG_FOR_HOURS = 92 * DAY;
const FIRST_HOURLY_DAYS = 28;

/** The last days of the history, so many of them; null: the whole of it. */
export type Preset = 7 | 28 | 91 | 364 | 1092 | null;

const PRESETS: Readonly<Record<Step, readonly Preset[]>> = {
  hour: [7, 28, 91, null],
  day: [28, 91, 364, null],
  week: [91, 364, 1092, null],
  month: [364, 1092, null],
};

/** The presets that show something else than the whole history, and that which shows it. */
export const presetsFor = (by: Step, { from, to }: Range): Preset[] =>
  PRESETS[by].filter((days) => days === null || (to - from) / DAY >= days);

/** The last days of the history, or all of it. */
export const presetRange = (days: Preset, { from, to }: Range): Range => ({
  from: days === null ? from : Math.max(from, to - (days - 1) * DAY),
  to,
});

/** The end of a range that someone has chosen. */
export type End = keyof Range;

/** A view from or to another date of the history. Where the other end does not fit the chosen one, it follows. */
export function dated(view: View, end: End, date: number, history: Range): View {
  const length = view.to - view.from;
  if (end === 'from') {
    const to = view.to < date ? Math.min(history.to, date + length) : view.to;
    return ranged(view, { from: date, to });
  }
  const from = view.from > date ? Math.max(history.from, date - length) : view.from;
  return ranged(view, { from, to: date });
}

/** The same by another step. To hours a long range is cut down; back from them it is as it was before the cut. */
export function resolved(view: View, by: Step): View {
  if (by === view.by) return view;
  const { days, ...rest } = view;
  const { from, to } = view;
  if (by !== 'hour') return { ...rest, by, ...days };
  if (to - from < LONG_FOR_HOURS) return { ...rest, by };
  return { ...rest, by, from: to - (FIRST_HOURLY_DAYS - 1) * DAY, days: { from, to } };
}

/** The same view over another range. */
export const ranged = ({ days: _, ...view }: View, { from, to }: Range): View => ({
  ...view,
  from,
  to,
});

/** The same with a door more or less. All doors, or none, are the store. */
export function withDoor(view: View, door: string, all: readonly string[]): View {
  const doors = all.filter((id) => (id === door) !== view.doors.includes(id));
  return { ...view, doors: doors.length === all.length ? [] : doors };
}

/** The same with a weekday more or less; the last one stays. */
export function withWeekday(view: View, weekday: number): View {
  const weekdays = WEEKDAYS.filter((day) => (day === weekday) !== view.weekdays.includes(day));
  return weekdays.length > 0 ? { ...view, weekdays } : view;
}

/** The same from or until another hour of the day; the other end makes room. */
export function withHour(view: View, end: keyof Hours, hour: number): View {
  const { hours } = view;
  const next =
    end === 'start'
      ? { start: hour, end: Math.max(hours.end, hour + 1) }
      : { start: Math.min(hours.start, hour - 1), end: hour };
  return { ...view, hours: next };
}

/** ISO weekday of a local time. 1970-01-01 was a Thursday. */
export const weekdayOf = (local: number): number => ((Math.floor(local / DAY) + 3) % 7) + 1;

/** Local years that a range touches. */
export function yearsOf({ from, to }: Range): number[] {
  const first = new Date(from).getUTCFullYear();
  const count = new Date(to).getUTCFullYear() - first + 1;
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The year before of a time: 364 days are 52 weeks, so that weekdays meet; of a month, the same month. */
export function yearLater(time: number, by: Step): number {
  if (by !== 'month') return time + 364 * DAY;
  return startOfMonth(time, 12) + (time - startOfMonth(time));
}

/** The whole weeks or months that a range touches. */
export function stretched({ from, to }: Range, by: 'week' | 'month'): Range {
  if (by === 'week') return { from: startOfWeek(from), to: startOfWeek(to) + 6 * DAY };
  return { from: startOfMonth(from), to: startOfMonth(to, 1) - DAY };
}
