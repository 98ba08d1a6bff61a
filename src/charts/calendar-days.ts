import type { CalendarDay } from '../lib/year-days.ts';
import { cellsPath, diagonalsPath, hatchesPath, slashesPath } from './cells.ts';
import { dotsPath, type Place } from './dots.ts';
import { type Canvas, element } from './svg.ts';

interface DayPlace extends Place {
  readonly day: CalendarDay;
}

interface Options {
  readonly side: number;
  /** What is said of a day that one points at; null: nothing, which is much smaller. */
  readonly title: ((day: CalendarDay) => string) | null;
}

/** Levels from this one on take marks in the colour of the paper. */
const DEEP = 3;

/**
 * Days as squares of the colour of their level, empty when closed, hatched when unknown; over them a stroke where part of
 * the count is estimated, a cross where all of it is, a dot on a holiday.
 */
export function dayMarks(
  places: readonly DayPlace[],
  { side, title }: Options,
  canvas: Canvas,
): SVGElement[] {
  const cell = [side, side] as const;
  const kinds = Map.groupBy(places, ({ day }) => classOf(day));
  const squares = [...kinds].map(([name, those]) => {
    if (title === null) return element(canvas, 'path', { class: name, d: cellsPath(those, cell) });
    const group = element(canvas, 'g', { class: name });
    for (const place of those) group.append(titled(place, title(place.day), side, canvas));
    return group;
  });
  const overlays = [false, true].flatMap((isDeep) => {
    const ground = places.filter(({ day }) => isDeep === (day.level ?? 0) >= DEEP);
    const tone = isDeep ? ' on-deep' : '';
    const middles = ground
      .filter(({ day }) => day.holiday !== null)
      .map(({ x, y }) => ({ x: x + side / 2, y: y + side / 2 }));
    const marked = (mark: string) =>
      ground.filter(({ day }) => day.kind === 'open' && day.mark === mark);
    return [
      [`slashes${tone}`, slashesPath(marked('guessed'), cell)],
      [`crosses${tone}`, diagonalsPath(marked('estimated'), cell)],
      [`holidays${tone}`, dotsPath(middles)],
    ];
  });
  const hatches = places.filter(({ day }) => day.kind === 'unknown');
  return [
    ...squares,
    ...[['hatches', hatchesPath(hatches, cell)], ...overlays].flatMap(([name = '', d = '']) =>
      d === '' ? [] : element(canvas, 'path', { class: name, d }),
    ),
  ];
}

const classOf = ({ kind, level }: CalendarDay) => (kind === 'open' ? `level-${level}` : kind);

function titled({ x, y }: Place, text: string, side: number, canvas: Canvas): SVGElement {
  const square = element(canvas, 'path', { d: `M${x} ${y}h${side}v${side}h-${side}z` });
  const title = element(canvas, 'title', {});
  title.textContent = text;
  square.append(title);
  return square;
}
