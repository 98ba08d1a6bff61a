import type { LinePoint } from './average.ts';
import { DAY } from './calendar.ts';
import type { Row } from './rows.ts';

/** A run of days without a count. */
export interface Gap {
  readonly kind: 'closed' | 'unmeasured';
  readonly from: number;
  /** The first date after it. */
  readonly to: number;
}

const LONG = 10 * DAY;

/** Runs of ten days or more on which nobody traded (closed), or nothing was measured. Daily rows, in order. */
export function longGaps(rows: readonly Row[]): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | undefined;
  for (const row of rows) {
    const kind = kindOf(row);
    const joins: boolean = open !== undefined && (kind === open.kind || isWeekend(row, open));
    if (open && joins) {
      open = { ...open, to: row.time + DAY };
      continue;
    }
    if (open) gaps.push(open);
    open = kind && { kind, from: row.time, to: row.time + DAY };
  }
  if (open) gaps.push(open);
  return gaps.filter((gap) => gap.to - gap.from >= LONG);
}

const kindOf = (row: Row): Gap['kind'] | undefined =>
  row.trading ? (row.visits === null ? 'unmeasured' : undefined) : 'closed';

/** A closed day within an outage does not end it. */
const isWeekend = (row: Row, gap: Gap) => gap.kind === 'unmeasured' && !row.trading;

/** The line with nothing of it in or across the long closures. */
export function brokenAt(line: readonly LinePoint[], gaps: readonly Gap[]): LinePoint[] {
  const closures = gaps.filter(({ kind }) => kind === 'closed');
  return [
    ...line.filter(({ time }) => !closures.some(({ from, to }) => time >= from && time < to)),
    ...closures.map(({ from }) => ({ time: from, value: null })),
  ].sort((a, b) => a.time - b.time);
}
