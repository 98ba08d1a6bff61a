import type { DaySeries } from '../../etl/analyse/day-series.ts';
import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import { type Shares, share } from './claims.ts';

const MEASURED = 0.8;
/** The same weekday of the year before. */
const YEAR = 364;
const RECENT = 8 * 7;
const OLD_ENOUGH = 456;

/**
 * @param days with what came after the forecast was made
 * @param origin the first local day of the forecast
 */
export function scoreForecast(
  days: DaySeries,
  origin: number,
  rows: readonly AnalysisRow<'forecast'>[],
): Shares {
  const ratio = recentRatio(days, origin);
  const judged = rows.flatMap(({ date, visits, low, high }) => {
    const truth = measuredOn(days, date);
    const naive = measuredOn(days, date - YEAR);
    return visits === null || low === null || high === null || Number.isNaN(truth + naive)
      ? []
      : [{ truth, naive, visits, held: low <= truth && truth <= high }];
  });
  const shown = origin - days.firstDay >= OLD_ENOUGH ? share([rows.length > 0]) : share([]);
  if (judged.length === 0 || Number.isNaN(ratio)) return { forecastShown: shown };
  const people = judged.reduce((sum, { truth }) => sum + truth, 0);
  const error = (of: (day: (typeof judged)[number]) => number) =>
    judged.reduce((sum, day) => sum + Math.abs(of(day) - day.truth), 0) / people;
  const ours = error(({ visits }) => visits);
  const yardstick = error(({ naive }) => naive * ratio);
  return {
    forecastShown: shown,
    forecastError: { hit: ours, of: 1 },
    yardstickError: { hit: yardstick, of: 1 },
    naiveError: { hit: error(({ naive }) => naive), of: 1 },
    forecastRatio: { hit: ours / yardstick, of: 1 },
    forecastInterval: share(judged.map(({ held }) => held)),
  };
}

/** Visits of the last weeks against the same days of the year before; NaN without any. */
function recentRatio(days: DaySeries, origin: number): number {
  let now = 0;
  let then = 0;
  for (let day = origin - RECENT; day < origin; day++) {
    const pair = [measuredOn(days, day), measuredOn(days, day - YEAR)] as const;
    if (Number.isNaN(pair[0] + pair[1])) continue;
    now += pair[0];
    then += pair[1];
  }
  return now / then;
}

function measuredOn({ firstDay, filled, coverage }: DaySeries, day: number): number {
  const index = day - firstDay;
  return (coverage[index] ?? 0) >= MEASURED ? (filled[index] ?? Number.NaN) : Number.NaN;
}
