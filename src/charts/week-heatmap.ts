import type { Format } from '../lib/format.ts';
import { FONT_SIZE } from '../lib/frame.ts';
import { evenBounds, levelOf } from '../lib/heat.ts';
import type { Slot } from '../lib/week-hours.ts';
import { hourWords, weekdayNames } from '../lib/week-hours-words.ts';
import { type Cell, cellsPath, hatchesPath } from './cells.ts';
import { type Canvas, element, finish, words } from './svg.ts';

interface Options {
  /** The starts of the hours that are drawn as rows, ms after midnight. */
  readonly clocks: readonly number[];
  /** The mean of the deepest colour: that of the drawing beside it too. */
  readonly most: number;
  readonly format: Format;
  readonly label: string;
  readonly description: string;
}

const WEEKDAYS = 7;
const LEFT = 88;
const TOP = 22;
const COLUMN = 39;
const ROW = 24;
/** From the top of a row to the feet of its letters. */
const BASE = 16;
const CELL: Cell = [COLUMN - 2, ROW - 2];

/**
 * The week as a table of colours: a column a weekday, a row an hour, the mean in each cell. What is hatched was open but
 * is not known; where there is no cell the store is closed.
 */
export function weekHeatmap(slots: readonly Slot[], options: Options, canvas: Canvas): SVGElement {
  const { clocks, most, label, description } = options;
  const svg = element(canvas, 'svg', {
    class: 'plot heat',
    viewBox: `0 0 ${LEFT + WEEKDAYS * COLUMN} ${TOP + clocks.length * ROW}`,
    'font-size': FONT_SIZE,
  });
  svg.append(...axes(options, canvas));
  const bounds = evenBounds(most);
  const places = slots.map((slot) => ({
    ...{ x: LEFT + slot.weekday * COLUMN, y: TOP + clocks.indexOf(slot.clock) * ROW },
    ...{ mean: slot.mean, level: slot.mean === null ? null : levelOf(slot.mean, bounds) },
  }));
  for (const [level, those] of Map.groupBy(places, (place) => place.level))
    svg.append(
      level === null
        ? element(canvas, 'path', { class: 'hatches', d: hatchesPath(those, CELL) })
        : cells(level, those, options, canvas),
    );
  return finish(svg, canvas, { label, description });
}

function axes({ clocks, format }: Options, canvas: Canvas): SVGElement[] {
  const hours = element(canvas, 'g', {});
  for (const [row, clock] of clocks.entries())
    hours.append(words(canvas, hourWords(clock, format), { x: 0, y: TOP + row * ROW + BASE }));
  const weekdays = element(canvas, 'g', { 'text-anchor': 'middle' });
  for (const [weekday, name] of weekdayNames(format).entries())
    weekdays.append(
      words(canvas, name, {
        ...{ x: LEFT + weekday * COLUMN + CELL[0] / 2, y: TOP - 8 },
      }),
    );
  return [hours, weekdays];
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly mean: number | null;
}

/** All cells of one colour, and their numbers. */
function cells(
  level: number,
  places: readonly Drawn[],
  { format }: Options,
  canvas: Canvas,
): SVGElement {
  const group = element(canvas, 'g', { class: `level-${level}`, 'text-anchor': 'middle' });
  group.append(element(canvas, 'path', { d: cellsPath(places, CELL) }));
  for (const { x, y, mean } of places)
    group.append(words(canvas, format.mean(mean ?? 0), { x: x + CELL[0] / 2, y: y + BASE }));
  return group;
}
