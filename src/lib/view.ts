import { DAY } from './calendar.ts';
import type { Range } from './period.ts';

/** What the explorer shows. `sensor` null: the whole store. */
export interface View extends Range {
  readonly sensor: string | null;
  readonly hourly: boolean;
}

/** Hours are drawn for three months at most: more of them are a smear. */
export const MOST_HOURLY_DAYS = 92;

export interface Preset {
  readonly label: string;
  /** null: the whole history. */
  readonly days: number | null;
}

export const PRESETS: Readonly<Record<'daily' | 'hourly', readonly Preset[]>> = {
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

/** The last days of the history, or all of it. */
export const presetRange = ({ days }: Preset, { from, to }: Range): Range => ({
  from: days === null ? from : Math.max(from, to - (days - 1) * DAY),
  to,
});

/** A view within the history, the right way round; an hourly one no longer than `MOST_HOURLY_DAYS`, its end kept. */
export function fitted(view: View, history: Range): View {
  const ends = [view.from, view.to].map((time) =>
    Math.min(history.to, Math.max(history.from, time)),
  );
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  const tooLong = view.hourly && to - from >= MOST_HOURLY_DAYS * DAY;
  return { ...view, from: tooLong ? to - (28 - 1) * DAY : from, to };
}

/** Local years that a range touches. */
export function yearsOf({ from, to }: Range): number[] {
  const first = new Date(from).getUTCFullYear();
  const count = new Date(to).getUTCFullYear() - first + 1;
  return Array.from({ length: count }, (_, i) => first + i);
}
