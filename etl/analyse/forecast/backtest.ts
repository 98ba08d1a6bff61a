import { before, type DaySeries } from '../day-series.ts';
import { fitModel, HORIZON } from './model.ts';
import { isMeasured } from './weeks.ts';
import { yardstickOf } from './yardstick.ts';

/** Forecasts were made from so many days before the end: over a year, each judged on 90 days. */
const ORIGINS = [91, 161, 231, 301, 371];
/** Days that the yardstick of the earliest origin needs: a year and four weeks. */
const LEAST_HISTORY = 392;
const LEVEL = 0.95;
/** Where logs are compared, a day without a visitor counts as one with half a visitor. */
export const NOBODY = 0.5;

/** How past forecasts of 90 days did. */
export interface Backtest {
  /** Forecasts made. */
  readonly origins: number;
  /** Days judged: measured ones for which there is a yardstick. */
  readonly days: number;
  /** Sum of absolute errors / sum of visits, %; NaN without days. */
  readonly errorPct: number;
  /** The same of last year times the recent ratio. */
  readonly yardstickPct: number;
  /**
   * How many foretold spreads a day's log lay from its median forecast at most, 95 times of 100: what makes a fair interval
   * of the forecast to come (split conformal prediction: Lei, G'Sell, Rinaldo, Tibshirani & Wasserman 2018, Journal of the
   * American Statistical Association 113(523), section 2.2, the spreads as in section 5.2); NaN without days.
   */
  readonly reach: number;
}

/** Rolling: each forecast sees only what lay before its origin (Tashman 2000, International Journal of Forecasting 16(4)). */
export function backtestOf(series: DaySeries, holidays: ReadonlyMap<number, string>): Backtest {
  const surprises: number[] = [];
  let origins = 0;
  let days = 0;
  let visits = 0;
  let error = 0;
  let yardstickError = 0;
  for (const back of ORIGINS) {
    const start = series.filled.length - back;
    const past = start < LEAST_HISTORY ? null : before(series, series.firstDay + start);
    const model = past === null ? null : fitModel(past, holidays);
    if (past === null || model === null) continue;
    const yardstick = yardstickOf(past);
    origins++;
    for (let index = start; index < start + HORIZON; index++) {
      const expected = yardstick(series.firstDay + index);
      if (!isMeasured(series, index) || Number.isNaN(expected)) continue;
      const counted = series.filled[index] as number;
      const outlook = model(series.firstDay + index);
      days++;
      visits += counted;
      yardstickError += Math.abs(counted - expected);
      error += Math.abs(counted - (outlook === null ? 0 : Math.exp(outlook.log) * outlook.mean));
      if (outlook !== null)
        surprises.push(
          Math.abs(Math.log(Math.max(NOBODY, counted)) - outlook.log) / outlook.spread,
        );
    }
  }
  return {
    origins,
    days,
    errorPct: (100 * error) / visits,
    yardstickPct: (100 * yardstickError) / visits,
    reach: quantileOf(surprises),
  };
}

function quantileOf(surprises: readonly number[]): number {
  const rank = Math.min(surprises.length, Math.ceil(LEVEL * (surprises.length + 1)));
  return Float64Array.from(surprises).sort()[rank - 1] ?? Number.NaN;
}
