import type { AnalysisRow } from '../../contract/analysis.ts';
import type { DaySeries } from '../day-series.ts';
import { type Backtest, backtestOf, NOBODY } from './backtest.ts';
import { fitModel, HORIZON, type Model } from './model.ts';

export interface Forecast {
  /** 90 days in order, or none. */
  readonly rows: AnalysisRow<'forecast'>[];
  readonly backtest: Backtest;
  /** Why there are no rows; null when there are. */
  readonly withheld:
    | 'too little history'
    | 'no better than last year'
    | 'no level to go on from'
    | null;
}

/**
 * Visits of the 90 days after a series, as far as a backtest shows that they can be told better than by last year times
 * the recent ratio; else no rows.
 *
 * @param series of whole weeks
 * @param holidays public ones, past and to come, on local days since 1970-01-01
 */
export function forecastOf(series: DaySeries, holidays: ReadonlyMap<number, string>): Forecast {
  const backtest = backtestOf(series, holidays);
  const { days, errorPct, yardstickPct } = backtest;
  if (days === 0) return { rows: [], backtest, withheld: 'too little history' };
  if (!(errorPct < yardstickPct))
    return { rows: [], backtest, withheld: 'no better than last year' };
  const model = fitModel(series, holidays);
  if (model === null) return { rows: [], backtest, withheld: 'no level to go on from' };
  return { rows: rowsOf(series, model, backtest), backtest, withheld: null };
}

function rowsOf(
  { store, sensor, firstDay, filled }: DaySeries,
  model: Model,
  { errorPct, yardstickPct, reach }: Backtest,
): AnalysisRow<'forecast'>[] {
  const end = firstDay + filled.length;
  return Array.from({ length: HORIZON }, (_, ahead) => {
    const outlook = model(end + ahead);
    const at = (spreads: number) =>
      outlook === null ? null : people(outlook.log + spreads * outlook.spread);
    return {
      store_id: store,
      sensor_id: sensor,
      date: end + ahead,
      visits: outlook === null ? null : Math.exp(outlook.log) * outlook.mean,
      low: at(-reach),
      high: at(reach),
      error_pct: errorPct,
      yardstick_pct: yardstickPct,
    };
  });
}

function people(log: number): number {
  const visits = Math.exp(log);
  return visits <= NOBODY ? 0 : visits;
}
