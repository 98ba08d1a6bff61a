import { HOUR } from './calendar.ts';

/** What is known of one row when it is to be decided whether the store was open. */
interface Evidence {
  readonly local: number;
  readonly visits: number | null;
  readonly estimated: number | null;
  readonly coverage: number | null;
  readonly baseline: number | null;
}

/** Below this part of the usual, an estimate is no estimate of a whole day. */
const PART = 1 / 3;
const HOURS_OF_A_WEEK = 168;

/**
 * Tells, row after row of one store or sensor, whether it traded. The data set calls an hour that nobody delivered a
 * trading hour, on holidays too: one lost hour makes a closed day one of which nothing was measured, with the estimate of
 * that hour alone. A row without a count is therefore taken as closed when its estimate is less than a third of what its
 * weekday (and hour) last brought.
 */
export function tradingJudge(): (row: Evidence) => boolean {
  const usual = new Map<number, number>();
  return ({ local, visits, estimated, coverage, baseline }) => {
    const slot = Math.floor(local / HOUR) % HOURS_OF_A_WEEK;
    if (baseline !== null) usual.set(slot, baseline);
    if (coverage === null) return false;
    if (visits !== null || estimated === null) return true;
    return estimated >= (usual.get(slot) ?? 0) * PART;
  };
}
