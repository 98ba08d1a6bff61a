import type { Frame } from '../lib/frame.ts';
import { type Canvas, element, words } from './svg.ts';

/** A quiet rule at each tick, its value left of it; a firmer one at zero where values lie below it. */
export function yAxis(frame: Frame, write: (value: number) => string, canvas: Canvas): SVGElement {
  const { left, right, yTicks } = frame;
  const rules = yTicks.map((tick) => {
    const y = frame.y(tick);
    const name = frame.floor < 0 && tick === 0 ? 'rule zero' : 'rule';
    return element(canvas, 'line', { class: name, x1: left, x2: right, y1: y, y2: y });
  });
  const labels = yTicks.map((tick) =>
    words(canvas, write(tick), { x: left - 8, y: frame.y(tick), dy: '0.3em' }),
  );
  return axis(canvas, [...rules, axis(canvas, labels, { 'text-anchor': 'end' })]);
}

/** A short tick at each date, its name below. */
export function xAxis({ xTicks, x, bottom }: Frame, canvas: Canvas): SVGElement {
  const parts = xTicks.flatMap(({ at, label }) => [
    element(canvas, 'line', { class: 'rule', x1: x(at), x2: x(at), y1: bottom, y2: bottom + 5 }),
    words(canvas, label, { x: x(at), y: bottom + 9, dy: '0.7em' }),
  ]);
  return axis(canvas, parts);
}

const axis = (canvas: Canvas, parts: readonly SVGElement[], attributes = {}) => {
  const made = element(canvas, 'g', { class: 'axis', ...attributes });
  made.append(...parts);
  return made;
};
