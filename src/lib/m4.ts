import type { LinePoint } from './average.ts';

/** A line as columns, in order of time; NaN is a gap. */
export interface Line {
  readonly time: Float64Array;
  readonly value: Float64Array;
}

export const NO_LINE: Line = { time: new Float64Array(), value: new Float64Array() };

export const lineOf = (points: readonly LinePoint[]): Line => ({
  time: Float64Array.from(points, ({ time }) => time),
  value: Float64Array.from(points, ({ value }) => value ?? Number.NaN),
});

/**
 * The points that a line needs to look as if all were drawn: of each pixel column the first, the last, the least and the
 * most. Jugel et al., "M4: a visualization-oriented time series data aggregation", VLDB 2014. A column without a value is
 * a gap; one with values has none.
 * @param from left edge of the first column
 * @param to right edge of the last
 */
export function thinned(line: Line, from: number, to: number, columns: number): Line {
  const { time, value } = line;
  if (time.length <= 4 * columns) return line;
  const kept: number[] = [];
  const columnOf = (i: number) => Math.floor((((time[i] ?? to) - from) * columns) / (to - from));
  for (let i = 0; i < time.length; ) {
    const start = i;
    const column = columnOf(start);
    while (i < time.length && columnOf(i) === column) i++;
    keepCorners(value, start, i, kept);
  }
  return {
    time: Float64Array.from(kept, (i) => time[i] ?? 0),
    value: Float64Array.from(kept, (i) => value[i] ?? Number.NaN),
  };
}

/** Adds the indices of the corners of one column to those that are kept; of a column without a value, its start. */
function keepCorners(values: Float64Array, start: number, end: number, kept: number[]): void {
  let first = -1;
  let last = -1;
  let least = -1;
  let most = -1;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (first < 0) first = i;
    last = i;
    if (value < low) {
      low = value;
      least = i;
    }
    if (value > high) {
      high = value;
      most = i;
    }
  }
  if (first < 0) kept.push(start);
  else
    for (const corner of [first, Math.min(least, most), Math.max(least, most), last])
      if (kept.at(-1) !== corner) kept.push(corner);
}
