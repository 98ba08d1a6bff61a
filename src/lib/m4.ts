import type { LinePoint } from './average.ts';

/**
 * The points that a line needs to look as if all were drawn: of each pixel column the first, the last, the least and the
 * most. Jugel et al., "M4: a visualization-oriented time series data aggregation", VLDB 2014. A column without a value is
 * a gap; one with values has none.
 * @param line in order of time
 * @param from left edge of the first column
 * @param to right edge of the last
 */
export function thinned(
  line: readonly LinePoint[],
  from: number,
  to: number,
  columns: number,
): readonly LinePoint[] {
  if (line.length <= 4 * columns) return line;
  const kept: LinePoint[] = [];
  const columnOf = ({ time }: LinePoint) => Math.floor(((time - from) * columns) / (to - from));
  for (let i = 0; i < line.length; ) {
    const start = i;
    const first = line[i];
    if (!first) break;
    const column = columnOf(first);
    while (i < line.length && columnOf(line[i] ?? first) === column) i++;
    kept.push(...corners(line, start, i));
  }
  return kept;
}

function corners(line: readonly LinePoint[], start: number, end: number): LinePoint[] {
  let first = -1;
  let last = -1;
  let least = -1;
  let most = -1;
  const valueAt = (index: number) => line[index]?.value ?? 0;
  for (let i = start; i < end; i++) {
    if (line[i]?.value === null) continue;
    if (first < 0) {
      first = i;
      least = i;
      most = i;
    }
    last = i;
    if (valueAt(i) < valueAt(least)) least = i;
    if (valueAt(i) > valueAt(most)) most = i;
  }
  const indices = first < 0 ? [start] : [...new Set([first, least, most, last])];
  return indices.sort((a, b) => a - b).flatMap((index) => line[index] ?? []);
}
