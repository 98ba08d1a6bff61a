import { WEEK } from '../lib/calendar.ts';
import type { Trace } from '../lib/compare-traces.ts';
import type { Format } from '../lib/format.ts';
import { SIZES, type Size } from '../lib/frame.ts';
import type { Range } from '../lib/period.ts';
import { countTicks } from '../lib/ticks.ts';
import { broken } from './line-labels.ts';

const DIGIT = 7.6;
/** Of a bold name. */
const LETTER = 7.8;
/** Letters of a name beside the end of its line. */
const ROOM = { narrow: 11, wide: 18 } as const;

/** Where things are, in the units of the viewBox: shared by the drawing and by what is pointed at in it. */
export interface CompareFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly number[];
  /** The names of the lines, each in rows. */
  readonly names: readonly (readonly string[])[];
  /** Of a place on the axis; a week is drawn at its middle. */
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
}

/** The right margin holds the names at the ends of the lines. */
export function compareFrame(
  { from, to }: Range,
  traces: readonly Trace[],
  size: Size,
  format: Format,
): CompareFrame {
  const { width, height, yTicks: wanted } = SIZES[size];
  const names = traces.map(({ name }) => broken(name, ROOM[size]));
  const longest = Math.max(0, ...names.flat().map((text) => text.length));
  const most = Math.max(1, ...traces.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const ceiling = most * 1.05;
  const yTicks = countTicks(ceiling, wanted);
  const left = 10 + DIGIT * Math.max(...yTicks.map((tick) => format.count(tick).length));
  const [right, top, bottom] = [width - 12 - LETTER * longest, 26, height - 26];
  return {
    ...{ width, height, left, right, top, bottom, yTicks, names },
    x: (place) => left + ((place - from) / (to + WEEK - from)) * (right - left),
    y: (value) => bottom - (value / ceiling) * (bottom - top),
  };
}
