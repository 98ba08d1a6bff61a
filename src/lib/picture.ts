import { averageLine, buckets, type LinePoint } from './average.ts';
import { DAY, HOUR } from './calendar.ts';
import { brokenAt, type Gap, longGaps } from './gaps.ts';
import { ENOUGH_COVERAGE, type Range, visitsOf, within } from './period.ts';
import type { Row } from './rows.ts';

/**
 * How a point is drawn: `guessed` when less than 90 % of its hours were measured, `estimated` when none was, so that the
 * whole value is an estimate.
 */
export type Mark = 'point' | 'guessed' | 'estimated';

export interface Point {
  /** The middle of the day or hour. */
  readonly time: number;
  /** null: closed or unknown; nothing is drawn. */
  readonly value: number | null;
  readonly mark: Mark;
  readonly row: Row;
}

/** What a footfall chart shows, whatever its size. */
export interface Picture {
  readonly from: number;
  readonly to: number;
  /** The largest value, at least 1. */
  readonly most: number;
  readonly points: readonly Point[];
  /** What one point of the line stands for. */
  readonly unit: 'hour' | 'day' | 'week' | 'month';
  readonly line: readonly LinePoint[];
  readonly gaps: readonly Gap[];
  /** Added to an instant to get the store's clock there, ms: for the axis. */
  readonly clock: (time: number) => number;
}

/** The marks that a picture uses, for its key. */
export type Key = Mark | 'line' | Gap['kind'];

/** Daily rows of one store or sensor, whole history → the days of `range`, and the line that reads best over them. */
export function dailyPicture(all: readonly Row[], range: Range): Picture {
  const rows = within(all, range);
  const unit = lineUnit(range);
  const gaps = gapsWithin(longGaps(all), range);
  const points = rows.map((row) => pointOf(row, DAY));
  return {
    from: range.from,
    to: range.to + DAY,
    most: mostOf(points),
    points,
    unit,
    line:
      unit === 'day'
        ? points
        : brokenAt(averageLine(buckets(all, unit)), gaps).filter(
            ({ time }) => time >= range.from && time <= range.to + DAY,
          ),
    gaps,
    clock: () => 0,
  };
}

/** Hourly rows of one store or sensor → the hours of the local dates in `range`. */
export function hourlyPicture(all: readonly Row[], range: Range): Picture {
  const rows = all.filter(({ local }) => local >= range.from && local < range.to + DAY);
  const points = rows.map((row) => pointOf(row, HOUR));
  const first = rows[0];
  const last = rows.at(-1);
  return {
    from: first?.time ?? range.from,
    to: last ? last.time + HOUR : range.to + DAY,
    most: mostOf(points),
    points,
    unit: 'hour',
    line: points,
    gaps: [],
    clock: (time) => {
      const row = rows.findLast((candidate) => candidate.time <= time) ?? first;
      return row ? row.local - row.time : 0;
    },
  };
}

export function keysOf({ points, unit, gaps }: Picture): Key[] {
  const keys: Key[] = [];
  if (unit !== 'hour') keys.push('point');
  for (const mark of ['guessed', 'estimated'] as const)
    if (points.some((point) => point.value !== null && point.mark === mark)) keys.push(mark);
  if (unit !== 'day') keys.push('line');
  for (const kind of ['closed', 'unmeasured'] as const)
    if (gaps.some((gap) => gap.kind === kind)) keys.push(kind);
  return keys;
}

function lineUnit({ from, to }: Range) {
  const days = (to - from) / DAY;
  if (days <= 62) return 'day';
  return days <= 550 ? 'week' : 'month';
}

function pointOf(row: Row, length: number): Point {
  return { time: row.time + length / 2, value: visitsOf(row), mark: markOf(row), row };
}

function markOf({ visits, coverage }: Row): Mark {
  if (visits === null) return 'estimated';
  return (coverage ?? 1) < ENOUGH_COVERAGE ? 'guessed' : 'point';
}

/** The parts of the gaps that lie within the range. */
const gapsWithin = (gaps: readonly Gap[], { from, to }: Range): Gap[] =>
  gaps
    .map((gap) => ({ ...gap, from: Math.max(gap.from, from), to: Math.min(gap.to, to + DAY) }))
    .filter((gap) => gap.from < gap.to);

const mostOf = (points: readonly Point[]) =>
  points.reduce((most, { value }) => Math.max(most, value ?? 0), 1);
