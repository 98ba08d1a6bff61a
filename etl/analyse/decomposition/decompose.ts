import type { AnalysisRow } from '../../contract/analysis.ts';
import type { DaySeries } from '../day-series.ts';
import { fillGaps } from './gaps.ts';
import { loessOf } from './loess.ts';
import { mstl } from './mstl.ts';

const WEEK = 7;
/** As in mstl. A calendar day drifts by one place in four years, which the smoothing of the year takes in. */
const YEAR = 365;
/** Weeks and years over which the factor of a weekday and of a day of the year is smoothed. */
const WINDOWS = [53, 15];
/** Two robust passes: the worst days are out before. */
const PASSES = { inner: 1, outer: 2 };
/** Days over which the year is smoothed; over which the trend is, beside a year and without one. */
const YEAR_WINDOW = 21;
const TREND_WINDOW = 365;
const SHORT_TREND_WINDOW = 61;

/** Natural logs, by day. */
interface Parts {
  readonly trend: Float64Array;
  readonly week: Float64Array;
  /** null with less than two years. */
  readonly year: Float64Array | null;
}

/**
 * The visits of each trading day on which somebody came, as trend × week × year × remainder: MSTL of their logs. Other days
 * and outliers take no part. The factors of a week have a geometric mean of about 1 over the weekdays that trade, those of a
 * year over its days, so the trend is the level of an average day. Nothing of two weeks or less.
 * @param series of whole weeks
 */
export function decompose(series: DaySeries): AnalysisRow<'decomposition'>[] {
  const { store, sensor, firstDay, filled } = series;
  const logs = logsOf(series);
  if (logs.length <= 2 * WEEK || logs.every(Number.isNaN)) return [];
  const { trend, week, year } = partsOf(logs, firstDay);
  const rows: AnalysisRow<'decomposition'>[] = [];
  for (let i = 0; i < logs.length; i++) {
    const log = logs[i] as number;
    if (Number.isNaN(log)) continue;
    const level = trend[i] as number;
    const ofWeek = week[i] as number;
    const ofYear = year?.[i] ?? null;
    rows.push({
      store_id: store,
      sensor_id: sensor,
      date: firstDay + i,
      visits: filled[i] as number,
      trend: Math.exp(level),
      week: Math.exp(ofWeek),
      year: ofYear === null ? null : Math.exp(ofYear),
      remainder: Math.exp(log - level - ofWeek - (ofYear ?? 0)),
    });
  }
  return rows;
}

const logsOf = ({ filled, coverage }: DaySeries): Float64Array =>
  filled.map((visits, i) =>
    visits > 0 && !Number.isNaN(coverage[i]) ? Math.log(visits) : Number.NaN,
  );

/**
 * Week and year by MSTL; the year then smoothed from day to day, since a day of the year has only as many values as there are
 * years (the post-smoothing of the seasonal of Cleveland, Cleveland, McRae and Terpenning 1990). The trend is what is left,
 * smoothed once more, so that it follows a new level within half a year and not within ten months.
 */
function partsOf(logs: Float64Array, firstDay: number): Parts {
  const { values, weights } = fillGaps(logs, firstDay);
  const { seasons } = mstl(values, {
    periods: [WEEK, YEAR],
    windows: WINDOWS,
    passes: PASSES,
    weights,
  });
  const [week = new Float64Array(logs.length), rough] = seasons.map((season) => season.values);
  const year = rough === undefined ? null : smooth(rough, YEAR_WINDOW, null);
  const level = values.map((value, i) => value - (week[i] as number) - (year?.[i] ?? 0));
  const window = year === null ? SHORT_TREND_WINDOW : TREND_WINDOW;
  return { trend: smooth(level, window, weights), week, year };
}

function smooth(values: Float64Array, window: number, weights: Float64Array | null): Float64Array {
  const out = new Float64Array(values.length);
  loessOf({ window, degree: 1, jump: Math.ceil(window / 10) }).smooth(values, weights, out);
  return out;
}
