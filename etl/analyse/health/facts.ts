import type { HourGrid } from '../../hour-grid.ts';
import { type CalendarFact, calendarFacts } from './calendar.ts';
import { type ClockFact, clockFacts } from './clock.ts';
import { deadSpans } from './dead.ts';
import { flatSpans } from './flat.ts';
import { silentSpans } from './silent.ts';
import type { SpanFact } from './span.ts';

/** Something that the hours tell of a sensor's health, or that is needed to tell it. Survives JSON. */
export type HourFact = SpanFact | ClockFact | CalendarFact;

/**
 * What becomes known from an hour on. The hours before it, of a year, are needed to see when it began; what was known
 * before it is left out, so that the facts of all years together are those of the whole life.
 * @param fromHour index in the grid
 */
export function hourFacts(grid: HourGrid, fromHour: number): HourFact[] {
  return [
    ...calendarFacts(grid, fromHour),
    ...silentSpans(grid, fromHour),
    ...deadSpans(grid, fromHour),
    ...flatSpans(grid, fromHour),
    ...clockFacts(grid, fromHour),
  ];
}
