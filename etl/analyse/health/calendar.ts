import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { weekdayOf } from '../day-series.ts';

/** The store's clock and hours from an hour on. */
export interface CalendarFact {
  readonly kind: 'calendar';
  /** UTC hours since 1970-01-01T00Z. */
  readonly from: number;
  /** Whole hours that the store's clock is ahead of UTC. */
  readonly ahead: number;
  /** Trading hours of Monday to Sunday. */
  readonly trading: readonly number[];
}

/** One when the grid or the judged part of it begins, and one at each change of the clock. */
export function calendarFacts(grid: HourGrid, fromHour: number): CalendarFact[] {
  const { firstHour, day } = grid;
  const facts: CalendarFact[] = [];
  for (let from = fromHour; from < day.length; ) {
    const ahead = aheadAt(grid, from);
    let to = from + 1;
    while (to < day.length && aheadAt(grid, to) === ahead) to++;
    facts.push({
      kind: 'calendar',
      from: firstHour + from,
      ahead,
      trading: tradingIn(grid, from, to),
    });
    from = to;
  }
  return facts;
}

const aheadAt = ({ firstHour, day, slot }: HourGrid, hour: number): number =>
  (day[hour] as number) * 24 + ((slot[hour] as number) % 24) - (firstHour + hour);

/** The most that any day of each weekday had. */
function tradingIn({ day, sensors }: HourGrid, from: number, to: number): number[] {
  const most = [0, 0, 0, 0, 0, 0, 0];
  let hours = 0;
  for (let hour = from; hour < to; hour++) {
    if (hour > from && day[hour] !== day[hour - 1]) hours = 0;
    if (!sensors.some(({ states }) => isTrading(states[hour]))) continue;
    hours++;
    const weekday = weekdayOf(day[hour] as number) - 1;
    most[weekday] = Math.max(most[weekday] as number, hours);
  }
  return most;
}

const isTrading = (state: number | undefined): boolean =>
  state !== HOUR.none && state !== HOUR.idle;

/** Local days in hours. */
export interface Calendar {
  /** UTC seconds since 1970-01-01T00Z at which a local day begins. */
  startOf(day: number): number;
  /** The local day of an hour; UTC hours since 1970-01-01T00Z. */
  dayAt(hour: number): number;
  /** Trading hours of a local day on which the store trades. */
  tradingOn(day: number): number;
}

/** @param facts of all years; before the first one holds what the first one says */
export function calendarOf(facts: readonly CalendarFact[]): Calendar {
  const sorted = facts.toSorted((a, b) => a.from - b.from);
  /** The last one that begins by an hour. */
  const at = (hour: number, hourOf: (fact: CalendarFact) => number): CalendarFact | undefined => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (hourOf(sorted[middle] as CalendarFact) <= hour) low = middle;
      else high = middle - 1;
    }
    return sorted[low];
  };
  const onClock = (hour: number) => at(hour, ({ from, ahead }) => from + ahead);
  return {
    startOf: (day) => (24 * day - (onClock(24 * day)?.ahead ?? 0)) * 3600,
    dayAt: (hour) => Math.floor((hour + (at(hour, ({ from }) => from)?.ahead ?? 0)) / 24),
    // Clocks change in the night.
    tradingOn: (day) => onClock(24 * day + 12)?.trading[weekdayOf(day) - 1] ?? 0,
  };
}
