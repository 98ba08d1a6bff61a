import { kept } from '../lib/kept.ts';

interface Place {
  readonly x: number;
  /** null: a gap. */
  readonly y: number | null;
}

interface Known extends Place {
  readonly y: number;
}

/** A line from place to place, in tenths; a gap breaks it. A place alone is a dot, if the line's ends are round. */
export const linePath = (places: readonly Place[]): string =>
  written(places)
    .map(({ run, path }) => `M${path}${run.length === 1 ? 'h0' : ''}`)
    .join('');

/** What lies between that line and a base. */
export const areaPath = (places: readonly Place[], base: number): string =>
  written(places)
    .map(({ run, path }) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return '';
      return `M${tenths(first.x)},${tenths(base)}L${path}V${tenths(base)}Z`;
    })
    .join('');

/** Once for the line and for what lies below it. */
const written = kept((places: readonly Place[]) =>
  runs(places).map((run) => ({ run, path: run.map(pair).join('L') })),
);

const pair = ({ x, y }: Known) => `${tenths(x)},${tenths(y)}`;

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Stretches without a gap. */
function runs(places: readonly Place[]): Known[][] {
  const all: Known[][] = [];
  let open: Known[] | undefined;
  for (const { x, y } of places) {
    if (y === null) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      all.push(open);
    }
    open.push({ x, y });
  }
  return all;
}
