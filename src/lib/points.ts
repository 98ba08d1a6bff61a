import { DAY, HOUR } from './calendar.ts';
import { type Columns, known, rowAt } from './columns.ts';
import { kept } from './kept.ts';
import type { Measure } from './measure.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import type { Row } from './rows.ts';
import { type Step, stretched, yearLater } from './view.ts';

/**
 * How a point is drawn: `guessed` when over a tenth of its visits is estimated, `estimated` when nothing was measured, so that
 * the whole value is an estimate.
 */
export const MARKS = ['point', 'guessed', 'estimated'] as const;
export type Mark = (typeof MARKS)[number];

export interface Point {
  /** The middle of the hour, day, week or month. */
  readonly time: number;
  /** null: closed or unknown; nothing is drawn. */
  readonly value: number | null;
  readonly mark: Mark;
  readonly row: Row;
  /** The value a year before; null: closed or unknown then, or not asked for. */
  readonly before: number | null;
  /** What is special about its day, such as the name of a holiday; empty: nothing. */
  readonly occasion: string;
}

/** Points in order of time, as columns: a `Point` of each is made when it is looked at. NaN stands for null. */
export interface Points {
  readonly length: number;
  readonly time: Float64Array;
  readonly value: Float64Array;
  readonly before: Float64Array;
  /** Index in MARKS. */
  readonly mark: Uint8Array;
  /** The first of them is made of the row `start`, and so on. */
  readonly columns: Columns;
  readonly start: number;
  readonly occasions: Named;
}

/** Local date → what is special about it. */
export type Named = ReadonlyMap<number, string>;

interface Wanted {
  readonly by: Step;
  readonly measure: Measure;
  /** The value a year before too, as far as the columns hold it. */
  readonly before: boolean;
  readonly occasions: Named;
}

/** The points of the rows from `start` up to `end`, without it. */
export function pointsOf(
  columns: Columns,
  [start, end]: readonly [number, number],
  { by, measure, before, occasions }: Wanted,
): Points {
  return {
    length: end - start,
    time: middlesOf(columns, by).subarray(start, end),
    value: valuesOf(columns, measure).subarray(start, end),
    before: (before ? beforeOf(columns, by, measure) : nothingOf(columns)).subarray(start, end),
    mark: marksOf(columns, measure).subarray(start, end),
    ...{ columns, start, occasions },
  };
}

/** Undefined beside them. */
export function pointAt(points: Points, i: number): Point | undefined {
  if (i < 0 || i >= points.length) return undefined;
  const row = rowAt(points.columns, points.start + i);
  return {
    time: points.time[i] ?? 0,
    value: known(points.value[i]),
    mark: MARKS[points.mark[i] ?? 0] ?? 'point',
    row,
    before: known(points.before[i]),
    occasion: points.occasions.get(dateOf(row.local)) ?? '',
  };
}

/** From one up to another, without it. */
export const someOf = (points: Points, from: number, to: number): Point[] =>
  Array.from({ length: to - from }, (_, i) => pointAt(points, from + i) ?? []).flat();

export const allOf = (points: Points): Point[] => someOf(points, 0, points.length);

export const dateOf = (local: number): number => Math.floor(local / DAY) * DAY;

const nothingOf = kept(({ length }: Columns) => new Float64Array(length).fill(Number.NaN));

const middlesOf = kept(({ time }: Columns, by: Step) =>
  time.map((start) => start + lengthOf(start, by) / 2),
);

function lengthOf(start: number, by: Step): number {
  if (by === 'hour') return HOUR;
  if (by === 'day') return DAY;
  return stretched({ from: start, to: start }, by).to + DAY - start;
}

/** As `valueAs` has it. */
const valuesOf = kept((columns: Columns, measure: Measure) => {
  const { trading, visits, baseline } = columns;
  const usual = (i: number) => baseline[i] ?? Number.NaN;
  const values: Readonly<Record<Measure, (counted: number, i: number) => number>> = {
    estimated: (_, i) => columns.estimated[i] ?? Number.NaN,
    counted: (counted) => counted,
    usual: (_, i) => usual(i),
    change: (counted, i) => 100 * (counted / (usual(i) || Number.NaN) - 1),
  };
  const value = values[measure];
  return visits.map((counted, i) => (trading[i] ? value(counted, i) : Number.NaN));
});

const POINT = MARKS.indexOf('point');
const GUESSED = MARKS.indexOf('guessed');
const ESTIMATED = MARKS.indexOf('estimated');

const marksOf = kept((columns: Columns, measure: Measure) => {
  const { visits, length } = columns;
  const marks = new Uint8Array(length);
  if (measure === 'usual') return marks;
  for (let i = 0; i < length; i++) {
    if (Number.isNaN(visits[i])) marks[i] = ESTIMATED;
    else marks[i] = isGuessed(columns, i) ? GUESSED : POINT;
  }
  return marks;
});

/** Where there is no estimate of its visits, its hours decide. */
function isGuessed({ visits, estimated, coverage }: Columns, i: number): boolean {
  const whole = estimated[i] ?? Number.NaN;
  if (Number.isNaN(whole)) return (coverage[i] ?? 1) < ENOUGH_COVERAGE;
  return 10 * (whole - (visits[i] ?? 0)) > whole;
}

/** The value a year before each row: all rows are gone through once. */
const beforeOf = kept((columns: Columns, by: Step, measure: Measure) => {
  const { local } = columns;
  const values = valuesOf(columns, measure);
  let earlier = 0;
  return local.map((now) => {
    while (yearLater(local[earlier] ?? now, by) < now) earlier++;
    const isIt = yearLater(local[earlier] ?? Number.NaN, by) === now;
    return isIt ? (values[earlier] ?? Number.NaN) : Number.NaN;
  });
});
