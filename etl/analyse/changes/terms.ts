import type { Weeks } from './weeks.ts';

/** What a level may do from a day on. */
export interface Term {
  /** Local day since 1970-01-01. */
  readonly day: number;
  /** jump: it is another. bend: it moves at another pace. */
  readonly kind: 'jump' | 'bend';
}

export const DAYS_PER_YEAR = 365.25;

/** The cuts: days on which one or two terms begin, ascending. */
export const daysOf = (terms: readonly Term[]): number[] =>
  [...new Set(terms.map(({ day }) => day))].sort((a, b) => a - b);

/** The middle of an ISO week that begins on that day. */
export const middleOf = (monday: number): number => monday + 3;

/** What a term with coefficient 1 adds to the level of a day. */
export const partOf = ({ day: from, kind }: Term, day: number): number =>
  kind === 'bend' ? Math.max(0, day - from) / DAYS_PER_YEAR : Number(day >= from);

/** The same for each week; one within which it jumps has the share of its days that come after. */
export const columnOf = (weeks: Weeks, term: Term): Float64Array =>
  term.kind === 'bend'
    ? Float64Array.from(weeks.mondays, (monday) => partOf(term, middleOf(monday)))
    : jumpOn(weeks, term.day);

function jumpOn({ mondays, from, days }: Weeks, day: number): Float64Array {
  const column = new Float64Array(mondays.length);
  for (let n = mondays.length - 1; n >= 0; n--) {
    const start = from[n] as number;
    const end = from[n + 1] as number;
    let before = start;
    while (before < end && (days[before] as number) < day) before++;
    if (before === end) break;
    column[n] = (end - before) / (end - start);
  }
  return column;
}
