import { axisX, axisY, lineY, plot, rectX, ruleY } from '@observablehq/plot';
import { DAY, WEEK } from '../lib/calendar.ts';
import { type ChainHistory, isGuessed, type Opening } from '../lib/chain-history.ts';
import type { Format } from '../lib/format.ts';
import { FONT_SIZE, SIZES, type Size } from '../lib/frame.ts';
import { countTicks, timeTicks } from '../lib/ticks.ts';
import { ringsPath } from './dots.ts';
import { inRows } from './labels.ts';
import { type Canvas, element, finish, words } from './svg.ts';

interface Options {
  readonly size: Size;
  readonly format: Format;
  /** What the vertical axis counts. */
  readonly unit: string;
  readonly label: string;
  readonly description: string;
  /** What stands where a store opens or closes for good. */
  readonly name: (opening: Opening) => string;
}

const DIGIT = 7.6;
const LINE = 16;

/**
 * Visits a week of all stores: a line, a ring where over a tenth is estimated, a band where all were closed, a name where
 * a store opens. A week of which something is not known leaves a gap.
 */
export function chainChart(history: ChainHistory, options: Options, canvas: Canvas): SVGElement {
  const { size, format } = options;
  const { weeks } = history;
  const { width, yTicks: wanted } = SIZES[size];
  const most = Math.max(1, ...weeks.map(({ visits }) => visits ?? 0));
  const yTicks = countTicks(most * 1.05, wanted);
  const left = 10 + DIGIT * format.count(yTicks.at(-1) ?? 0).length;
  const right = width - 8;
  const from = weeks[0]?.start ?? 0;
  const to = (weeks.at(-1)?.start ?? 0) + WEEK;
  const x = (time: number) => left + ((Math.max(from, time) - from) / (to - from)) * (right - left);
  const labels = inRows(
    history.openings.map((opening) => ({ x: x(opening.date), text: options.name(opening) })),
    { left, right },
  );
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const top = 22 + LINE * rows;
  const height = SIZES[size].height + LINE * rows;
  const bottom = height - 26;
  const y = (value: number) => bottom - (value / (most * 1.05)) * (bottom - top);
  const xTicks = new Map(
    timeTicks(from, to, right - left, format).map(({ at, label }) => [at, label]),
  );
  const points = weeks.map((week) => ({ time: middle(week.start), value: week.visits }));
  const guessed = weeks.flatMap((week) =>
    isGuessed(week) ? { x: x(middle(week.start)), y: y(week.visits ?? 0) } : [],
  );
  const svg = plot({
    document: canvas,
    className: 'plot',
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: height - bottom,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, most * 1.05] },
    marks: [
      rectX(
        weeks.filter(({ isClosed }) => isClosed),
        { x1: 'start', x2: ({ start }) => start + WEEK, className: 'gap closed' },
      ),
      ruleY(yTicks, { className: 'rule' }),
      axisY(yTicks, { tickSize: 0, tickPadding: 8, tickFormat: format.count, label: null }),
      axisX([...xTicks.keys()], {
        tickSize: 5,
        tickFormat: (at: number) => xTicks.get(at) ?? '',
        label: null,
      }),
      () => words(canvas, options.unit, { x: 0, y: 12, 'text-anchor': 'start', class: 'unit' }),
      lineY(points, { x: 'time', y: 'value', className: 'line thin' }),
      () => element(canvas, 'path', { class: 'rings', d: ringsPath(guessed, 2.5) }),
      () => openings(labels, { top, bottom }, canvas),
    ],
  });
  svg.setAttribute('font-size', String(FONT_SIZE));
  return finish(svg as SVGElement, canvas, options);
}

const middle = (start: number) => start + 3.5 * DAY;

/** A name on each row, and a line from it to the axis. Row 0 lies on the chart. */
function openings(
  labels: ReturnType<typeof inRows>,
  { top, bottom }: { top: number; bottom: number },
  canvas: Canvas,
): SVGElement {
  const group = element(canvas, 'g', { class: 'openings' });
  const lines = labels.map(({ x, row }) => `M${x.toFixed(1)} ${top - LINE * (row + 1)}V${bottom}`);
  group.append(element(canvas, 'path', { d: lines.join('') }));
  for (const { x, row, text, anchor } of labels)
    group.append(
      words(canvas, text, {
        x: x + (anchor === 'start' ? 4 : -4),
        y: top - LINE * row - 5,
        'text-anchor': anchor,
      }),
    );
  return group;
}
