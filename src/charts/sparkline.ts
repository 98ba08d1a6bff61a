import { lineY, plot } from '@observablehq/plot';
import type { LinePoint } from '../lib/average.ts';
import { type Canvas, element, finish } from './svg.ts';

interface Options {
  readonly label: string;
  readonly description: string;
}

const WIDTH = 120;
const HEIGHT = 40;
const PAD = 4;

/** A line without axes, and a dot where it ends; from half of its most, or its least if that is lower. Gaps stay gaps. */
export function sparkline(
  line: readonly LinePoint[],
  options: Options,
  canvas: Canvas,
): SVGElement {
  const first = line[0]?.time ?? 0;
  const last = line.at(-1);
  const values = line.flatMap(({ value }) => value ?? []);
  const most = Math.max(1, ...values);
  const least = Math.min(most / 2, ...values);
  const svg = plot({
    document: canvas,
    className: 'plot',
    width: WIDTH,
    height: HEIGHT,
    margin: PAD,
    axis: null,
    x: { type: 'linear', domain: [first, Math.max(first + 1, last?.time ?? 0)] },
    y: { type: 'linear', domain: [least, most] },
    marks: [
      lineY(line, { x: 'time', y: 'value', className: 'line' }),
      () => {
        if (!last || last.value === null) return null;
        const cy = HEIGHT - PAD - ((last.value - least) / (most - least)) * (HEIGHT - 2 * PAD);
        return element(canvas, 'circle', { class: 'end', cx: WIDTH - PAD, cy, r: 2.5 });
      },
    ],
  });
  return finish(svg as SVGElement, canvas, options);
}
