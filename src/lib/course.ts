import { averageLine, type Bucket, buckets, type LinePoint, weeksBack } from './average.ts';
import { DAY } from './calendar.ts';
import {
  type Comparison,
  compare,
  lastDays,
  type Period,
  type Range,
  summarise,
  within,
  yearBefore,
} from './period.ts';
import type { Row } from './rows.ts';

/** The first and the last date on which a store or door can be open; `to` null: there is no end to it yet. */
export interface Life {
  readonly from: number;
  readonly to: number | null;
}

/** A period beside the one 364 days before it. */
export interface Figure {
  readonly range: Range;
  readonly now: Period;
  readonly before: Period;
  readonly comparison: Comparison;
}

/** The days of a store or of one door, and the figures made of them. */
export interface Course {
  readonly life: Life;
  /** Daily rows as published. */
  readonly rows: readonly Row[];
  /** First and last date that is drawn: those of its life, as far as there are rows. */
  readonly history: Range;
  /** The last day alone. */
  readonly day: Figure;
  readonly week: Figure;
  readonly fourWeeks: Figure;
  readonly year: Figure;
  readonly months: readonly Bucket[];
  /** Calendar years that lie wholly in the history. */
  readonly years: readonly Bucket[];
  /** Weekly averages of the last 52 weeks. */
  readonly lastYear: readonly LinePoint[];
}

/** Figures end on `last`; the history goes as far as there are rows. Undefined where there is no row in its life. */
export function courseOf(rows: readonly Row[], life: Life, last: number): Course | undefined {
  const alive = within(rows, { from: life.from, to: life.to ?? Number.POSITIVE_INFINITY });
  const [first, end] = [alive[0], alive.at(-1)];
  if (!first || !end) return undefined;
  const figure = (days: number) => figureOf(alive, lastDays(last, days));
  return {
    life,
    rows,
    history: { from: first.time, to: end.time },
    day: figure(1),
    week: figure(7),
    fourWeeks: figure(28),
    year: figure(364),
    months: buckets(alive, 'month'),
    years: buckets(alive, 'year').filter(({ start, end, days }) => days === (end - start) / DAY),
    lastYear: averageLine(weeksBack(within(alive, lastDays(last, 364)), last)),
  };
}

/** A range of the days of a life beside the one 364 days before it. */
export function figureOf(alive: readonly Row[], range: Range): Figure {
  const now = summarise(within(alive, range));
  const before = summarise(within(alive, yearBefore(range)));
  return { range, now, before, comparison: compare(now, before) };
}
