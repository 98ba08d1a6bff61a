import { axisX, axisY, dot, lineY, plot, ruleY, text } from '@observablehq/plot';
import type { Format } from '../lib/format.ts';
import { FONT_SIZE, SIZES, type Size } from '../lib/frame.ts';
import { type AgeMonth, byDevices } from '../lib/sensor-age.ts';
import { shareOf } from '../lib/sensor-days.ts';
import { type Canvas, finish, words } from './svg.ts';

interface Options {
  readonly size: Size;
  readonly format: Format;
  readonly label: string;
  readonly description: string;
  /** What the axes count. */
  readonly unit: { readonly x: string; readonly y: string };
}

const HEIGHT = 240;
const LEFT = 52;

/** How often devices failed, by months of age: a line, thin where few lived so long, with its last value. */
export function failuresChart(
  months: readonly AgeMonth[],
  { size, format, label, description, unit }: Options,
  canvas: Canvas,
): SVGElement {
  const { width } = SIZES[size];
  const points = months.map(placed);
  const many = byDevices(months).many.length;
  const last = points.slice(-1);
  const most = Math.max(0.01, ...points.map(({ share }) => share)) * 1.1;
  const steps = size === 'wide' ? 6 : 12;
  const ages = Array.from({ length: Math.floor(months.length / steps) + 1 }, (_, n) => n * steps);
  const svg = plot({
    ...{ document: canvas, className: 'plot', width, height: HEIGHT },
    ...{ marginLeft: LEFT, marginRight: 52, marginTop: 28, marginBottom: 40 },
    x: { type: 'linear', domain: [0, Math.max(1, months.length)] },
    y: { type: 'linear', domain: [0, most], ticks: 4 },
    marks: [
      ruleY([0], { className: 'rule' }),
      axisY({ ticks: 4, tickSize: 0, tickPadding: 8, tickFormat: percent(format), label: null }),
      axisX(ages, { tickSize: 5, tickFormat: format.count, label: null }),
      () => words(canvas, unit.y, { x: 0, y: 12, 'text-anchor': 'start', class: 'unit' }),
      () =>
        words(canvas, unit.x, {
          ...{ x: width - 52, y: HEIGHT - 6, 'text-anchor': 'end', class: 'unit' },
        }),
      lineY(points.slice(0, many), { x: 'age', y: 'share', className: 'line' }),
      lineY(points.slice(Math.max(0, many - 1)), { x: 'age', y: 'share', className: 'line thin' }),
      dot(last, { x: 'age', y: 'share', r: 3.5, className: 'ending' }),
      text(last, {
        ...{ x: 'age', y: 'share', text: ({ share }) => format.size(share) },
        ...{ dx: 8, textAnchor: 'start', className: 'ending' },
      }),
    ],
  });
  svg.setAttribute('font-size', String(FONT_SIZE));
  return finish(svg as SVGElement, canvas, { label, description });
}

const placed = ({ month, failed }: AgeMonth) => ({
  age: month + 0.5,
  share: shareOf(failed) ?? 0,
});

const percent = (format: Format) => (share: number) => format.size(share);
