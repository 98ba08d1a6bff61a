import type { DaySeries } from '../day-series.ts';
import { meanWithin, spreadOf } from './robust.ts';

const YEARS = 6;
const MAX_WEEKS = Math.round(YEARS * 52.1775);
/** Weeks from which the weekdays' factors are taken: long enough for a steady mean, short enough to follow habits. */
const WEEKDAY_WEEKS = 104;
const MIN_DAYS_OF_WEEKDAY = 4;
const MIN_DAYS_OF_WEEK = 2;
const MEASURED = 0.8;
/** A day further than so many standard deviations from its week tells nothing of it. */
const FAR = 4;
const ROUNDS = 3;

/** Logarithms of a series in blocks of 7 days, counted back from its end, at most six years. */
export interface Weeks {
  /** First day of the first week, since 1970-01-01. */
  readonly firstDay: number;
  /** Of each week: log of the visits of its average day, as if it had all weekdays; NaN where hardly any day counts. */
  readonly logs: Float64Array;
  /** Of each week: days that count, 0 to 7. */
  readonly days: Uint8Array;
  /** Of each place in a week: log of the weekday's factor, mean 0; NaN for a weekday without trading. */
  readonly weekday: Float64Array;
  /** Standard deviation of a day's log around its week. */
  readonly noise: number;
}

/** Whether a day of the series was measured well enough to say how many came. */
export const isMeasured = ({ filled, coverage }: DaySeries, index: number): boolean =>
  (coverage[index] ?? 0) >= MEASURED && !Number.isNaN(filled[index]);

/** Holidays do not count: they are days of their own. */
export function weeksOf(series: DaySeries, holidays: ReadonlyMap<number, string>): Weeks {
  const { filled, firstDay } = series;
  const length = Math.min(MAX_WEEKS, Math.floor(filled.length / 7));
  const start = filled.length - 7 * length;
  const logOf = (week: number, place: number) => {
    const index = start + 7 * week + place;
    const counts = isMeasured(series, index) && !holidays.has(firstDay + index);
    return counts && (filled[index] ?? 0) > 0 ? Math.log(filled[index] as number) : Number.NaN;
  };
  const days = Float64Array.from({ length: 7 * length }, (_, at) =>
    logOf(Math.floor(at / 7), at % 7),
  );

  const weekday = openPlaces(days);
  const logs = new Float64Array(length);
  const counts = new Uint8Array(length);
  let noise = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    for (let week = 0; week < length; week++) {
      const adjusted = numbersOf(7, (place) => at(days, 7 * week + place) - at(weekday, place));
      counts[week] = adjusted.length;
      logs[week] =
        adjusted.length < MIN_DAYS_OF_WEEK ? Number.NaN : meanWithin(FAR * noise, adjusted);
    }
    const residuals: number[] = [];
    const from = Math.max(0, length - WEEKDAY_WEEKS);
    for (let place = 0; place < 7; place++) {
      if (Number.isNaN(weekday[place])) continue;
      const departures = numbersOf(
        length - from,
        (week) => at(days, 7 * (from + week) + place) - at(logs, from + week),
      );
      const factor = meanWithin(FAR * noise, departures);
      weekday[place] = factor;
      for (const departure of departures) residuals.push(departure - factor);
    }
    const open = center(weekday);
    // A week's mean follows its own days.
    noise = spreadOf(residuals) * Math.sqrt(open / Math.max(1, open - 1));
  }
  return { firstDay: firstDay + start, logs, days: counts, weekday, noise };
}

/** 0 for each place in a week that trades often enough to have a factor, else NaN. */
function openPlaces(days: Float64Array): Float64Array {
  const recent = days.subarray(Math.max(0, days.length - 7 * WEEKDAY_WEEKS));
  const counts = new Uint16Array(7);
  for (const [index, log] of recent.entries())
    if (!Number.isNaN(log)) counts[index % 7] = at(counts, index % 7) + 1;
  return Float64Array.from(counts, (count) => (count < MIN_DAYS_OF_WEEKDAY ? Number.NaN : 0));
}

/** Takes the mean from the numbers among the values; returns how many there are. */
function center(values: Float64Array): number {
  const numbers = values.filter((value) => !Number.isNaN(value));
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  for (let index = 0; index < values.length; index++) values[index] = at(values, index) - mean;
  return numbers.length;
}

function numbersOf(length: number, numberAt: (index: number) => number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < length; index++) {
    const value = numberAt(index);
    if (!Number.isNaN(value)) numbers.push(value);
  }
  return numbers;
}

const at = (values: Float64Array | Uint16Array, index: number): number =>
  values[index] ?? Number.NaN;
