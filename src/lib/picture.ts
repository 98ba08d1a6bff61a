import { averageLine, buckets, type LinePoint } from './average.ts';
import { DAY, HOUR } from './calendar.ts';
import { type Gap, longGaps } from './gaps.ts';
import { ENOUGH_COVERAGE, type Range, visitsOf, within } from './period.ts';
import type { Row } from './rows.ts';

export interface Point {
  /** The middle of the day or hour. */
  readonly time: number;
  /** null: closed or unknown; nothing is drawn. */
  readonly value: number | null;
  /** Most of it, or all, is an estimate: less than 90 % of its hours were measured. */
  readonly guessed: boolean;
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
export type Key = 'point' | 'guessed' | 'line' | Gap['kind'];

/** Daily rows of one store or sensor, whole history → the days of `range`, and the line that reads best over them. */
export function dailyPicture(all: readonly Row[], range: Range): Picture {
  const rows = within(all, range);
  const unit = lineUnit(range);
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
        : averageLine(buckets(all, unit)).filter(
            ({ time }) => time >= range.from && time <= range.to + DAY,
          ),
    gaps: longGaps(rows),
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
  if (points.some(({ guessed }) => guessed)) keys.push('guessed');
  if (unit !== 'day') keys.push('line');
  for (const kind of ['closed', 'unknown'] as const)
    if (gaps.some((gap) => gap.kind === kind)) keys.push(kind);
  return keys;
}

function lineUnit({ from, to }: Range) {
  const days = (to - from) / DAY;
  if (days <= 62) return 'day';
  return days <= 550 ? 'week' : 'month';
}

function pointOf(row: Row, length: number): Point {
  const value = visitsOf(row);
  return {
    time: row.time + length / 2,
    value,
    guessed: value !== null && row.coverage !== null && row.coverage < ENOUGH_COVERAGE,
    row,
  };
}

const mostOf = (points: readonly Point[]) =>
  points.reduce((most, { value }) => Math.max(most, value ?? 0), 1);
