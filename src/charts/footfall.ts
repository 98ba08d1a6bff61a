import { DAY } from '../lib/calendar.ts';
import type { Format } from '../lib/format.ts';
import { FONT_SIZE, type Frame, frameOf, type Size } from '../lib/frame.ts';
import type { Gap } from '../lib/gaps.ts';
import { type Line, thinned } from '../lib/m4.ts';
import type { Picture } from '../lib/picture.ts';
import { MARKS, type Mark } from '../lib/points.ts';
import { valueWords } from '../lib/view-words.ts';
import { xAxis, yAxis } from './axes.ts';
import { crossesPath, dotsPath, type Place, ringsPath } from './dots.ts';
import { areaPath, linePath } from './paths.ts';
import { type Canvas, element, group, named, words } from './svg.ts';

interface Options {
  readonly size: Size;
  readonly format: Format;
  /** What the vertical axis counts, such as "visits a day". */
  readonly unit: string;
  /** What stands in a band that has room for it. */
  readonly gapWords: Readonly<Record<Gap['kind'], string>>;
  readonly label: string;
  readonly description: string;
}

/**
 * Visits over time: a dot a day (a ring where over a tenth of its visits is estimated, a cross where all of it is), a line for the
 * average of weeks or months, bands where the store was closed or nothing was measured. A missing value leaves a gap. The
 * same in every browser and at build, and without a library, since it comes with the page.
 */
export function footfallChart(picture: Picture, options: Options, canvas: Canvas): SVGElement {
  const { size, format, unit } = options;
  const frame = frameOf(picture, size, format);
  const isHourly = picture.by === 'hour';
  const write = (value: number) => valueWords(value, picture.measure, format);
  const places = placed(picture.line, frame);
  const parts = [
    gaps(picture, frame, canvas),
    yAxis(frame, write, canvas),
    xAxis(frame, canvas),
    words(canvas, unit, { x: 0, y: 12, 'text-anchor': 'start', class: 'unit' }),
    path('ghost', linePath(placed(picture.ghost, frame)), canvas),
    isHourly ? path('area', areaPath(places, frame.y(0)), canvas) : null,
    points(picture, frame, canvas),
    path(isHourly ? 'line thin' : 'line', linePath(places), canvas),
    gapNames(picture, options, frame, canvas),
    occasions(picture, frame, canvas),
    ending(picture, frame, canvas),
  ];
  const svg = element(canvas, 'svg', {
    class: 'plot',
    ...{ width: frame.width, height: frame.height },
    viewBox: `0 0 ${frame.width} ${frame.height}`,
    ...{ 'font-size': FONT_SIZE, 'text-anchor': 'middle' },
  });
  svg.append(...parts.filter((part) => part !== null));
  return named(svg, canvas, options);
}

function gaps({ gaps }: Picture, frame: Frame, canvas: Canvas): SVGElement | null {
  const { top, bottom } = frame;
  const rects = gaps.map(({ kind, from, to }) => {
    const x = frame.x(from);
    const size = { x, y: top, width: frame.x(to) - x, height: bottom - top };
    return element(canvas, 'rect', { class: `gap ${kind}`, ...size });
  });
  return group(canvas, {}, rects);
}

/** In half units of the drawing, which is about a pixel of any screen. */
const columnsOf = ({ left, right }: Frame) => 2 * Math.round(right - left);

function placed(line: Line, frame: Frame) {
  const { time, value } = thinned(line, frame.from, frame.to, columnsOf(frame));
  return Array.from(time, (at, i) => ({
    x: frame.x(at),
    y: Number.isNaN(value[i]) ? null : frame.y(value[i] ?? 0),
  }));
}

const path = (name: string, d: string, canvas: Canvas) =>
  d ? element(canvas, 'path', { class: name, d }) : null;

/** So near that the two would be one mark: of years of hours a mark a column is enough. */
const isBeside = (last: Place | undefined, { x }: Place) =>
  last !== undefined && Math.round(last.x) === Math.round(x);

/** Dots grow as there is more room for each. Hours have no dots: their line says it all. */
function points({ points, by }: Picture, frame: Frame, canvas: Canvas): SVGElement | null {
  const size = Math.min(6, Math.max(2, (1.5 * (frame.right - frame.left)) / points.length));
  const places: Record<Mark, Place[]> = { point: [], guessed: [], estimated: [] };
  const isHourly = by === 'hour';
  for (let i = 0; i < points.length; i++) {
    const value = points.value[i] ?? Number.NaN;
    const mark = MARKS[points.mark[i] ?? 0] ?? 'point';
    if (Number.isNaN(value) || (isHourly && mark === 'point')) continue;
    const place = { x: frame.x(points.time[i] ?? 0), y: frame.y(value) };
    if (!(isHourly && isBeside(places[mark].at(-1), place))) places[mark].push(place);
  }
  // In tenths, as all numbers of the drawing: an arc and its radius stay one circle.
  const radius = Math.round(5 * size + 5) / 10;
  const dots = dotsPath(places.point);
  return group(canvas, {}, [
    dots ? element(canvas, 'path', { class: 'dots', d: dots, 'stroke-width': size }) : null,
    path('rings', ringsPath(places.guessed, radius), canvas),
    path('crosses', crossesPath(places.estimated, radius), canvas),
  ]);
}

const LETTER = 7.5;

function gapNames(
  { gaps }: Picture,
  { gapWords }: Options,
  frame: Frame,
  canvas: Canvas,
): SVGElement | null {
  const texts = gaps.map(({ kind, from, to }) => {
    const width = frame.x(to) - frame.x(from);
    const y = frame.top + 14;
    const text = gapWords[kind];
    if (width < LETTER * text.length) return null;
    return words(canvas, text, { x: frame.x(from) + width / 2, y });
  });
  return group(canvas, { class: 'gap-word' }, texts);
}

/** The longest time on which names say more than they cover. */
const NAMED = 130 * DAY;

/** A mark below the upper edge for each named day, and its name where that has room. */
function occasions({ occasions }: Picture, frame: Frame, canvas: Canvas): SVGElement | null {
  const { top, left, right } = frame;
  let taken = frame.to - frame.from > NAMED ? right : left;
  const parts = occasions.map(({ time, name }) => {
    const x = frame.x(time);
    const tick = element(canvas, 'path', { d: `M${x.toFixed(1)},${top}v7l-3,-7h6l-3,7` });
    const half = (LETTER * name.length) / 2;
    const middle = Math.min(right - half, Math.max(left + half, x));
    if (middle - half < taken) return [tick];
    taken = middle + half + LETTER;
    return [tick, words(canvas, name, { x: middle, y: top + 20 })];
  });
  return group(canvas, { class: 'occasion' }, parts.flat());
}

/** Says the last value where the line ends. */
function ending({ line }: Picture, frame: Frame, canvas: Canvas): SVGElement | null {
  if (!frame.ending) return null;
  const x = frame.x(line.time.at(-1) ?? 0);
  const y = frame.y(line.value.at(-1) ?? 0);
  const place = { x: x + 8, y: Math.min(y, frame.bottom - 8), dy: '0.32em' };
  return group(canvas, { class: 'ending' }, [
    element(canvas, 'circle', { cx: x, cy: y, r: 3.5 }),
    words(canvas, frame.ending, { ...place, 'text-anchor': 'start' }),
  ]);
}
