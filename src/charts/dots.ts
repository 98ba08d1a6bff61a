export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Thousands of dots as one path: each is a line of no length, which a round line cap makes a dot. Relative moves keep it
 * small, and so do places in halves of a unit, about a pixel of any screen.
 */
export const dotsPath = (places: readonly Place[]): string =>
  trail(
    places.map(({ x, y }) => ({ x: halves(x), y: halves(y) })),
    'h0',
  );

const halves = (value: number) => Math.round(value * 2) / 2;

/** Small circles as one path. */
export function ringsPath(places: readonly Place[], radius: number): string {
  const diameter = 2 * radius;
  const half = (sign: string) => `a${radius} ${radius} 0 1 0 ${sign}${diameter} 0`;
  return trail(places, `m-${radius} 0${half('')}${half('-')}m${radius} 0`);
}

/** Small crosses as one path. */
export function crossesPath(places: readonly Place[], radius: number): string {
  const [r, d] = [radius, 2 * radius];
  return trail(places, `m-${r} -${r}l${d} ${d}m-${d} 0l${d} -${d}m-${r} ${r}`);
}

/** Visits each place, in tenths of a unit, and leaves `mark` there, which must end where it began. */
export function trail(places: readonly Place[], mark: string): string {
  let path = '';
  let lastX = 0;
  let lastY = 0;
  for (const place of places) {
    const x = Math.round(place.x * 10);
    const y = Math.round(place.y * 10);
    path += `m${tenths(x - lastX)} ${tenths(y - lastY)}${mark}`;
    lastX = x;
    lastY = y;
  }
  return path;
}

const tenths = (value: number) => String(value / 10).replace(/^(-?)0\./, '$1.');
