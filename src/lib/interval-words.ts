import type { Format } from './format.ts';

/** "+3.1%", of a number in percent. */
export const percent = (value: number | null, format: Format): string =>
  value === null ? '–' : format.change(value / 100);

/** An interval of such a number, in percent; null where nothing can be said. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** "−4.0% to +1.7%". */
export const percentSpan = ({ low, high }: Interval, format: Format): string =>
  low === null || high === null ? '–' : `${percent(low, format)} to ${percent(high, format)}`;

/** "1 March to 20 March 2023": two dates, the year said once where it is the same. */
export function dateSpan(from: number, to: number, format: Format): string {
  if (from === to) return format.date(from);
  const start =
    format.year(from) === format.year(to) ? format.dayAndMonth(from) : format.date(from);
  return `${start} to ${format.date(to)}`;
}
