import { known } from './columns.ts';
import type { Format } from './format.ts';
import type { Picture } from './picture.ts';
import { countTicks, type Tick, timeTicks } from './ticks.ts';
import { valueWords } from './view-words.ts';

/** Drawn twice, for a phone and for anything wider; each scales within its range. CSS shows the one that fits. */
export const SIZES = {
  narrow: { width: 360, height: 290, yTicks: 4 },
  wide: { width: 840, height: 380, yTicks: 5 },
} as const;
export type Size = keyof typeof SIZES;

/** The CSS container query and the script agree on this width. */
export const WIDE_FROM = 620;

export const FONT_SIZE = 13;
const DIGIT = 7.6;

/** Where things are, in the units of the viewBox: shared by the drawing and by the probe that lies over it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
  /** The values at the lower edge and the upper one. */
  readonly floor: number;
  readonly ceiling: number;
  /** The last value of the line, in words; empty when it has none. */
  readonly ending: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly number[];
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** The right margin holds the text at the end of the line. */
export function frameOf(picture: Picture, size: Size, format: Format): Frame {
  const { width, height, yTicks: wanted } = SIZES[size];
  const { from, to, line, measure } = picture;
  const write = (value: number) => valueWords(value, measure, format);
  const end = known(line.value.at(-1));
  const ending = end === null || picture.unit === 'hour' ? '' : write(end);
  const floor = picture.least * 1.05;
  const ceiling = picture.most * 1.05;
  const yTicks = countTicks(ceiling, floor < 0 ? 2 * wanted : wanted, floor);
  const left = 10 + Math.max(...yTicks.map((tick) => widthOf(write(tick))));
  const right = width - (ending ? 12 + widthOf(ending) : 8);
  const top = 26;
  const bottom = height - 26;
  return {
    ...{ width, height, left, right, top, bottom, from, to, floor, ceiling, ending, yTicks },
    xTicks: localTicks(picture, right - left, format),
    x: (time) => left + ((time - from) / (to - from)) * (right - left),
    y: (value) => bottom - ((value - floor) / (ceiling - floor)) * (bottom - top),
  };
}

/** A percent sign is wider than a digit. */
const widthOf = (number: string) => DIGIT * (number.length + (number.endsWith('%') ? 1 : 0));

/** Calendar ticks lie on the store's clock; the axis is in instants. */
function localTicks({ from, to, clock }: Picture, width: number, format: Format): Tick[] {
  const ticks = timeTicks(from + clock(from), to + clock(to), width, format);
  return ticks.map(({ at, label }) => ({ at: at - clock(at - clock(from)), label }));
}
