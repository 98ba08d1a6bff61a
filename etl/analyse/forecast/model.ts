import type { DaySeries } from '../day-series.ts';
import { smoothExponentially } from './augurs.ts';
import { calendarOf } from './calendar.ts';
import { median } from './robust.ts';
import { fitSeason, type Seasonal } from './season.ts';
import { recentStep } from './step.ts';
import { isMeasured, type Weeks, weeksOf } from './weeks.ts';

export const HORIZON = 90;
const WEEKS_AHEAD = Math.ceil(HORIZON / 7);
/** Weeks that the exponential smoothing sees. */
const LEVEL_WEEKS = 156;
/** Times that a recent step is looked for. */
const MAX_STEPS = 2;
const MIN_WEEKS = 52;
/** After so many weeks without a measured day nobody knows the level. */
const MAX_WEEKS_SINCE = 4;
/** Days over which the forecast's mean is made equal to what was counted. */
const MEAN_DAYS = 364;

/** What a day to come is likely to bring. */
interface Outlook {
  /** Log of the median. */
  readonly log: number;
  /** Standard deviation of the log. */
  readonly spread: number;
  /** Of the mean over the median. */
  readonly mean: number;
}

/** @returns null for a day without trading */
export type Model = (day: number) => Outlook | null;

/**
 * A model of the 90 days after a series: weekday, season and level, added as logarithms; the level by exponential
 * smoothing of the weeks without season. The season is one of smooth waves, since MSTL takes each day of the year from the
 * few years' values of that day, whose chance then returns in the forecast.
 *
 * @param holidays on local days, past and to come
 * @returns null when less than 52 weeks are known, or none of the last four, or the level suits no model
 */
export function fitModel(series: DaySeries, holidays: ReadonlyMap<number, string>): Model | null {
  const fit = fitOnOneLevel(series, holidays, MAX_STEPS);
  if (fit === null) return null;
  const { weeks, seasonal, levelled } = fit;
  const smoothed = smoothExponentially(seasonal.adjusted.slice(-LEVEL_WEEKS), WEEKS_AHEAD);
  if (smoothed === null) return null;
  const trades = calendarOf(series, holidays);
  const usual = usualDay(weeks, seasonal);
  const effects = holidayEffects(levelled, holidays, usual);
  const mean = meanFactor(levelled, holidays, usual);
  const end = series.firstDay + series.filled.length;
  return (day) => {
    const step = Math.floor((day - end) / 7);
    const name = holidays.get(day);
    const log =
      (smoothed.point[step] ?? Number.NaN) +
      seasonal.season(day) +
      factorOf(weeks, day) +
      (name === undefined ? 0 : (effects.get(name) ?? 0));
    const spread = Math.hypot(weeks.noise, smoothed.spread[step] ?? Number.NaN);
    return trades(day) && Number.isFinite(log) ? { log, spread, mean } : null;
  };
}

interface Fit {
  readonly weeks: Weeks;
  readonly seasonal: Seasonal;
  /** The series, the days before a recent step brought to the level after it. */
  readonly levelled: DaySeries;
}

/** A step is found by the season that it disturbs: both are found anew once the first guess of it is taken out. */
function fitOnOneLevel(
  series: DaySeries,
  holidays: ReadonlyMap<number, string>,
  steps: number,
): Fit | null {
  const weeks = weeksOf(series, holidays);
  const known = weeks.logs.filter((log) => !Number.isNaN(log));
  const recent = weeks.logs.subarray(-MAX_WEEKS_SINCE);
  if (known.length < MIN_WEEKS || recent.every(Number.isNaN)) return null;
  const seasonal = fitSeason(weeks);
  const step = steps === 0 ? null : recentStep(seasonal.adjusted, seasonal.spread);
  if (step === null) return { weeks, seasonal, levelled: series };
  const start = series.filled.length - 7 * step.weeks;
  const factor = Math.exp(step.size);
  const filled = series.filled.map((visits, index) => (index < start ? visits * factor : visits));
  return fitOnOneLevel({ ...series, filled }, holidays, steps - 1);
}

/** Log of the weekday's factor; NaN for a weekday without trading. */
const factorOf = ({ firstDay, weekday }: Weeks, day: number): number =>
  weekday[(((day - firstDay) % 7) + 7) % 7] ?? Number.NaN;

/** Log of what a day of the past has without its chance; NaN before the weeks begin, and without trading. */
const usualDay =
  (weeks: Weeks, { level, season }: Seasonal) =>
  (day: number): number =>
    (level[Math.floor((day - weeks.firstDay) / 7)] ?? Number.NaN) +
    season(day) +
    factorOf(weeks, day);

/** By name: log of a holiday's factor, the median of those met, the closer to 0 the fewer there were. */
function holidayEffects(
  series: DaySeries,
  holidays: ReadonlyMap<number, string>,
  usual: (day: number) => number,
): ReadonlyMap<string, number> {
  const departures = new Map<string, number[]>();
  for (const [day, name] of holidays) {
    const index = day - series.firstDay;
    const departure = Math.log(series.filled[index] ?? Number.NaN) - usual(day);
    if (!isMeasured(series, index) || !Number.isFinite(departure)) continue;
    departures.set(name, [...(departures.get(name) ?? []), departure]);
  }
  return new Map(
    [...departures].map(([name, met]) => [name, (median(met) * met.length) / (met.length + 1)]),
  );
}

/**
 * The mean day in median days: what was counted in a year, days without a visitor too, over what the logs say (the ratio
 * estimate of Snowdon 1991, Canadian Journal of Forest Research 21(5), for the bias of back-transformed logs).
 */
function meanFactor(
  series: DaySeries,
  holidays: ReadonlyMap<number, string>,
  usual: (day: number) => number,
): number {
  const { filled, firstDay } = series;
  let counted = 0;
  let expected = 0;
  for (let index = Math.max(0, filled.length - MEAN_DAYS); index < filled.length; index++) {
    const visits = Math.exp(usual(firstDay + index));
    if (!isMeasured(series, index) || holidays.has(firstDay + index) || Number.isNaN(visits))
      continue;
    counted += filled[index] as number;
    expected += visits;
  }
  return counted / expected;
}
