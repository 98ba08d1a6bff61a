import { DAY } from './calendar.ts';
import type { Range } from './period.ts';

/** What the explorer shows. `sensor` null: the whole store. */
export interface View extends Range {
  readonly sensor: string | null;
  readonly hourly: boolean;
}

/** Hours are drawn for three months at most: more of them are a smear. */
const MOST_HOURLY_DAYS = 92;

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

/** The end of a range that someone has just chosen. */
export type End = keyof Range;

/**
 * A view within the history, the right way round. An hourly one of more than `MOST_HOURLY_DAYS` becomes four weeks, at
 * the end that was chosen.
 */
export function fitted(view: View, history: Range, chosen: End): View {
  const ends = [view.from, view.to].map((time) =>
    Math.min(history.to, Math.max(history.from, time)),
  );
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  const tooLong = view.hourly && to - from >= MOST_HOURLY_DAYS * DAY;
  if (!tooLong) return { ...view, from, to };
  const length = (28 - 1) * DAY;
  return chosen === 'from'
    ? { ...view, from, to: from + length }
    : { ...view, from: to - length, to };
}

/** Local years that a range touches. */
export function yearsOf({ from, to }: Range): number[] {
  const first = new Date(from).getUTCFullYear();
  const count = new Date(to).getUTCFullYear() - first + 1;
  return Array.from({ length: count }, (_, i) => first + i);
}
