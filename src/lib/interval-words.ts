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
