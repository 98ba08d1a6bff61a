import { DAY, HOUR } from './calendar.ts';

/** What is known of one row when it is to be decided whether the store was open on its day. */
interface Evidence {
  readonly local: number;
  readonly estimated: number | null;
  readonly coverage: number | null;
  readonly baseline: number | null;
  readonly status: string;
}

/** Below this part of the usual, an estimate is no estimate of a whole day. */
const PART = 1 / 3;
const HOURS_OF_A_WEEK = 168;
/** Days before and after, of which half must be closed for a day of which nothing is known to lie in a closure. */
const AROUND = 7;

/** The local day of an instant on the store's clock. */
export const dayOf = (local: number): number => Math.floor(local / DAY);

/**
 * The days on which one store or sensor may have traded, by its daily or hourly rows in order of time. The data set calls
 * an hour that nobody delivered a trading hour, on holidays too: one lost hour makes a closed day one of which nothing was
 * measured. A day on which no door counted (`counted` holds the others) is therefore closed
 * - when less than a third of what its weekday last brought is estimated;
 * - when nothing is estimated although its weekday was counted in the weeks before: the source called it off;
 * - when nothing is estimated and most days around it are closed.
 * A sensor that says that it failed was not closed.
 */
export function openDays(
  rows: readonly Evidence[],
  counted: ReadonlySet<number>,
): ReadonlySet<number> {
  const days = Map.groupBy(rows, ({ local }) => dayOf(local));
  const usual = new Map<number, number>();
  const open = new Set<number>();
  for (const [day, parts] of days) {
    let expected = 0;
    for (const { local, baseline } of parts) {
      const slot = Math.floor(local / HOUR) % HOURS_OF_A_WEEK;
      if (baseline !== null) usual.set(slot, baseline);
      expected += usual.get(slot) ?? 0;
    }
    const trading = parts.filter(({ coverage }) => coverage !== null);
    if (counted.has(day) || trading.some(({ status }) => status === 'failed')) open.add(day);
    else if (trading.some(({ estimated }) => estimated !== null)) {
      const guessed = trading.reduce((sum, { estimated }) => sum + (estimated ?? 0), 0);
      if (guessed >= expected * PART) open.add(day);
    } else if (trading.length > 0) {
      const isCalledOff = trading.some(({ baseline }) => baseline !== null);
      if (!isCalledOff && !liesInClosure(day, days)) open.add(day);
    }
  }
  return open;
}

/** Rows of one store or sensor in order of time, each with the word whether it traded. @param counted as openDays has it */
export const tradingRows = <Seen extends Evidence>(
  rows: readonly Seen[],
  counted: ReadonlySet<number>,
): (Seen & { readonly trading: boolean })[] => {
  const open = openDays(rows, counted);
  return rows.map((row) => ({
    ...row,
    trading: row.coverage !== null && open.has(dayOf(row.local)),
  }));
};

function liesInClosure(day: number, days: ReadonlyMap<number, readonly Evidence[]>): boolean {
  let known = 0;
  let closed = 0;
  for (let near = day - AROUND; near <= day + AROUND; near++) {
    const parts = near === day ? undefined : days.get(near);
    if (parts === undefined) continue;
    known++;
    if (parts.every(({ coverage }) => coverage === null)) closed++;
  }
  return closed * 2 > known;
}
