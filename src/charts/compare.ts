import { WEEK } from '../lib/calendar.ts';
import type { Comparison, Line } from '../lib/compare.ts';
import { tracesOf } from '../lib/compare-traces.ts';
import type { Format } from '../lib/format.ts';
import { FONT_SIZE, type Size } from '../lib/frame.ts';
import { type Tick, timeTicks } from '../lib/ticks.ts';
import { type CompareFrame, compareFrame } from './compare-frame.ts';
import { ringsPath } from './dots.ts';
import { spread } from './line-labels.ts';
import { linePath } from './paths.ts';
import { type Canvas, element, group, named, words } from './svg.ts';

interface Options {
  readonly size: Size;
  readonly format: Format;
  /** What the vertical axis counts. */
  readonly unit: string;
  /** A week since the opening, on the axis. */
  readonly weekName: (week: number) => string;
  readonly label: string;
  readonly description: string;
}

const LINE = 15;
/** Between one name and the next. */
const APART = 6;
/**
 * Some stores or doors over their weeks: a line each, of its own colour and its own dashes, with its name at its end. A
 * ring marks a week of which less than 90 % were measured; what is not known is a gap.
 */
export function compareChart(comparison: Comparison, options: Options, canvas: Canvas): SVGElement {
  const { size, format } = options;
  const { lines } = comparison;
  const frame = compareFrame(comparison, tracesOf(comparison), size, format);
  const { width, height, left, right } = frame;
  const svg = element(canvas, 'svg', {
    class: 'plot',
    ...{ width, height },
    viewBox: `0 0 ${width} ${height}`,
    ...{ 'font-size': FONT_SIZE, 'text-anchor': 'middle' },
  });
  const parts = [
    yAxis(frame, format, canvas),
    xAxis(placeTicks(comparison, right - left, options), frame, canvas),
    words(canvas, options.unit, { x: 0, y: 12, 'text-anchor': 'start', class: 'unit' }),
    ...lines.map((line, n) => drawn(line, n, frame, canvas)),
    ...endings(lines, frame, canvas),
  ];
  svg.append(...parts.filter((part) => part !== null));
  return named(svg, canvas, options);
}

const yAxis = (frame: CompareFrame, format: Format, canvas: Canvas) =>
  group(canvas, { class: 'axis' }, [
    ...frame.yTicks.map((tick) => {
      const y = frame.y(tick);
      const ends = { x1: frame.left, x2: frame.right, y1: y, y2: y };
      return element(canvas, 'line', { class: 'rule', ...ends });
    }),
    group(
      canvas,
      { 'text-anchor': 'end' },
      frame.yTicks.map((tick) =>
        words(canvas, format.count(tick), { x: frame.left - 8, y: frame.y(tick), dy: '0.3em' }),
      ),
    ),
  ]);

const xAxis = (ticks: readonly Tick[], { x, bottom }: CompareFrame, canvas: Canvas) =>
  group(
    canvas,
    { class: 'axis' },
    ticks.flatMap(({ at, label }) => [
      element(canvas, 'line', { class: 'rule', x1: x(at), x2: x(at), y1: bottom, y2: bottom + 5 }),
      words(canvas, label, { x: x(at), y: bottom + 9, dy: '0.7em' }),
    ]),
  );

/** Weeks since the opening are marked by the quarter, the year or some years. */
const STEPS = [1, 2, 4, 13, 26, 52, 104, 260, 520];
const TICK_ROOM = 70;

function placeTicks(
  { from, to, align }: Comparison,
  width: number,
  { format, weekName }: Options,
): Tick[] {
  if (align === 'date') return timeTicks(from, to + WEEK, width, format);
  const [first, end] = [from / WEEK, to / WEEK + 1];
  const step = STEPS.find((weeks) => (weeks / (end - first)) * width >= TICK_ROOM) ?? end;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, n) => {
    const week = start + n * step;
    return { at: week * WEEK, label: weekName(week + 1) };
  });
}

const middle = (at: number) => at + WEEK / 2;

/** Rings shrink where there is less room for each, in tenths as all numbers of the drawing. */
const radiusOf = (weeks: number, { left, right }: CompareFrame) =>
  Math.round(Math.min(25, Math.max(12, (15 * (right - left)) / weeks))) / 10;

function drawn({ weeks }: Line, n: number, frame: CompareFrame, canvas: Canvas): SVGElement | null {
  const places = weeks.map(({ at, value }) => ({
    x: frame.x(middle(at)),
    y: value === null ? null : frame.y(value),
  }));
  const hollow = weeks.flatMap(({ at, value, hollow }) =>
    hollow && value !== null ? { x: frame.x(middle(at)), y: frame.y(value) } : [],
  );
  const line = linePath(places);
  const rings = ringsPath(hollow, radiusOf(weeks.length, frame));
  return group(canvas, { class: `series series-${n + 1}` }, [
    line ? element(canvas, 'path', { class: 'course', d: line }) : null,
    rings ? element(canvas, 'path', { class: 'hollow', d: rings }) : null,
  ]);
}

/** Names right of the axis, each as near to the end of its line as the others let it, and a thread to that end. */
function endings(
  lines: readonly Line[],
  frame: CompareFrame,
  canvas: Canvas,
): (SVGElement | null)[] {
  const ends = lines.flatMap(({ weeks }, n) => {
    const last = weeks.findLast(({ value }) => value !== null);
    if (!last || last.value === null) return [];
    const text = frame.names[n] ?? [];
    return {
      n,
      text,
      x: frame.x(middle(last.at)),
      y: frame.y(last.value),
      height: LINE * text.length + APART,
    };
  });
  const middles = spread(ends, { top: frame.top - LINE, bottom: frame.bottom + LINE });
  return ends.map(({ n, text, x, y, height }, i) => {
    const at = middles[i] ?? y;
    const first = at - (height - APART - LINE) / 2;
    const thread = `M${tenths(x)} ${tenths(y)}L${tenths(frame.right + 4)} ${tenths(at)}`;
    return group(canvas, { class: `series series-${n + 1}`, 'text-anchor': 'start' }, [
      element(canvas, 'path', { class: 'thread', d: thread }),
      ...text.map((part, row) =>
        words(canvas, part, { x: frame.right + 8, y: first + LINE * row, dy: '0.32em' }),
      ),
    ]);
  });
}

const tenths = (value: number) => Math.round(value * 10) / 10;
