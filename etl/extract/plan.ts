import type { LakeStoreState } from '../contract/lake.ts';
import { toHourNumber } from '../contract/readings.ts';
import type { Sensor, Store } from '../contract/sensor-api.ts';
import type { Settings } from '../contract/settings.ts';
import type { Window } from './collection.ts';
import { hourOf, midnight, startOfYear, yearOf } from './hours.ts';

const DAY = 24;

export interface PlanOptions {
  /** The instant that the run covers: hours that ended by then are asked for. */
  readonly asOf: Date;
  /** Asks for nothing earlier on a first run, and again from there on a later one; null: as the lake's state says. */
  readonly from: Date | null;
  /** Asks for the whole history again. */
  readonly full: boolean;
  readonly settings: Pick<Settings, 'trailingDays' | 'windowDays'>;
}

/** What to ask of a store in one UTC year: at least one window, in order, without gaps. */
export interface YearPlan {
  readonly year: number;
  readonly windows: readonly Window[];
}

export interface StorePlan {
  readonly store: Store;
  /** Every hour before it was asked for earlier, or lies before the life of each sensor. */
  readonly from: number;
  /** In order; empty when there is nothing to ask. */
  readonly years: readonly YearPlan[];
}

/** `known`: what the lake knows of the store; undefined: nothing. */
export function planStore(
  store: Store,
  known: LakeStoreState | undefined,
  { asOf, from: wanted, full, settings }: PlanOptions,
): StorePlan {
  const from = Math.max(
    firstHour(store),
    startOf(store, full ? undefined : known, wanted, settings),
  );
  const to = Math.min(hourOf(asOf), endOfLife(store));
  const years: YearPlan[] = [];
  for (let year = yearOf(from); from < to && year <= yearOf(to - 1); year++)
    years.push({ year, windows: windowsOf(year, { from, to }, settings.windowDays * DAY) });
  return { store, from, years };
}

/** Sensor-hours that a window can hold, about: it knows of days, and not of the hours at the ends of a sensor's life. */
export function expectedRows({ sensors }: Store, { from, to }: Window): number {
  const hoursOf = ({ installed_on, removed_on }: Sensor) =>
    Math.min(to, removed_on === null ? to : midnight(removed_on)) -
    Math.max(from, midnight(installed_on));
  return sensors.reduce((sum, sensor) => sum + Math.max(0, hoursOf(sensor)), 0);
}

function startOf(
  { sensors }: Store,
  known: LakeStoreState | undefined,
  wanted: Date | null,
  { trailingDays }: Pick<Settings, 'trailingDays'>,
): number {
  const asked = wanted === null ? Number.POSITIVE_INFINITY : hourOf(wanted);
  if (known === undefined || known.watermark === null) return wanted === null ? 0 : asked;
  const isKnown = ({ id, installed_on }: Sensor) =>
    Object.hasOwn(known.sensors, id) && (known.sensors[id] ?? '') <= installed_on;
  const news = sensors.filter((sensor) => !isKnown(sensor)).map(birth);
  return Math.min(toHourNumber(known.watermark) - trailingDays * DAY, asked, ...news);
}

/** Local midnight is at most 14 hours before UTC's. */
const birth = ({ installed_on }: Sensor) => midnight(installed_on) - DAY;

const firstHour = ({ sensors }: Store) => Math.min(...sensors.map(birth));

/** A store has rows as long as a sensor hangs there, even after it closed. No sensor: none ever. */
function endOfLife({ sensors }: Store): number {
  const ends = sensors.map(({ removed_on }) =>
    removed_on === null ? Number.POSITIVE_INFINITY : midnight(removed_on) + 2 * DAY,
  );
  return Math.max(...ends);
}

/** Cut where a multiple of `length` hours since the year's start lies, so that each run asks for the same windows. */
function windowsOf(year: number, { from, to }: Window, length: number): Window[] {
  const start = startOfYear(year);
  const end = Math.min(to, startOfYear(year + 1));
  const windows: Window[] = [];
  const first = Math.max(from, start);
  for (let cut = first - ((first - start) % length); cut < end; cut += length)
    windows.push({ from: Math.max(cut, first), to: Math.min(cut + length, end) });
  return windows;
}
