import { widthOf } from './labels.ts';

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
  readonly value: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Anchor = 'start' | 'middle' | 'end';

export interface MapLabel {
  readonly name: string;
  readonly value: string;
  readonly x: number;
  /** Between the two lines. */
  readonly y: number;
  readonly anchor: Anchor;
}

const GAP = 5;
const HALF = 16;

/** Names beside their circles, the largest first: to the right, left, above or below, flush with an edge of it at last; none where there is no room. */
export function placeLabels(
  circles: readonly Circle[],
  { width, height }: { width: number; height: number },
): MapLabel[] {
  const page = { left: 2, right: width - 2, top: 2, bottom: height - 2 };
  const taken: Box[] = circles.map(({ x, y, r }) => around(x, y, r, r));
  const labels: MapLabel[] = [];
  for (const circle of circles) {
    const label = candidates(circle).find((one) => {
      const box = boxOf(one);
      return isInside(box, page) && !taken.some((other) => overlap(box, other));
    });
    if (!label) continue;
    taken.push(boxOf(label));
    labels.push(label);
  }
  return labels;
}

function candidates({ x, y, r, name, value }: Circle): MapLabel[] {
  const at = (anchor: Anchor, x: number, y: number) => ({ name, value, x, y, anchor });
  return [
    at('start', x + r + GAP, y),
    at('end', x - r - GAP, y),
    at('middle', x, y - r - HALF - 1),
    at('middle', x, y + r + HALF + 1),
    at('start', x - r, y - r - HALF - 1),
    at('start', x - r, y + r + HALF + 1),
    at('end', x + r, y - r - HALF - 1),
    at('end', x + r, y + r + HALF + 1),
  ];
}

function boxOf({ name, value, x, y, anchor }: MapLabel): Box {
  const width = Math.max(widthOf(name), widthOf(value));
  const middle = { start: x + width / 2, middle: x, end: x - width / 2 }[anchor];
  return around(middle, y, width / 2, HALF);
}

const around = (x: number, y: number, dx: number, dy: number): Box => ({
  left: x - dx,
  right: x + dx,
  top: y - dy,
  bottom: y + dy,
});

const isInside = (box: Box, page: Box) =>
  box.left >= page.left &&
  box.right <= page.right &&
  box.top >= page.top &&
  box.bottom <= page.bottom;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
