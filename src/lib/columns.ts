import { HOUR_STATUSES, ROLLUP_STATUSES } from '../../etl/contract/dataset.ts';
import type { Row } from './rows.ts';

/** Rows in order of time, a typed array a column: years of hours fit into little memory. NaN stands for null. */
export interface Columns {
  readonly length: number;
  readonly time: Float64Array;
  readonly local: Float64Array;
  readonly visits: Float64Array;
  readonly estimated: Float64Array;
  readonly coverage: Float64Array;
  readonly baseline: Float64Array;
  readonly sensors: Uint16Array;
  /** Index in STATUSES. */
  readonly status: Uint8Array;
  /** 1: the store was open. */
  readonly trading: Uint8Array;
}

export const STATUSES = [...new Set([...HOUR_STATUSES, ...ROLLUP_STATUSES])];

/** The columns of so many rows, nothing in them yet. */
export const emptyColumns = (length: number): Columns => ({
  length,
  time: new Float64Array(length),
  local: new Float64Array(length),
  visits: new Float64Array(length),
  estimated: new Float64Array(length),
  coverage: new Float64Array(length),
  baseline: new Float64Array(length),
  sensors: new Uint16Array(length),
  status: new Uint8Array(length),
  trading: new Uint8Array(length),
});

const columnsMade = new WeakMap<readonly Row[], Columns>();
const rowsMade = new WeakMap<Columns, readonly Row[]>();

/** Made once for each array of rows, which must not change any more. */
export function columnsOf(rows: readonly Row[]): Columns {
  const known = columnsMade.get(rows);
  if (known) return known;
  const made = emptyColumns(rows.length);
  rows.forEach((row, i) => {
    made.time[i] = row.time;
    made.local[i] = row.local;
    made.visits[i] = row.visits ?? Number.NaN;
    made.estimated[i] = row.estimated ?? Number.NaN;
    made.coverage[i] = row.coverage ?? Number.NaN;
    made.baseline[i] = row.baseline ?? Number.NaN;
    made.sensors[i] = row.sensors;
    made.status[i] = STATUSES.indexOf(row.status);
    made.trading[i] = row.trading ? 1 : 0;
  });
  columnsMade.set(rows, made);
  return made;
}

/** All of them as rows, made once: for days, of which there are few. */
export function rowsOf(columns: Columns): readonly Row[] {
  const known = rowsMade.get(columns);
  if (known) return known;
  const made = Array.from({ length: columns.length }, (_, i) => rowAt(columns, i));
  rowsMade.set(columns, made);
  return made;
}

/** null for NaN. */
export const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

export const rowAt = (columns: Columns, i: number): Row => ({
  time: columns.time[i] ?? 0,
  local: columns.local[i] ?? 0,
  visits: known(columns.visits[i]),
  estimated: known(columns.estimated[i]),
  coverage: known(columns.coverage[i]),
  baseline: known(columns.baseline[i]),
  sensors: columns.sensors[i] ?? 0,
  status: STATUSES[columns.status[i] ?? 0] ?? 'missing',
  trading: columns.trading[i] === 1,
});

const NAMES = ['time', 'local', 'visits', 'estimated', 'coverage', 'baseline'] as const;
const SMALL = ['sensors', 'status', 'trading'] as const;

/** One after the other. */
export function joined(parts: readonly Columns[]): Columns {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = emptyColumns(parts.reduce((length, part) => length + part.length, 0));
  let start = 0;
  for (const part of parts) {
    for (const name of NAMES) all[name].set(part[name], start);
    for (const name of SMALL) all[name].set(part[name], start);
    start += part.length;
  }
  return all;
}

/** Those of the first numbers from 0 on of which something holds. */
export function indicesOf(count: number, isChosen: (i: number) => boolean): Uint32Array {
  const indices = new Uint32Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) if (isChosen(i)) indices[length++] = i;
  return indices.slice(0, length);
}

/** Those rows of which something holds. */
export function chosen(columns: Columns, isChosen: (i: number) => boolean): Columns {
  const indices = indicesOf(columns.length, isChosen);
  const { length } = indices;
  const some = emptyColumns(length);
  for (const name of NAMES) {
    const [from, to] = [columns[name], some[name]];
    for (let i = 0; i < length; i++) to[i] = from[indices[i] ?? 0] ?? 0;
  }
  for (const name of SMALL) {
    const [from, to] = [columns[name], some[name]];
    for (let i = 0; i < length; i++) to[i] = from[indices[i] ?? 0] ?? 0;
  }
  return some;
}

export function areEqual<T extends Float64Array | Uint16Array>(a: T, b: T): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Index of the first of some numbers in order that is not below `least`; their count if all are. */
export function firstFrom(ordered: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
