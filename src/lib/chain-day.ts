import type { Store } from '../../etl/contract/sensor-api.ts';
import { DAY, WEEK } from './calendar.ts';
import { alive } from './chain.ts';
import { ENOUGH_COVERAGE, visitsOf } from './period.ts';
import type { Row } from './rows.ts';
import type { Summary } from './summary.ts';
import { total } from './total.ts';

/** Weeks whose same weekday makes the usual one, and how many of them it takes. */
const WEEKS = 4;
const ENOUGH_WEEKS = 3;
/** So far back a day is sought on which a store was open. */
const WEEK_DAYS = 7;

/** A store on one day, and what that weekday usually brings there. */
export interface StoreDay {
  readonly store: Store;
  /** null: nothing is known. */
  readonly visits: number | null;
  readonly estimated: number;
  readonly coverage: number;
  /** Mean of the well-measured open days among the four same weekdays before; null where there are less than three. */
  readonly usual: number | null;
}

export interface ChainDay {
  readonly date: number;
  /** The stores that were open. */
  readonly open: readonly StoreDay[];
}

/** The last day of the week up to `today` on which a store was open; undefined when all were closed. */
export function lastOpenDay(all: readonly Summary[], today: number): ChainDay | undefined {
  for (let date = today; date > today - WEEK_DAYS * DAY; date -= DAY) {
    const open = all.flatMap((summary) => storeDay(summary, date) ?? []);
    if (open.length > 0) return { date, open };
  }
  return undefined;
}

function storeDay(summary: Summary, date: number): StoreDay | undefined {
  const days = new Map(alive(summary).map((row) => [row.time, row]));
  const row = days.get(date);
  if (!row?.trading) return undefined;
  const before = Array.from({ length: WEEKS }, (_, n) => days.get(date - (n + 1) * WEEK));
  const usual = before.flatMap((day) => (day && isMeasured(day) ? (visitsOf(day) ?? []) : []));
  const visits = visitsOf(row);
  return {
    store: summary.store,
    visits,
    estimated: (visits ?? 0) - (row.visits ?? 0),
    coverage: row.coverage ?? 0,
    usual: usual.length < ENOUGH_WEEKS ? null : total(usual, (one) => one) / usual.length,
  };
}

const isMeasured = (row: Row) => row.trading && (row.coverage ?? 0) >= ENOUGH_COVERAGE;

export type ComparableDay = StoreDay & { readonly visits: number; readonly usual: number };

/** Like for like: known, well measured, and with a usual day to be held against. */
export const isComparable = (day: StoreDay): day is ComparableDay =>
  day.visits !== null && day.usual !== null && day.usual > 0 && day.coverage >= ENOUGH_COVERAGE;
