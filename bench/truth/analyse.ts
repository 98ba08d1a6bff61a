import { unusualDays } from '../../etl/analyse/anomalies/days.ts';
import { changesOf } from '../../etl/analyse/changes/changes.ts';
import { wholeMonths, wholeWeeks } from '../../etl/analyse/cut.ts';
import { before } from '../../etl/analyse/day-series.ts';
import { estimateHours } from '../../etl/analyse/estimates/estimate.ts';
import { forecastOf } from '../../etl/analyse/forecast/forecast.ts';
import { hourFacts } from '../../etl/analyse/health/facts.ts';
import { incidentsOf } from '../../etl/analyse/health/incidents.ts';
import { holidaysOf } from '../../etl/analyse/holidays.ts';
import { judge, trendsOf } from '../../etl/analyse/trend/trends.ts';
import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import type { HourGrid, UnmeasuredHour } from '../../etl/hour-grid.ts';
import { type Days, daysOf } from './days.ts';
import { withDead } from './grid.ts';
import type { Plan } from './plan.ts';

/** What the analysis says of a store. */
export interface Findings {
  readonly unmeasured: readonly UnmeasuredHour[];
  readonly days: Days;
  readonly trends: readonly AnalysisRow<'trends'>[];
  readonly changes: readonly AnalysisRow<'changepoints'>[];
  readonly anomalies: readonly AnalysisRow<'anomalies'>[];
  readonly incidents: readonly AnalysisRow<'incidents'>[];
  /** Made `FORECAST_DAYS` before the end. */
  readonly forecast: readonly AnalysisRow<'forecast'>[];
  /** The first local day that the forecast could not know. */
  readonly origin: number;
}

/** Whole weeks. */
const FORECAST_DAYS = 91;

/** Trends, changes and forecasts of the store alone; of its doors what unusual days and incidents need. */
export function analyse({ shop, firstDay, lastDay }: Plan, grid: HourGrid): Findings {
  const { id, country } = shop.store;
  const unmeasured = estimateHours(grid);
  const days = daysOf(grid, unmeasured, id);
  const weeks = wholeWeeks(days.store);
  const origin = weeks.firstDay + weeks.visits.length - FORECAST_DAYS;
  const holidays = holidaysOf(country, firstDay, lastDay + FORECAST_DAYS);
  return {
    unmeasured,
    days,
    trends: judge(trendsOf(wholeMonths(days.store))),
    changes: changesOf(weeks, []),
    anomalies: unusualDays(days.doors, holidays),
    incidents: incidentsOf({
      store: id,
      days: days.store,
      doors: days.doors,
      unmeasured: unmeasured.map((hour) => toRow(hour, grid, id)),
      facts: hourFacts(withDead(grid, unmeasured), 0),
    }),
    forecast: forecastOf(before(weeks, origin), holidays).rows,
    origin,
  };
}

/** The hour as the published estimates have it. */
export function toRow(
  { sensor, hour, ...estimate }: UnmeasuredHour,
  { firstHour, day, slot, sensors }: HourGrid,
  store: string,
): AnalysisRow<'estimates'> {
  const local = (day[hour] as number) * 24 + ((slot[hour] as number) % 24);
  return {
    store_id: store,
    sensor_id: sensors[sensor]?.id ?? '',
    hour: (firstHour + hour) * 3600,
    local_time: local * 3600,
    ...estimate,
  };
}
