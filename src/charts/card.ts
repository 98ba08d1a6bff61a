import { known } from '../lib/columns.ts';
import type { Gap } from '../lib/gaps.ts';
import type { Line } from '../lib/m4.ts';
import { allOf, type Points } from '../lib/points.ts';
import { dotsPath } from './dots.ts';
import { type Canvas, element } from './svg.ts';

const CARD = { width: 1200, height: 630 } as const;
const PAD = 64;
const BOTTOM = CARD.height - PAD;

/** What a card shows: as much of a picture as has no words. */
export interface Shown {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  /** null: the line stands alone. */
  readonly points: Points | null;
  readonly line: Line;
  readonly gaps: readonly Pick<Gap, 'kind' | 'from' | 'to'>[];
}

/** A line of so many points is thinner, or it would be a band. */
const MANY = 200;

export interface Colours {
  readonly paper: string;
  readonly rule: string;
  readonly band: string;
  readonly line: string;
  readonly dots: string;
}

/**
 * Visits as a picture for those who link to a page: without a word, since no font can be counted on where a
 * site is built; the words stand beside it in the page's description. Estimated days are left out, missing ones are gaps.
 */
export function card(shown: Shown, colours: Colours, canvas: Canvas): SVGElement {
  const { from, to, most, points, line, gaps } = shown;
  const x = (time: number) => PAD + ((time - from) / (to - from)) * (CARD.width - 2 * PAD);
  const y = (value: number) => BOTTOM - (value / most) * (BOTTOM - PAD);
  const svg = element(canvas, 'svg', { ...CARD, xmlns: 'http://www.w3.org/2000/svg' });
  const add = (name: string, attributes: Record<string, string | number>) =>
    svg.append(element(canvas, name, attributes));

  add('rect', { ...CARD, fill: colours.paper });
  for (const gap of gaps.filter(({ kind }) => kind === 'closed')) {
    const width = x(gap.to) - x(gap.from);
    add('rect', { x: x(gap.from), y: PAD, width, height: BOTTOM - PAD, fill: colours.band });
  }
  for (const share of [0, 0.5, 1]) {
    const height = y(share * most);
    add('path', {
      d: `M${PAD} ${height}H${CARD.width - PAD}`,
      stroke: colours.rule,
      'stroke-width': 2,
    });
  }
  const measured = (points ? allOf(points) : []).flatMap(({ time, value, mark }) =>
    value !== null && mark === 'point' ? { x: x(time), y: y(value) } : [],
  );
  const thickness = line.time.length > MANY ? 4 : 6;
  const drawn = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  add('path', { ...drawn, d: dotsPath(measured), stroke: colours.dots, 'stroke-width': 5 });
  add('path', {
    ...drawn,
    d: linePath(line, x, y),
    stroke: colours.line,
    'stroke-width': thickness,
  });
  const end = known(line.value.at(-1));
  if (end !== null)
    add('circle', { cx: x(line.time.at(-1) ?? 0), cy: y(end), r: 11, fill: colours.line });
  return svg;
}

/** A gap starts the line anew. */
function linePath(
  { time, value }: Line,
  x: (time: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  let command = 'M';
  for (const [i, at] of time.entries()) {
    const height = known(value[i]);
    if (height !== null) path += `${command}${x(at).toFixed(1)} ${y(height).toFixed(1)}`;
    command = height === null ? 'M' : 'L';
  }
  return path;
}
