import { type Range, visitsOf, within } from './period.ts';
import type { Row } from './rows.ts';

/** A door of which more of its open days are unknown is left out: the others would be compared on too few days. */
const MOST_UNKNOWN = 0.1;

/**
 * What part of the visits came through each door, 0 to 1, in the order given: over those of its open days on which no door
 * is unknown. null: it was not open in the range, or too little is known of it.
 */
export function doorShares(doors: readonly (readonly Row[])[], range: Range): (number | null)[] {
  const counts = doors.map((rows) => countsOf(rows, range));
  const compared = counts.filter(isKnown);
  const totals = new Map<number, number | null>();
  for (const door of compared)
    for (const [day, visits] of door) {
      const total = totals.get(day) ?? (totals.has(day) ? null : 0);
      totals.set(day, total === null || visits === null ? null : total + visits);
    }
  return counts.map((door) => (compared.includes(door) ? shareOf(door, totals) : null));
}

/** Visits of the open days by their date. */
type Counts = ReadonlyMap<number, number | null>;

const countsOf = (rows: readonly Row[], range: Range): Counts =>
  new Map(
    within(rows, range)
      .filter(({ trading }) => trading)
      .map((row) => [row.time, visitsOf(row)]),
  );

function isKnown(door: Counts): boolean {
  const unknown = [...door.values()].filter((visits) => visits === null).length;
  return door.size > 0 && unknown <= door.size * MOST_UNKNOWN;
}

function shareOf(door: Counts, totals: Counts): number | null {
  let own = 0;
  let all = 0;
  for (const [day, visits] of door) {
    const total = totals.get(day) ?? null;
    if (visits === null || total === null) continue;
    own += visits;
    all += total;
  }
  return all > 0 ? own / all : null;
}
