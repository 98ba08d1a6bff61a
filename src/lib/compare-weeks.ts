import { buckets } from './average.ts';
import { startOfWeek, WEEK } from './calendar.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import type { Row } from './rows.ts';

/** A calendar week, Monday to Sunday, that lies wholly in a life, and of whose open days something is known. */
export interface Week {
  /** Its Monday. */
  readonly start: number;
  /** With the estimates of hours that were not measured. */
  readonly visits: number;
  /** The part of `visits` that nobody counted. */
  readonly estimated: number;
  /** Trading hours of its open days, by the opening hours. */
  readonly hours: number;
  /** Share of the trading sensor-hours that were measured, 0 to 1. */
  readonly coverage: number;
}

/** Measured less than this, a week is drawn hollow. */
export const isHollow = ({ coverage }: Week): boolean => coverage < ENOUGH_COVERAGE;

/** Daily rows of a life, in order → its whole weeks; one that is closed, or of which a day is unknown, is left out. */
export function weeksOf(rows: readonly Row[], hoursOn: (date: number) => number): Week[] {
  const hours = new Map<number, number>();
  for (const { trading, time } of rows) {
    const week = startOfWeek(time);
    if (trading) hours.set(week, (hours.get(week) ?? 0) + hoursOn(time));
  }
  return buckets(rows, 'week').flatMap(
    ({ start, days, unknownDays, visits, estimated, coverage }) =>
      days < 7 || unknownDays > 0 || visits === null || coverage === null
        ? []
        : { start, visits, estimated, hours: hours.get(start) ?? 0, coverage },
  );
}

/** The Monday of the first whole week from a date on. */
export const firstWholeWeek = (date: number): number => startOfWeek(date - 1) + WEEK;
