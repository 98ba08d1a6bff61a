import { type Place, trail } from './dots.ts';

/** Width and height. */
export type Cell = readonly [number, number];

/** Cells as one path; `places` are their upper left corners. */
export const cellsPath = (places: readonly Place[], [w, h]: Cell): string =>
  trail(places, `h${w}v${h}h-${w}z`);

/** A stroke through each cell, from its lower left corner, as one path. */
export const slashesPath = (places: readonly Place[], [w, h]: Cell): string =>
  trail(places, `m0 ${h}l${w} -${h}m-${w} 0`);

/** Both diagonals of each cell, as one path. */
export const diagonalsPath = (places: readonly Place[], [w, h]: Cell): string =>
  trail(places, `m0 ${h}l${w} -${h}m-${w} 0l${w} ${h}m-${w} -${h}`);

/** Three parallel strokes through each cell, as one path. */
export const hatchesPath = (places: readonly Place[], [w, h]: Cell): string =>
  trail(
    places,
    `m0 ${h / 2}l${w / 2} -${h / 2}m-${w / 2} ${h}l${w} -${h}m-${w / 2} ${h}l${w / 2} -${h / 2}m-${w} -${h / 2}`,
  );
