import type { Language } from './language.ts';

/** "+3.1%", of a number in percent. */
export const percent = (value: number | null, language: Language): string =>
  value === null ? '–' : language.change(value / 100);

/** An interval of such a number, in percent; null where nothing can be said. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** "−4.0% to +1.7%". */
export const percentSpan = ({ low, high }: Interval, language: Language): string =>
  low === null || high === null
    ? '–'
    : language.say.figures.span({ low: percent(low, language), high: percent(high, language) });
