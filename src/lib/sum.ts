import { DAY, HOUR } from './calendar.ts';
import type { Row } from './rows.ts';

/** The rows of several doors, each in order of time → those of all of them together, as the store's own are made. */
export function sumDoors(doors: readonly (readonly Row[])[], hourly: boolean): Row[] {
  const [only] = doors;
  if (only && doors.length === 1) return [...only];
  const together = new Map<number, Row[]>();
  for (const rows of doors)
    for (const row of rows) {
      const group = together.get(row.time);
      if (group) group.push(row);
      else together.set(row.time, [row]);
    }
  const rows = [...together.values()].map((parts) => ({
    ...sumOf(parts),
    sensors: parts.reduce((sum, { sensors }) => sum + sensors, 0),
  }));
  return withUsual(
    rows.sort((a, b) => a.time - b.time),
    hourly ? HOUR : DAY,
  );
}

/** Hourly rows in order of time, of some hours of each day → daily rows of these hours. */
export function sumHours(hours: readonly Row[]): Row[] {
  const days = Map.groupBy(hours, ({ local }) => Math.floor(local / DAY) * DAY);
  const rows = [...days].map(([date, parts]) => ({ ...sumOf(parts), time: date, local: date }));
  return withUsual(rows, DAY);
}

/** Rows of the days of one week or month, in order → one row; unknown where an open day of it is unknown. */
export function sumDays(days: readonly Row[], start: number): Row {
  const open = days.filter(({ trading }) => trading);
  const all = (values: (number | null)[]) => (values.includes(null) ? null : known(values));
  return {
    ...sumOf(open.length > 0 ? open : days),
    ...{ time: start, local: start },
    visits: all(open.map(({ visits }) => visits)),
    estimated: all(open.map(({ visits, estimated }) => estimated ?? visits)),
    baseline: all(open.map(({ baseline }) => baseline)),
  };
}

/** Of what is known; its coverage says how much that is. */
function sumOf(parts: readonly Row[]): Row {
  const [first] = parts;
  if (!first) throw new RangeError('There is nothing to add up.');
  let expected = 0;
  let measured = 0;
  for (const { coverage, sensors } of parts) {
    if (coverage === null) continue;
    expected += sensors;
    measured += coverage * sensors;
  }
  const coverage = expected > 0 ? measured / expected : null;
  return {
    ...first,
    visits: known(parts.map(({ visits }) => visits)),
    estimated: known(parts.map(({ estimated }) => estimated)),
    coverage,
    baseline: null,
    status: statusOf(coverage),
    trading: parts.some(({ trading }) => trading),
  };
}

function known(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}

function statusOf(coverage: number | null): Row['status'] {
  if (coverage === null) return 'closed';
  if (coverage === 0) return 'missing';
  return coverage === 1 ? 'complete' : 'partial';
}

const DAYS = 7;

/** Fills in the mean of a row and of the three before it of the same weekday (and hour), as docs/dataset.md defines it. */
function withUsual(rows: readonly Row[], step: number): Row[] {
  const recent = new Map<number, (number | null)[]>();
  return rows.map((row) => {
    const slot = Math.floor(row.local / step) % (DAYS * (DAY / step));
    const last = [...(recent.get(slot) ?? []), row.visits].slice(-4);
    recent.set(slot, last);
    const counts = last.filter((visits) => visits !== null);
    const sum = counts.reduce((total, visits) => total + visits, 0);
    return { ...row, baseline: counts.length > 0 ? sum / counts.length : null };
  });
}
