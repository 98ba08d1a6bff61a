import { DAY, HOUR, startOfWeek, WEEK } from './calendar.ts';
import { type Range, summarise, visitsOf } from './period.ts';
import type { Row } from './rows.ts';

/** One hour of the week, over some weeks. */
export interface Slot {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  /** When it starts, ms after midnight on the store's clock. */
  readonly clock: number;
  /** Visits a trading hour, of the hours that are known; null where none is. */
  readonly mean: number | null;
}

export interface WeekHours {
  readonly range: Range;
  /** The hours of the week in which the store traded, in no order. */
  readonly slots: readonly Slot[];
  /** Share of the trading sensor-hours that were measured, 0 to 1; null without any. */
  readonly coverage: number | null;
  /** Trading hours of which too little was measured to count here. */
  readonly unknown: number;
}

const MOST_WEEKS = 12;
/** An hour counts when at least this part of it was measured; estimates make up the rest. */
const PART = 0.5;

/** The last whole weeks, Monday to Sunday, at most 12; undefined when there is none. */
export function lastWeeks({ from, to }: Range): Range | undefined {
  const end = startOfWeek(to + DAY) - DAY;
  const start = Math.max(startOfWeek(from + WEEK - DAY), end + DAY - MOST_WEEKS * WEEK);
  return start < end ? { from: start, to: end } : undefined;
}

export const weeksIn = ({ from, to }: Range): number => (to + DAY - from) / WEEK;

export const isKnown = (row: Row): boolean => visitsOf(row) !== null && (row.coverage ?? 0) >= PART;

/** Hourly rows → the hours of the week within local dates. */
export function weekHours(rows: readonly Row[], range: Range): WeekHours {
  const open = rows.filter(
    ({ trading, local }) => trading && local >= range.from && local < range.to + DAY,
  );
  return {
    range,
    slots: [...Map.groupBy(open, hourOfWeek)].map(([hour, those]) => ({
      weekday: Math.floor(hour / DAY),
      clock: hour % DAY,
      mean: meanOf(those.filter(isKnown)),
    })),
    coverage: summarise(open).coverage,
    unknown: open.filter((row) => !isKnown(row)).length,
  };
}

const hourOfWeek = ({ local }: Row) => local - startOfWeek(local);

const meanOf = (rows: readonly Row[]): number | null =>
  rows.length === 0 ? null : rows.reduce((sum, row) => sum + (visitsOf(row) ?? 0), 0) / rows.length;

export const busiestSlot = ({ slots }: WeekHours): Slot | undefined =>
  slots.reduce<Slot | undefined>(
    (best, slot) => ((slot.mean ?? 0) > (best?.mean ?? 0) ? slot : best),
    undefined,
  );

/** The starts of all hours from the first to the last in which the store trades, ms after midnight. */
export function clocksOf(all: readonly WeekHours[]): number[] {
  const clocks = all.flatMap(({ slots }) => slots.map(({ clock }) => clock));
  const first = Math.min(...clocks);
  const count = clocks.length === 0 ? 0 : (Math.max(...clocks) - first) / HOUR + 1;
  return Array.from({ length: count }, (_, n) => first + n * HOUR);
}
