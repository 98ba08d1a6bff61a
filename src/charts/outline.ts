import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

/** Rings smaller than this, in square units, are left out. */
const LEAST_AREA = 8;

/**
 * A context for d3's geoPath that keeps outlines small: whole units, no two points nearer than `grain`, no islet. Lines are
 * written as relative moves.
 */
export function outline(grain: number) {
  const lines: { readonly points: Point[]; isRing: boolean }[] = [];
  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const line = lines.at(-1);
    const last = line?.points.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= grain)
      line?.points.push(point);
  };
  const context: GeoContext = {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      lines.push({ points: [], isRing: false });
      add(x, y);
    },
    lineTo: add,
    closePath() {
      const line = lines.at(-1);
      if (line) line.isRing = true;
    },
  };
  return {
    context,
    /** The path's `d`. */
    path: () =>
      lines
        .filter(({ points, isRing }) => (isRing ? area(points) >= LEAST_AREA : points.length > 1))
        .map(({ points, isRing }) => `${moves(points)}${isRing ? 'z' : ''}`)
        .join(''),
  };
}

function moves(points: readonly Point[]): string {
  let path = '';
  let last: Point | undefined;
  for (const point of points) {
    const [x, y] = point;
    if (!last) path += `M${x} ${y}l`;
    else path += `${x - last[0]} ${y - last[1]} `;
    last = point;
  }
  return path.trimEnd().replaceAll(' -', '-');
}

/** By the shoelace formula. */
function area(points: readonly Point[]): number {
  let twice = 0;
  let last = points.at(-1);
  for (const point of points) {
    if (last) twice += last[0] * point[1] - point[0] * last[1];
    last = point;
  }
  return Math.abs(twice) / 2;
}
