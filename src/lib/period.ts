import { DAY } from './calendar.ts';
import type { Row } from './rows.ts';

/** Local dates, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is known of a run of days. */
export interface Period {
  /** Days of the data set within the range, trading or not. */
  readonly days: number;
  readonly tradingDays: number;
  /** Trading days of which nothing can be said. */
  readonly unknownDays: number;
  /** With the estimates of hours that were not measured; null where nothing is known. */
  readonly visits: number | null;
  /** The part of `visits` that nobody counted. */
  readonly estimated: number;
  /** Share of the trading sensor-hours that were measured, 0 to 1 (days weighted by their sensors); null without trading. */
  readonly coverage: number | null;
  /** Visits a trading day of which something is known; null where nothing is. */
  readonly average: number | null;
}

/** Periods measured less than this are not compared with others. */
export const ENOUGH_COVERAGE = 0.9;

/** The value to draw and to add up: the count, completed by estimates. Unknown where a counter was dead and nothing can be estimated. */
export const visitsOf = ({ trading, estimated }: Row): number | null =>
  trading ? estimated : null;

export const within = (rows: readonly Row[], { from, to }: Range): Row[] =>
  rows.filter((row) => row.time >= from && row.time <= to);

/** Daily rows → what is known of them together. */
export function summarise(rows: readonly Row[]): Period {
  let tradingDays = 0;
  let knownDays = 0;
  let visits = 0;
  let counted = 0;
  let measured = 0;
  let expected = 0;
  for (const row of rows) {
    if (!row.trading || row.coverage === null) continue;
    tradingDays += 1;
    measured += row.coverage * row.sensors;
    expected += row.sensors;
    const value = visitsOf(row);
    if (value === null) continue;
    knownDays += 1;
    visits += value;
    counted += row.visits ?? 0;
  }
  return {
    days: rows.length,
    tradingDays,
    unknownDays: tradingDays - knownDays,
    visits: knownDays > 0 ? visits : null,
    estimated: visits - counted,
    coverage: expected > 0 ? measured / expected : null,
    average: knownDays > 0 ? visits / knownDays : null,
  };
}

/** `days` days that end on `to`. */
export const lastDays = (to: number, days: number): Range => ({ from: to - (days - 1) * DAY, to });

/** The same weekdays a year before: 364 days are 52 weeks. */
export const yearBefore = ({ from, to }: Range): Range => ({
  from: from - 364 * DAY,
  to: to - 364 * DAY,
});

export type Comparison =
  | { readonly kind: 'change'; readonly change: number }
  | { readonly kind: 'none'; readonly reason: Reason };

/** Why two periods are not compared. `coverage` and `unknown` name the period at fault. */
export type Reason =
  | { readonly why: 'too-young' }
  | { readonly why: 'ended' }
  | { readonly why: 'closed'; readonly period: 'now' | 'before' }
  | { readonly why: 'unknown'; readonly period: 'now' | 'before'; readonly days: number }
  | { readonly why: 'coverage'; readonly period: 'now' | 'before'; readonly coverage: number };

/** Compares the visits of two periods of equal length, or says why that would mislead. */
export function compare(now: Period, before: Period): Comparison {
  const reason = reasonAgainst(now, before);
  if (reason || now.visits === null || !before.visits)
    return { kind: 'none', reason: reason ?? { why: 'closed', period: 'before' } };
  return { kind: 'change', change: now.visits / before.visits - 1 };
}

function reasonAgainst(now: Period, before: Period): Reason | undefined {
  if (before.days < now.days) return { why: 'too-young' };
  if (now.days < before.days) return { why: 'ended' };
  for (const [period, { tradingDays, unknownDays, coverage }] of [
    ['now', now],
    ['before', before],
  ] as const) {
    if (tradingDays === 0 || coverage === null) return { why: 'closed', period };
    if (coverage < ENOUGH_COVERAGE) return { why: 'coverage', period, coverage };
    if (unknownDays > 0) return { why: 'unknown', period, days: unknownDays };
  }
  return undefined;
}
