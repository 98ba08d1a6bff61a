import { DAYS_PER_YEAR } from './terms.ts';

/** The first week of a series, and the day from which its pace counts. */
export interface Span {
  readonly first: number;
  readonly middle: number;
}

/** Weeks after which an opening can be over. */
const RAMP_WEEKS = [13, 26, 52];
/** Days after which every one is over. */
export const OPENING = 7 * Math.max(...RAMP_WEEKS);

/** Coefficients of the trend come first, those of the months after them. */
export const TREND = 3 + RAMP_WEEKS.length;
const MONTHS = 12;
export const BASE = TREND + MONTHS;

/**
 * Standard deviation of each coefficient before anything is known of a series (log): level and pace free; how the pace
 * itself changes, a year; by how much the opening falls short; a month's factor. They keep a season small while there
 * are too few years to know it.
 */
export const BASE_SPREADS: readonly number[] = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  0.02,
  ...RAMP_WEEKS.map(() => 0.5),
  ...new Array<number>(MONTHS).fill(0.2),
];

/** What each coefficient of the trend adds at a day: a level, a pace, a curve, and openings fast at first, then slow. */
export function trendAt({ first, middle }: Span, day: number): number[] {
  const years = (day - middle) / DAYS_PER_YEAR;
  return [
    1,
    years,
    years * years,
    ...RAMP_WEEKS.map((weeks) => Math.max(0, 1 - (day - first) / (7 * weeks)) ** 2),
  ];
}

/** How much each month's factor weighs at a day: between the middles of two months in proportion. */
export function monthsAt(day: number): number[] {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCMonth();
  const length = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const fromMiddle = (date.getUTCDate() - 0.5) / length - 0.5;
  const weights = new Array<number>(MONTHS).fill(0);
  weights[month] = 1 - Math.abs(fromMiddle);
  weights[(month + (fromMiddle < 0 ? MONTHS - 1 : 1)) % MONTHS] = Math.abs(fromMiddle);
  return weights;
}
