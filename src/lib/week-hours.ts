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
  /** At least half of its trading hours are known. */
  readonly isFirm: boolean;
}

export interface WeekHours {
  /** Local dates, as far as there are rows. */
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

/** Hourly rows, in order → the hours of the week within local dates. */
export function weekHours(rows: readonly Row[], { from, to }: Range): WeekHours {
  const all = rows.filter(({ local }) => local >= from && local < to + DAY);
  const open = all.filter(({ trading }) => trading);
  const first = Math.floor((all[0]?.local ?? from) / DAY) * DAY;
  return {
    range: { from: first, to },
    slots: [...Map.groupBy(open, hourOfWeek)].map(([hour, those]) => slotOf(hour, those)),
    coverage: summarise(open).coverage,
    unknown: open.filter((row) => !isKnown(row)).length,
  };
}

const hourOfWeek = ({ local }: Row) => local - startOfWeek(local);

function slotOf(hour: number, rows: readonly Row[]): Slot {
  const known = rows.filter(isKnown);
  const visits = known.reduce((sum, row) => sum + (visitsOf(row) ?? 0), 0);
  return {
    weekday: Math.floor(hour / DAY),
    clock: hour % DAY,
    mean: known.length > 0 ? visits / known.length : null,
    isFirm: known.length * 2 >= rows.length,
  };
}

/** The earlier of equals; one of which little is known is not considered. */
export const busiestSlot = ({ slots }: WeekHours): Slot | undefined =>
  slots
    .filter(({ isFirm, mean }) => isFirm && mean !== null)
    .toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0))[0];

/** The starts of all hours from the first to the last in which the store trades, ms after midnight. */
export function clocksOf(all: readonly WeekHours[]): number[] {
  const clocks = all.flatMap(({ slots }) => slots.map(({ clock }) => clock));
  const first = Math.min(...clocks);
  const count = clocks.length === 0 ? 0 : (Math.max(...clocks) - first) / HOUR + 1;
  return Array.from({ length: count }, (_, n) => first + n * HOUR);
}
