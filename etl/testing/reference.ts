import { filePath, type Resolution } from '../contract/dataset.ts';
import { type Reading, type Store, WEEKDAYS } from '../contract/sensor-api.ts';
import { type KnownHour, referenceEstimates } from './reference-estimates.ts';

/**
 * The data set by the words of docs/dataset.md, hour by hour in plain loops and with Intl as the only calendar: slow, and
 * sharing nothing with the models. Opening hours past midnight are left out.
 */

/** Cells in the order of the columns; numbers unrounded. */
export type Row = readonly (string | number | null)[];

interface DeliveredHour extends KnownHour {
  readonly local: string;
  readonly weekday: number;
  /** Weekday and local hour: what baselines compare with. */
  readonly slot: string;
  readonly status: string;
}

interface Hour extends DeliveredHour {
  readonly estimated: number | null;
}

const HOUR = 3_600_000;

/**
 * @param readings of that store in order of delivery
 * @returns path of each CSV of the store → its rows
 */
export function referenceOf(
  store: Store,
  readings: readonly Reading[],
  asOf: Date,
): Map<string, Row[]> {
  const delivered = new Map(readings.map((row) => [`${row.sensor_id} ${row.hour}`, row]));
  const known = [...store.sensors]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((sensor) => sensorHours(store, sensor, delivered, asOf));
  const today = localOf(store, Math.floor(asOf.getTime() / HOUR) * HOUR).slice(0, 10);
  const estimates = referenceEstimates(known, mondayOf(today));
  const hours = known.map((hour): Hour => {
    const estimate = estimates.get(hour);
    return { ...hour, estimated: estimate === undefined ? hour.visits : estimate };
  });
  const days = hours.filter(({ date }) => date < today);
  const files = new Map<string, Row[]>();
  const put = (resolution: Resolution, year: number | null, row: Row) => {
    const path = filePath({ resolution, format: 'csv', store: store.id, year });
    const rows = files.get(path) ?? [];
    rows.push(row);
    files.set(path, rows);
  };
  const yearOf = ({ local }: Hour) => Number(local.slice(0, 4));

  for (const [row, hour] of withBaseline(
    hours,
    (h) => `${h.sensor} ${h.slot}`,
    (h) => h.visits,
  )) {
    const coverage = hour.trading ? Number(hour.status === 'ok') : null;
    const { sensor, hour: at, local, weekday, visits, estimated, status } = hour;
    put('sensor-hourly', yearOf(hour), [
      ...[store.id, sensor, at, local, weekday, visits, estimated, coverage, status],
      ...row,
    ]);
  }
  for (const [row, [first, ...rest]] of withBaseline(
    groups(hours, (h) => h.hour),
    ([h]) => h.slot,
    (all) => sum(all.map((h) => h.visits)),
  ))
    put('store-hourly', yearOf(first), [
      ...[store.id, first.hour, first.local, first.weekday],
      ...rollup([first, ...rest], true),
      ...row,
    ]);
  for (const [row, [first, ...rest]] of withBaseline(
    groups(days, (h) => `${h.sensor} ${h.date}`),
    ([h]) => `${h.sensor} ${h.weekday}`,
    (all) => sum(all.map((h) => h.visits)),
  ))
    put('sensor-daily', null, [
      ...[store.id, first.sensor, first.date, first.weekday],
      ...rollup([first, ...rest], false),
      ...row,
    ]);
  for (const [row, [first, ...rest]] of withBaseline(
    groups(days, (h) => h.date),
    ([h]) => String(h.weekday),
    (all) => sum(all.map((h) => h.visits)),
  ))
    put('store-daily', null, [
      ...[store.id, first.date, first.weekday],
      ...rollup([first, ...rest], true),
      ...row,
    ]);
  return files;
}

/** Of the week of a date. */
function mondayOf(date: string): string {
  const at = Date.parse(date);
  const passed = (new Date(at).getUTCDay() || 7) - 1;
  return new Date(at - passed * 24 * HOUR).toISOString().slice(0, 10);
}

function sensorHours(
  store: Store,
  sensor: Store['sensors'][number],
  delivered: ReadonlyMap<string, Reading>,
  asOf: Date,
): DeliveredHour[] {
  const hours: DeliveredHour[] = [];
  const start = Date.parse(`${sensor.installed_on}T00:00:00Z`) - 24 * HOUR;
  for (let at = start; at + HOUR <= asOf.getTime(); at += HOUR) {
    const local = localOf(store, at);
    const date = local.slice(0, 10);
    if (date < sensor.installed_on) continue;
    if (sensor.removed_on !== null && date >= sensor.removed_on) break;
    const hour = new Date(at).toISOString().replace('.000', '');
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
    const slot = `${weekday} ${local.slice(11, 13)}`;
    const reading = delivered.get(`${sensor.id} ${hour}`);
    const status = reading?.status ?? 'missing';
    const visits = reading?.count ?? null;
    const trading = status !== 'closed' && isOpen(store, date, weekday, local.slice(11, 16));
    hours.push({
      sensor: sensor.id,
      hour,
      local,
      date,
      weekday,
      slot,
      clock: local.slice(11, 13),
      visits,
      status,
      trading,
    });
  }
  return hours;
}

function isOpen(
  { opened_on, closed_on, opening_hours }: Store,
  date: string,
  weekday: number,
  time: string,
) {
  if (date < opened_on || (closed_on !== null && date > closed_on)) return false;
  if (opening_hours === null) return true;
  const day = opening_hours[WEEKDAYS[weekday - 1] ?? 'mon'];
  return day ? day[0] <= time && time < day[1] : false;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2024-07-01T08:00:00` on the store's clock. */
function localOf({ time_zone }: Store, at: number): string {
  const format =
    formats.get(time_zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: time_zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
  formats.set(time_zone, format);
  return format.format(at).replace(' ', 'T');
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

type Group = [Hour, ...Hour[]];

/** In order of key: hours and dates sort as text. */
function groups(hours: readonly Hour[], key: (hour: Hour) => string): Group[] {
  const found = new Map<string, Group>();
  for (const hour of hours) {
    const group = found.get(key(hour));
    if (group === undefined) found.set(key(hour), [hour]);
    else group.push(hour);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function rollup(hours: Group, ofStore: boolean): Row {
  const trading = hours.filter((h) => h.trading);
  const ok = trading.filter((h) => h.status === 'ok').length;
  const coverage = trading.length === 0 ? null : ok / trading.length;
  const reporting = new Set(hours.filter((h) => h.status === 'ok').map((h) => h.sensor)).size;
  const expected = new Set(hours.map((h) => h.sensor)).size;
  const status =
    coverage === null
      ? 'closed'
      : coverage === 1
        ? 'complete'
        : coverage === 0
          ? 'missing'
          : 'partial';
  return [
    sum(hours.map((h) => h.visits)),
    sum(hours.map((h) => h.estimated)),
    coverage,
    ...(ofStore ? [reporting, expected] : []),
    status,
  ];
}

/** Each item with its baseline and change, compared within `slot` in the order given. */
function withBaseline<T>(
  items: readonly T[],
  slot: (item: T) => string,
  visits: (item: T) => number | null,
): [Row, T][] {
  const before = new Map<string, (number | null)[]>();
  return items.map((item) => {
    const rows = [...(before.get(slot(item)) ?? []), visits(item)].slice(-4);
    before.set(slot(item), rows);
    const known = rows.filter((value) => value !== null);
    const now = visits(item);
    const baseline = known.length === 0 ? null : (sum(known) ?? 0) / known.length;
    const change = now === null || !baseline ? null : (100 * (now - baseline)) / baseline;
    return [[baseline, change], item];
  });
}
