import { areaY, axisX, axisY, lineY, plot, rectX, ruleY } from '@observablehq/plot';
import type { Format } from '../lib/format.ts';
import { FONT_SIZE, type Frame, frameOf, type Size } from '../lib/frame.ts';
import type { Mark, Picture } from '../lib/picture.ts';
import { crossesPath, dotsPath, ringsPath } from './dots.ts';
import { type Canvas, element, finish, words } from './svg.ts';

interface Options {
  readonly size: Size;
  readonly format: Format;
  /** What the vertical axis counts, such as "visits a day". */
  readonly unit: string;
  readonly label: string;
  readonly description: string;
}

/**
 * Visits over time: a dot a day (a ring where over a tenth of it is estimated, a cross where all of it is), a line for the
 * average of weeks or months, bands where the store was closed or nothing was measured. A missing value leaves a gap.
 */
export function footfallChart(picture: Picture, options: Options, canvas: Canvas): SVGElement {
  const { size, format, unit, label, description } = options;
  const frame = frameOf(picture, size, format);
  const labels = new Map(frame.xTicks.map((tick) => [tick.at, tick.label]));
  const svg = plot({
    document: canvas,
    className: 'plot',
    width: frame.width,
    height: frame.height,
    marginLeft: frame.left,
    marginRight: frame.width - frame.right,
    marginTop: frame.top,
    marginBottom: frame.height - frame.bottom,
    x: { type: 'linear', domain: [frame.from, frame.to] },
    y: { type: 'linear', domain: [0, frame.ceiling] },
    marks: [
      ...(['closed', 'unmeasured'] as const).map((kind) =>
        rectX(
          picture.gaps.filter((gap) => gap.kind === kind),
          { x1: 'from', x2: 'to', className: `gap ${kind}` },
        ),
      ),
      ruleY(frame.yTicks, { className: 'rule' }),
      axisY(frame.yTicks, { tickSize: 0, tickPadding: 8, tickFormat: format.count, label: null }),
      axisX([...labels.keys()], {
        tickSize: 5,
        tickFormat: (at: number) => labels.get(at) ?? '',
        label: null,
      }),
      () => words(canvas, unit, { x: 0, y: 12, 'text-anchor': 'start', class: 'unit' }),
      () => gapWords(picture, frame, canvas),
      picture.unit === 'hour'
        ? areaY(picture.line, { x: 'time', y1: 0, y2: 'value', className: 'area' })
        : null,
      () => points(picture, frame, canvas),
      lineY(picture.line, {
        x: 'time',
        y: 'value',
        className: picture.unit === 'hour' ? 'line thin' : 'line',
      }),
      () => ending(picture, frame, canvas),
    ],
  });
  svg.setAttribute('font-size', String(FONT_SIZE));
  return finish(svg as SVGElement, canvas, { label, description });
}

/** Dots grow as there is more room for each. Hours have no dots: their line says it all. */
function points({ points, unit }: Picture, frame: Frame, canvas: Canvas): SVGElement {
  const size = Math.min(6, Math.max(2, (1.5 * (frame.right - frame.left)) / points.length));
  const places = (mark: Mark) =>
    points.flatMap((point) =>
      point.value !== null && point.mark === mark
        ? { x: frame.x(point.time), y: frame.y(point.value) }
        : [],
    );
  const group = element(canvas, 'g', {});
  const add = (name: string, d: string, rest = {}) =>
    group.append(element(canvas, 'path', { class: name, d, ...rest }));
  // In tenths, as finish() writes it: an arc and its radius stay one circle.
  const radius = Math.round(5 * size + 5) / 10;
  if (unit !== 'hour') add('dots', dotsPath(places('point')), { 'stroke-width': size });
  add('rings', ringsPath(places('guessed'), radius));
  add('crosses', crossesPath(places('estimated'), radius));
  return group;
}

const GAP_WORDS = { closed: 'closed', unmeasured: 'not measured' } as const;
const LETTER = 7.5;

function gapWords({ gaps }: Picture, frame: Frame, canvas: Canvas): SVGElement {
  const group = element(canvas, 'g', { class: 'gap-word' });
  for (const { kind, from, to } of gaps) {
    const width = frame.x(to) - frame.x(from);
    const y = frame.top + 14;
    const text = GAP_WORDS[kind];
    if (width >= LETTER * text.length)
      group.append(words(canvas, text, { x: frame.x(from) + width / 2, y }));
  }
  return group;
}

/** Says the last value where the line ends. */
function ending({ line }: Picture, frame: Frame, canvas: Canvas): SVGElement | null {
  const end = line.at(-1);
  if (!frame.ending || !end || end.value === null) return null;
  const x = frame.x(end.time);
  const y = frame.y(end.value);
  const group = element(canvas, 'g', { class: 'ending' });
  group.append(
    element(canvas, 'circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: 3.5 }),
    words(canvas, frame.ending, {
      x: x + 8,
      y: Math.min(y, frame.bottom - 8),
      dy: '0.32em',
      'text-anchor': 'start',
    }),
  );
  return group;
}
