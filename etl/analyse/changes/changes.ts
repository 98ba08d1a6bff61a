import type { AnalysisRow } from '../../contract/analysis.ts';
import type { DaySeries } from '../day-series.ts';
import { BASE, OPENING } from './basis.ts';
import { prune } from './choose.ts';
import { dateOf, type When } from './date.ts';
import { type Design, designOf } from './design.ts';
import { type Event, eventColumns, nearestEvent } from './event.ts';
import { findChanges, SHORTEST } from './find.ts';
import { levelAt, meanSeason } from './level.ts';
import { type Model, modelOf, tryTerm } from './model.ts';
import { DAYS_PER_YEAR, daysOf, type Term } from './terms.ts';
import { adjustedWeeks } from './weeks.ts';

/** Standard errors on either side of an estimate that hold the truth 95 times of 100. */
const INTERVAL = 1.96;
/** Days over which a segment must last to have a pace. */
const LEAST_PACE = 182;

/**
 * When the level of the visits an average trading day jumped or began to move at another pace, by date. Nothing is found
 * in less than 16 weeks, or nearer than 8 weeks to either end. A season has to be known before a step can be told from
 * it: in the first two years only large steps are found.
 * @param series up to the end of an ISO week
 * @param events of the store
 */
export function changesOf(
  series: DaySeries,
  events: readonly Event[],
): AnalysisRow<'changepoints'>[] {
  const weeks = adjustedWeeks(series);
  if (weeks.mondays.length < 2 * SHORTEST) return [];
  const design = designOf(weeks);
  const { model, dates } = dated(design, findChanges(design));
  return daysOf(model.terms).map((day) => {
    const when = dates.get(day) ?? { date: day, earliest: day, latest: day };
    return {
      store_id: series.store,
      sensor_id: series.sensor,
      ...when,
      ...describe(design, model, day),
      ...eventColumns(nearestEvent(events, when)),
    };
  });
}

/** The model with its cuts on the days that fit best; a cut that is not worth its price there goes. */
function dated(design: Design, rough: Model): { model: Model; dates: Map<number, When> } {
  const dates = new Map<number, When>();
  let model = rough;
  for (const day of daysOf(rough.terms)) {
    const when = dateOf(design, model, day);
    dates.set(when.date, when);
    const terms = model.terms.map((term) =>
      term.day === day ? { ...term, day: when.date } : term,
    );
    model = modelOf(design, terms, model.noise);
  }
  return { model: prune(design, model.terms, model.noise), dates };
}

/** What changed on a day of the model: a jump, or else the pace alone. */
function describe(design: Design, model: Model, day: number) {
  const jump = model.terms.findIndex((term) => term.day === day && term.kind === 'jump');
  const { estimate, variance } =
    jump < 0
      ? tryTerm(design, model, { day, kind: 'jump' })
      : {
          estimate: model.fit.coefficients[BASE + jump] as number,
          variance: model.fit.variances[BASE + jump] as number,
        };
  const { mondays } = design.weeks;
  const ends = [mondays[0] as number, ...daysOf(model.terms), (mondays.at(-1) as number) + 7];
  const opened = design.span.first + OPENING;
  const start = Math.max(...ends.filter((other) => other < day));
  const end = Math.min(...ends.filter((other) => other > day));
  const before =
    meanSeason(model) * Math.exp(levelAt(design, model, day, (term) => term.day < day));
  const spread = INTERVAL * Math.sqrt(variance);
  return {
    kind: jump < 0 ? ('pace' as const) : ('step' as const),
    before,
    after: before * Math.exp(estimate),
    change_pct: percent(estimate),
    low: percent(estimate - spread),
    high: percent(estimate + spread),
    pace_before: paceOf(design, model, Math.max(start, opened), day),
    pace_after: paceOf(design, model, Math.max(day, opened), end),
  };
}

/** Change of the level from a day of a segment to another, % a year; null where that is not long. */
function paceOf(design: Design, model: Model, from: number, to: number): number | null {
  if (to - from < LEAST_PACE) return null;
  const counts = (term: Term) => term.day <= from || term.kind === 'bend';
  const change = levelAt(design, model, to, counts) - levelAt(design, model, from, counts);
  return percent((change * DAYS_PER_YEAR) / (to - from));
}

const percent = (log: number): number => 100 * Math.expm1(log);
