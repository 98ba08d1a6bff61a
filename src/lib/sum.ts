import { DAY, HOUR } from './calendar.ts';
import {
  areEqual,
  type Columns,
  chosen,
  emptyColumns,
  firstFrom,
  indicesOf,
  joined,
  STATUSES,
} from './columns.ts';
import { kept } from './kept.ts';

/** Rows, and to which of the sums each is added. */
interface Part {
  readonly columns: Columns;
  readonly places: Uint32Array;
}

/** Of several doors the parts of each, in order of time → all of them together, as the store's own rows are made. */
export function sumDoors(doors: readonly (readonly Columns[])[], hourly: boolean): Columns {
  const [only] = doors;
  if (only && doors.length === 1) return joined(only);
  const times = timesOf(doors);
  const placesOf = placesIn(times);
  const parts = doors.flat().map((columns) => ({ columns, places: placesOf(columns.time) }));
  const sums = summed(times, parts);
  fillUsual(sums, hourly ? HOUR : DAY);
  return sums;
}

/** Hourly rows in order of time, of some hours of each day → daily rows of these hours. */
export function sumHours(hours: Columns): Columns {
  const { sums } = grouped(hours, (local) => Math.floor(local / DAY) * DAY);
  fillUsual(sums, DAY);
  return sums;
}

/** Daily rows in order → those of their weeks or months; unknown where an open day is unknown. */
export function sumDays(days: Columns, startOf: (date: number) => number): Columns {
  const withOpen = new Set<number>();
  days.local.forEach((date, i) => {
    if (days.trading[i]) withOpen.add(startOf(date));
  });
  const isOpen = (i: number) => days.trading[i] === 1;
  const used = chosen(days, (i) => isOpen(i) || !withOpen.has(startOf(days.local[i] ?? 0)));
  const { sums, places } = grouped(used, startOf);
  const all = (value: (i: number) => number, into: Float64Array) => {
    into.forEach((_, i) => {
      into[i] = sums.trading[i] ? 0 : Number.NaN;
    });
    // One that is NaN makes the sum NaN.
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      into[place] = (into[place] ?? 0) + value(i);
    }
  };
  all((i) => used.visits[i] ?? Number.NaN, sums.visits);
  all((i) => used.estimated[i] ?? Number.NaN, sums.estimated);
  all((i) => used.baseline[i] ?? Number.NaN, sums.baseline);
  return sums;
}

/** The sums of the rows that begin together. */
function grouped(columns: Columns, startOf: (local: number) => number) {
  const starts = columns.local.map((local) => startOf(local));
  const times = Float64Array.from(new Set(starts));
  const places = placesIn(times)(starts);
  const sums = summed(times, [{ columns, places }]);
  sums.local.set(times);
  // The sensors of the first row.
  for (let i = places.length - 1; i >= 0; i--)
    sums.sensors[places[i] ?? 0] = columns.sensors[i] ?? 0;
  return { sums, places };
}

/** All times of the doors, in order. Most doors of a store have the same ones: those are looked at once. */
function timesOf(doors: readonly (readonly Columns[])[]): Float64Array {
  const seen: Float64Array[] = [];
  return doors.reduce<Float64Array>((all, parts) => {
    const others = parts
      .map(({ time }) => time)
      .filter((time) => !seen.some((one) => areEqual(one, time)));
    seen.push(...others);
    return union(all, concatenated(others));
  }, new Float64Array());
}

function concatenated(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let start = 0;
  for (const list of lists) {
    all.set(list, start);
    start += list.length;
  }
  return all;
}

/** All numbers of two lists in order, in order. */
function union(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = new Float64Array(a.length + b.length);
  let length = 0;
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; length++) {
    const least = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    all[length] = least;
    if (a[i] === least) i++;
    if (b[j] === least) j++;
  }
  return all.subarray(0, length);
}

/** Index of each time among all times; both are in order. */
function placesIn(all: Float64Array): (times: Float64Array) => Uint32Array {
  const every = new Uint32Array(all.length);
  for (let i = 0; i < all.length; i++) every[i] = i;
  return (times) => {
    let place = firstFrom(all, times[0] ?? 0);
    const last = times.length - 1;
    // None of all times lies between them.
    if (all[place + last] === times[last]) return every.subarray(place, place + times.length);
    const places = new Uint32Array(times.length);
    for (let i = 0; i < times.length; i++) {
      while ((all[place] ?? Number.POSITIVE_INFINITY) < (times[i] ?? 0)) place++;
      places[i] = place;
    }
    return places;
  };
}

/** What the parts of each sum say together. Its coverage says how much of it is known. */
function summed(times: Float64Array, parts: readonly Part[]): Columns {
  const sums = { ...emptyColumns(times.length), time: times };
  const expected = new Float64Array(times.length);
  sums.visits.fill(Number.NaN);
  sums.estimated.fill(Number.NaN);
  const axes = Map.groupBy(parts, ({ columns }) => columns.sensors);
  for (const sharing of axes.values()) addAxis(sharing, sums);
  for (const part of parts) add(part, sums, expected);
  for (let i = 0; i < times.length; i++) {
    // NaN where no sensor was expected.
    const coverage = (sums.coverage[i] ?? 0) / (expected[i] ?? 0);
    sums.coverage[i] = coverage;
    sums.status[i] = statusOf(coverage);
  }
  return sums;
}

/** The rows that tell something: of hours a third, since nobody counts at night. */
const toldBy = kept(({ length, visits, estimated, coverage, trading }: Columns) =>
  indicesOf(
    length,
    (i) =>
      trading[i] === 1 ||
      !(Number.isNaN(coverage[i]) && Number.isNaN(visits[i]) && Number.isNaN(estimated[i])),
  ),
);

/** Of parts that share theirs: once. */
function addAxis(sharing: readonly Part[], sums: Columns): void {
  const [first] = sharing;
  if (!first) return;
  const { columns, places } = first;
  const { local, sensors } = columns;
  const { local: allLocal, sensors: allSensors } = sums;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    allLocal[place] = local[i] ?? 0;
    allSensors[place] = (allSensors[place] ?? 0) + sharing.length * (sensors[i] ?? 0);
  }
}

/** In one go, each column looked up once: it is done for every hour of years, of every door. */
function add({ columns, places }: Part, sums: Columns, expected: Float64Array): void {
  const { visits, estimated, coverage, sensors, trading } = columns;
  const {
    visits: allVisits,
    estimated: allEstimated,
    trading: allTrading,
    coverage: measured,
  } = sums;
  const told = toldBy(columns);
  for (let n = 0; n < told.length; n++) {
    const i = told[n] ?? 0;
    const place = places[i] ?? 0;
    addKnown(allVisits, place, visits[i] ?? Number.NaN);
    addKnown(allEstimated, place, estimated[i] ?? Number.NaN);
    if (trading[i]) allTrading[place] = 1;
    const share = coverage[i] ?? Number.NaN;
    if (Number.isNaN(share)) continue;
    const count = sensors[i] ?? 0;
    expected[place] = (expected[place] ?? 0) + count;
    measured[place] = (measured[place] ?? 0) + share * count;
  }
}

function addKnown(sums: Float64Array, place: number, value: number): void {
  if (Number.isNaN(value)) return;
  const sum = sums[place] ?? 0;
  sums[place] = Number.isNaN(sum) ? value : sum + value;
}

const CLOSED = STATUSES.indexOf('closed');
const MISSING = STATUSES.indexOf('missing');
const COMPLETE = STATUSES.indexOf('complete');
const PARTIAL = STATUSES.indexOf('partial');

function statusOf(coverage: number): number {
  if (Number.isNaN(coverage)) return CLOSED;
  if (coverage === 0) return MISSING;
  return coverage === 1 ? COMPLETE : PARTIAL;
}

const DAYS = 7;
const TIMES = 4;

/** Fills in the mean of a row and of the three before it of the same weekday (and hour), as docs/dataset.md defines it. */
function fillUsual({ length, local, visits, baseline }: Columns, step: number): void {
  const slots = DAYS * (DAY / step);
  const last = new Float64Array(slots * TIMES).fill(Number.NaN);
  const turns = new Uint8Array(slots);
  for (let i = 0; i < length; i++) {
    const slot = Math.floor((local[i] ?? 0) / step) % slots;
    const turn = turns[slot] ?? 0;
    last[slot * TIMES + turn] = visits[i] ?? Number.NaN;
    turns[slot] = (turn + 1) % TIMES;
    baseline[i] = meanOfKnown(last, slot * TIMES);
  }
}

function meanOfKnown(values: Float64Array, start: number): number {
  let sum = 0;
  let count = 0;
  for (let i = start; i < start + TIMES; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}
