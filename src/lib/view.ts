import { DAY } from './calendar.ts';
import type { Range } from './period.ts';

/** What the explorer shows. `sensor` null: the whole store. */
export interface View extends Range {
  readonly sensor: string | null;
  readonly hourly: boolean;
  /** The days that were shown before hours took their place and cut them down. */
  readonly days?: Range;
}

/** Hours are drawn for three months at most: more of them are a smear. */
export const MOST_HOURLY_DAYS = 92;
/** What is shown when hours take the place of more days than that. */
const FIRST_HOURLY_DAYS = 28;

export interface Preset {
  readonly label: string;
  /** null: the whole history. */
  readonly days: number | null;
}

const PRESETS: Readonly<Record<'daily' | 'hourly', readonly Preset[]>> = {
  daily: [
    { label: '3 months', days: 91 },
    { label: '1 year', days: 364 },
    { label: '3 years', days: 1092 },
    { label: 'All', days: null },
  ],
  hourly: [
    { label: '1 week', days: 7 },
    { label: '4 weeks', days: 28 },
    { label: '3 months', days: 91 },
  ],
};

/** The presets that show something else than the whole history, and that which shows it. */
export const presetsFor = (hourly: boolean, { from, to }: Range): Preset[] =>
  PRESETS[hourly ? 'hourly' : 'daily'].filter(
    ({ days }) => days === null || (to - from) / DAY >= days,
  );

/** The last days of the history, or all of it. */
export const presetRange = ({ days }: Preset, { from, to }: Range): Range => ({
  from: days === null ? from : Math.max(from, to - (days - 1) * DAY),
  to,
});

/** The end of a range that someone has chosen. */
export type End = keyof Range;

/** A view from or to another date of the history. Where the other end does not fit the chosen one, it follows. */
export function dated(view: View, end: End, date: number, history: Range): View {
  const { sensor, hourly } = view;
  const length = view.to - view.from;
  const most = hourly ? (MOST_HOURLY_DAYS - 1) * DAY : Number.POSITIVE_INFINITY;
  if (end === 'from') {
    const to = view.to < date ? Math.min(history.to, date + length) : view.to;
    return { sensor, hourly, from: date, to: Math.min(to, date + most) };
  }
  const from = view.from > date ? Math.max(history.from, date - length) : view.from;
  return { sensor, hourly, from: Math.max(from, date - most), to: date };
}

/** The same by the hour, cut down to the last four weeks where it is too long, or by the day, as it was before the cut. */
export function resolved(view: View, hourly: boolean): View {
  const { sensor, from, to, days = { from, to } } = view;
  if (!hourly) return { sensor, hourly, ...days };
  if (to - from < MOST_HOURLY_DAYS * DAY) return { sensor, hourly, from, to };
  return { sensor, hourly, from: to - (FIRST_HOURLY_DAYS - 1) * DAY, to, days };
}

/** The same view over another range. */
export const ranged = ({ sensor, hourly }: View, { from, to }: Range): View => ({
  ...{ sensor, hourly, from, to },
});

/** Local years that a range touches. */
export function yearsOf({ from, to }: Range): number[] {
  const first = new Date(from).getUTCFullYear();
  const count = new Date(to).getUTCFullYear() - first + 1;
  return Array.from({ length: count }, (_, i) => first + i);
}
