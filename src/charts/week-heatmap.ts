import { FONT_SIZE } from '../lib/frame.ts';
import { evenBounds, levelOf } from '../lib/heat.ts';
import type { Language } from '../lib/language.ts';
import type { Slot } from '../lib/week-hours.ts';
import { weekdayNames } from '../lib/week-hours-words.ts';
import { type Cell, cellsPath, hatchesPath } from './cells.ts';
import { type Canvas, element, finish, words } from './svg.ts';

interface Options {
  /** The starts of the hours that are drawn as rows, ms after midnight. */
  readonly clocks: readonly number[];
  /** The mean of the deepest colour: that of the drawing beside it too. */
  readonly most: number;
  readonly language: Language;
  readonly label: string;
  readonly description: string;
}

const WEEKDAYS = 7;
const LEFT = 46;
const TOP = 22;
const COLUMN = 46;
const ROW = 24;
/** From the top of a row to the feet of its letters. */
const BASE = 16;
const CELL: Cell = [COLUMN - 2, ROW - 2];

/**
 * The week as a table of colours: a column a weekday, a row an hour, the mean in each cell. An empty cell is closed, a
 * hatched one is open and not known.
 */
export function weekHeatmap(slots: readonly Slot[], options: Options, canvas: Canvas): SVGElement {
  const { clocks, most, label, description } = options;
  const svg = element(canvas, 'svg', {
    class: 'plot heat',
    viewBox: `0 0 ${LEFT + WEEKDAYS * COLUMN} ${TOP + clocks.length * ROW}`,
    'font-size': FONT_SIZE,
  });
  const bounds = evenBounds(most);
  const kinds = Map.groupBy(cellsOf(slots, clocks), ({ kind, mean }) =>
    mean === null ? kind : `level-${levelOf(mean, bounds)}`,
  );
  svg.append(
    ...axes(options, canvas),
    ...[...kinds].map(([name, places]) => drawn(name, places, options, canvas)),
  );
  return finish(svg, canvas, { label, description });
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly kind: 'open' | 'hatches' | 'closed';
  readonly mean: number | null;
}

/** A cell for each weekday and hour. */
function cellsOf(slots: readonly Slot[], clocks: readonly number[]): Drawn[] {
  return clocks.flatMap((clock, row) =>
    Array.from({ length: WEEKDAYS }, (_, weekday): Drawn => {
      const slot = slots.find((one) => one.clock === clock && one.weekday === weekday);
      const mean = slot?.mean ?? null;
      const kind = !slot ? 'closed' : mean === null ? 'hatches' : 'open';
      return { x: LEFT + weekday * COLUMN, y: TOP + row * ROW, kind, mean };
    }),
  );
}

/** All cells of one kind or colour, with their numbers. */
function drawn(
  name: string,
  places: readonly Drawn[],
  { language }: Options,
  canvas: Canvas,
): SVGElement {
  const group = element(canvas, 'g', { class: name, 'text-anchor': 'middle' });
  const path = name === 'hatches' ? hatchesPath : cellsPath;
  group.append(element(canvas, 'path', { d: path(places, CELL) }));
  for (const { x, y, mean } of places)
    if (mean !== null)
      group.append(words(canvas, language.mean(mean), { x: x + CELL[0] / 2, y: y + BASE }));
  return group;
}

function axes({ clocks, language }: Options, canvas: Canvas): SVGElement[] {
  const hours = element(canvas, 'g', {});
  for (const [row, clock] of clocks.entries())
    hours.append(words(canvas, language.clock(clock), { x: 0, y: TOP + row * ROW + BASE }));
  const weekdays = element(canvas, 'g', { 'text-anchor': 'middle' });
  for (const [weekday, name] of weekdayNames(language).entries()) {
    const x = LEFT + weekday * COLUMN + CELL[0] / 2;
    weekdays.append(words(canvas, name, { x, y: TOP - 8 }));
  }
  return [hours, weekdays];
}
