import { type Canvas, element } from './svg.ts';

const WIDTH = 100;
const HEIGHT = 10;

/** A bar for a cell of a table, beside the number that it shows: `value` of `most`, both above 0. */
export function shareBar(value: number, most: number, canvas: Canvas): SVGElement {
  const svg = element(canvas, 'svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const width = Math.max(0.5, (value / most) * WIDTH);
  svg.append(element(canvas, 'rect', { width, height: HEIGHT }));
  return svg;
}
