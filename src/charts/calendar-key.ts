import type { CalendarDay } from '../lib/year-days.ts';
import { dayCells, dayMarks } from './calendar-days.ts';
import { type Canvas, element } from './svg.ts';

const SIDE = 13;

/** One day alone, as the calendar draws it, for its key; what it means stands beside it. */
export function calendarKey(day: CalendarDay, canvas: Canvas): SVGElement {
  const svg = element(canvas, 'svg', {
    class: 'plot heat',
    viewBox: `0 0 ${SIDE + 2} ${SIDE + 2}`,
    'aria-hidden': 'true',
  });
  const places = [{ day, x: 1, y: 1 }];
  svg.append(...dayCells(places, SIDE, canvas), ...dayMarks(places, SIDE, canvas));
  return svg;
}
