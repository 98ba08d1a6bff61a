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

/** The local day of an instant on the store's clock. */
export const dayOf = (local: number): number => Math.floor(local / DAY);

/**
 * The days on which one store or sensor may have traded, by its daily or hourly rows in order of time. The data set calls
 * an hour that nobody delivered a trading hour, on holidays too: one lost hour makes a closed day one of which nothing was
 * measured, with the estimate of that hour alone. A day on which no door counted (`counted` holds the others) is therefore
 * closed when less than a third of what its weekday last brought is estimated. A sensor that says that it failed was not
 * closed.
 */
export function openDays(
  rows: readonly Evidence[],
  counted: ReadonlySet<number>,
): ReadonlySet<number> {
  const open = new Set<number>();
  const usual = new Map<number, number>();
  for (const [day, parts] of Map.groupBy(rows, ({ local }) => dayOf(local))) {
    let isOpen = counted.has(day);
    let expected = 0;
    let guessed = 0;
    for (const { local, estimated, coverage, baseline, status } of parts) {
      const slot = Math.floor(local / HOUR) % HOURS_OF_A_WEEK;
      if (baseline !== null) usual.set(slot, baseline);
      expected += usual.get(slot) ?? 0;
      if (coverage === null) continue;
      if (status === 'failed' || estimated === null) isOpen = true;
      else guessed += estimated;
    }
    if (isOpen || guessed >= expected * PART) open.add(day);
  }
  return open;
}
