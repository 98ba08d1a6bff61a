import { type Point, type Points, someOf } from './points.ts';

/** Rows that a page of the table has at most: more are slow to read, and to draw. */
const ROWS = 50;

export interface SheetPage {
  /** The newest first. */
  readonly points: readonly Point[];
  /** Place of the first of them among all, from 1. */
  readonly first: number;
  /** Of all. */
  readonly count: number;
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
}

/** A page of points in order of time, `back` pages before the newest. */
export function pageOf(points: Points, back: number): SheetPage {
  const end = points.length - back * ROWS;
  const start = Math.max(0, end - ROWS);
  return {
    points: someOf(points, start, end).reverse(),
    first: back * ROWS + 1,
    count: points.length,
    hasOlder: start > 0,
    hasNewer: back > 0,
  };
}
