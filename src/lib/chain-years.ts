import { DAY, startOfMonth, startOfYear } from './calendar.ts';
import { alive } from './chain.ts';
import { ENOUGH_COVERAGE, type Period, type Range, summarise, within } from './period.ts';
import type { Summary } from './summary.ts';
import { total } from './total.ts';

/** A calendar year of all stores. */
export interface ChainYear extends Range {
  /** How many of them had an open day. */
  readonly stores: number;
  /** `days` are days of stores. */
  readonly period: Period;
  /** Visits against the year before, of the stores that have both, whole and well measured; null where none has. */
  readonly change: number | null;
}

/** The newest first, up to `today`. */
export function chainYears(all: readonly Summary[], today: number): ChainYear[] {
  const first = Math.min(...all.map(({ history }) => history.from));
  const years: ChainYear[] = [];
  for (let start = startOfYear(first); start <= today; start = startOfMonth(start, 12))
    years.unshift(chainYear(all, start, today));
  return years;
}

function chainYear(all: readonly Summary[], from: number, today: number): ChainYear {
  const range = yearFrom(from);
  const passed = { from, to: Math.min(today, range.to) };
  const rows = all.map((one) => within(alive(one), passed));
  const now = all.map((one) => wholeVisits(one, range));
  const before = all.map((one) => wholeVisits(one, yearFrom(startOfMonth(from, -12))));
  const both = all.flatMap((_, n) =>
    now[n] && before[n] ? { now: now[n], before: before[n] } : [],
  );
  return {
    ...passed,
    stores: rows.filter((days) => days.some(({ trading }) => trading)).length,
    period: summarise(rows.flat()),
    change:
      both.length > 0 ? total(both, (one) => one.now) / total(both, (one) => one.before) - 1 : null,
  };
}

const yearFrom = (from: number): Range => ({ from, to: startOfMonth(from, 12) - DAY });

/** Visits of a store in a range that lies wholly in its life and is well measured. */
function wholeVisits(one: Summary, range: Range): number | null {
  const { days, coverage, unknownDays, visits } = summarise(within(alive(one), range));
  const isWhole = days === (range.to - range.from) / DAY + 1 && unknownDays === 0;
  return isWhole && (coverage ?? 0) >= ENOUGH_COVERAGE ? visits : null;
}
