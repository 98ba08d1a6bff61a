import { DAY } from './calendar.ts';
import { type Columns, known } from './columns.ts';
import type { Range } from './period.ts';
import { dailyPicture } from './picture.ts';

/** What of the range is dragged: one of its ends, the whole of it, or a new one. */
export type Grip = 'from' | 'to' | 'both' | 'new';

/** The shortest range that a hand can drag, days. */
const SHORTEST = 6 * DAY;

const rounded = (time: number) => Math.round(time / DAY) * DAY;

/** The date at a share of the width, 0 to 1. */
export const dateAt = (share: number, { from, to }: Range): number =>
  rounded(from + Math.min(1, Math.max(0, share)) * (to - from));

/** Where a date lies, as a share of the width. */
export const shareOf = (date: number, { from, to }: Range): number =>
  to > from ? (date - from) / (to - from) : 0;

/** The range after a drag from one date to another. It stays within the history, and at least a week long. */
export function dragged(
  range: Range,
  grip: Grip,
  start: number,
  end: number,
  history: Range,
): Range {
  if (grip === 'both') {
    const most = history.to - range.to;
    const shift = Math.min(most, Math.max(history.from - range.from, end - start));
    return { from: range.from + shift, to: range.to + shift };
  }
  if (grip === 'new')
    return widened({ from: Math.min(start, end), to: Math.max(start, end) }, history);
  if (grip === 'from') return { ...range, from: Math.min(end, range.to - SHORTEST) };
  return { ...range, to: Math.max(end, range.from + SHORTEST) };
}

function widened({ from, to }: Range, history: Range): Range {
  const end = Math.min(history.to, Math.max(to, from + SHORTEST));
  return { from: Math.max(history.from, Math.min(from, end - SHORTEST)), to: end };
}

/** Which part is under a pointer, in shares of the width; `reach` is how far a finger's is. */
export function gripAt(share: number, range: Range, history: Range, reach: number): Grip {
  const from = shareOf(range.from, history);
  const to = shareOf(range.to, history);
  const [near, far] = [Math.abs(share - from), Math.abs(share - to)];
  if (Math.min(near, far) <= reach) return near <= far && share <= to ? 'from' : 'to';
  if (share < from || share > to) return 'new';
  return 'both';
}

/** Where a key leads an end of the range to: a day, a week or to the edge; undefined for other keys. */
export function pushed(key: string, date: number, { from, to }: Range): number | undefined {
  const moves: Record<string, number> = {
    ArrowLeft: date - DAY,
    ArrowDown: date - DAY,
    ArrowRight: date + DAY,
    ArrowUp: date + DAY,
    PageDown: date - 28 * DAY,
    PageUp: date + 28 * DAY,
    Home: from,
    End: to,
  };
  const next = moves[key];
  return next === undefined ? undefined : Math.min(to, Math.max(from, next));
}

/** The box that the whole history is drawn in, whatever its size on the screen. */
export const BOX = { width: 1000, height: 40 } as const;

/** The whole history as a line of SVG in that box: daily rows → their averages. */
export function contextPath(rows: Columns, history: Range): string {
  const { line, most, from, to } = dailyPicture(rows, history);
  const top = line.value.reduce(
    (highest, value) => Math.max(highest, known(value) ?? 0),
    most / 100,
  );
  let pen = 'M';
  let path = '';
  for (const [i, time] of line.time.entries()) {
    const value = known(line.value[i]);
    if (value === null) {
      pen = 'M';
      continue;
    }
    const x = ((time - from) / (to - from)) * BOX.width;
    path += `${pen}${Math.round(x)} ${(BOX.height * (1 - (0.9 * value) / top)).toFixed(1)}`;
    pen = 'L';
  }
  return path;
}
