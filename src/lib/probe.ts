import type { Frame } from './frame.ts';
import type { Step } from './view.ts';

/** What can be pointed at, in order of time. */
export interface Places {
  readonly length: number;
  readonly time: ArrayLike<number>;
}

/** Where it is drawn. */
export type Plane = Pick<Frame, 'x' | 'width' | 'height' | 'top' | 'bottom'>;

/** How many points a page key leads over: a day, four weeks, a quarter, a year. */
export const PAGES: Readonly<Record<Step, number>> = { hour: 24, day: 28, week: 13, month: 12 };

/** Index of the point nearest to a horizontal place in the viewBox. Points are in order of time. */
export function nearest({ time, length }: Places, frame: Pick<Plane, 'x'>, place: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [here, next] = [time[middle] ?? 0, time[middle + 1] ?? 0];
    if ((frame.x(here) + frame.x(next)) / 2 < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a key leads from `index` among `count` points; undefined for other keys. A page is `page` points. */
export function stepped(
  key: string,
  index: number,
  count: number,
  page: number,
): number | undefined {
  const moves: Record<string, number> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    PageDown: index - page,
    PageUp: index + page,
    Home: 0,
    End: count - 1,
    Escape: index,
  };
  const next = moves[key];
  return next === undefined ? undefined : Math.min(count - 1, Math.max(0, next));
}
