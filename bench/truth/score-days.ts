import type { DaySeries } from '../../etl/analyse/day-series.ts';
import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import { type Shares, share } from './claims.ts';
import type { Plan } from './plan.ts';

/** Without this much of a past nothing is usual yet: after the opening, and after a step. */
const PAST_DAYS = 12 * 7;

/** @param badDays local days on which hardly anybody came */
export function scoreDays(
  { steps }: Pick<Plan, 'steps'>,
  days: DaySeries,
  badDays: ReadonlySet<number>,
  anomalies: readonly AnalysisRow<'anomalies'>[],
): Shares {
  const told = new Set(
    anomalies
      .filter(({ resolution, sensor_id }) => resolution === 'day' && sensor_id === null)
      .map(({ date }) => date),
  );
  const trading = Array.from(days.coverage.keys(), (index) => days.firstDay + index).filter(
    (day) => day >= days.firstDay + PAST_DAYS && (days.coverage[day - days.firstDay] ?? 0) > 0,
  );
  const unsettled = (day: number) =>
    steps.some((step) => step.day <= day && day < step.day + PAST_DAYS);
  const usual = trading.filter((day) => !badDays.has(day) && !unsettled(day));
  return {
    badDaysFound: share(trading.filter((day) => badDays.has(day)).map((day) => told.has(day))),
    falseDays: share(usual.map((day) => told.has(day))),
  };
}
