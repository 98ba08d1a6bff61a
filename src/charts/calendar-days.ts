import type { CalendarDay } from '../lib/year-days.ts';
import { cellsPath, diagonalsPath, hatchesPath, slashesPath } from './cells.ts';
import { dotsPath, type Place } from './dots.ts';
import { type Canvas, element } from './svg.ts';

/** A day and the upper left corner of its cell. */
export interface DayPlace extends Place {
  readonly day: CalendarDay;
}

/** Levels from this one on take marks in the colour of the paper. */
const DEEP = 3;

/** Days as squares of the colour of their level, empty when closed or unknown: a path a colour. */
export function dayCells(places: readonly DayPlace[], side: number, canvas: Canvas): SVGElement[] {
  const kinds = Map.groupBy(places, ({ day }) => classOf(day));
  return [...kinds].map(([name, those]) =>
    element(canvas, 'path', { class: name, d: cellsPath(those, [side, side]) }),
  );
}

/** Over all: what is said of days when one points at them. */
export function spokenDays(
  places: readonly DayPlace[],
  side: number,
  say: (day: CalendarDay) => string,
  canvas: Canvas,
): SVGElement {
  const group = element(canvas, 'g', { fill: 'none', 'pointer-events': 'all' });
  for (const { day, x, y } of places) {
    const square = element(canvas, 'path', { d: cellsPath([{ x, y }], [side, side]) });
    square.append(titleOf(say(day), canvas));
    group.append(square);
  }
  return group;
}

/** Over the days: hatched when unknown, a stroke where part of the count is estimated, a cross where all is, a dot on a holiday. */
export function dayMarks(places: readonly DayPlace[], side: number, canvas: Canvas): SVGElement[] {
  const cell = [side, side] as const;
  const unknown = places.filter(({ day }) => day.kind === 'unknown');
  const marks = [false, true].flatMap((isDeep) => {
    const ground = places.filter(({ day }) => isDeep === (day.level ?? 0) >= DEEP);
    const tone = isDeep ? ' on-deep' : '';
    const open = ground.filter(({ day }) => day.kind === 'open');
    const holidays = ground.filter(({ day }) => day.holiday !== null);
    return [
      [
        `slashes${tone}`,
        slashesPath(
          open.filter(({ day }) => day.mark === 'guessed'),
          cell,
        ),
      ],
      [
        `crosses${tone}`,
        diagonalsPath(
          open.filter(({ day }) => day.mark === 'estimated'),
          cell,
        ),
      ],
      [
        `holidays${tone}`,
        dotsPath(holidays.map(({ x, y }) => ({ x: x + side / 2, y: y + side / 2 }))),
      ],
    ];
  });
  return [['hatches', hatchesPath(unknown, cell)], ...marks].flatMap(([name = '', d = '']) =>
    d === '' ? [] : element(canvas, 'path', { class: name, d }),
  );
}

const classOf = ({ kind, level }: CalendarDay) => (kind === 'open' ? `level-${level}` : kind);

function titleOf(text: string, canvas: Canvas): SVGElement {
  const title = element(canvas, 'title', {});
  title.textContent = text;
  return title;
}
