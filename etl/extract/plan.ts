import type { LakeProgress } from '../contract/lake.ts';
import { toHourNumber } from '../contract/readings.ts';
import type { Sensor, Store } from '../contract/sensor-api.ts';
import type { Settings } from '../contract/settings.ts';
import type { Window } from './collection.ts';
import { DAY, hourOf, midnight, startOfYear, yearOf } from './hours.ts';

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
  known: LakeProgress | undefined,
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
  known: LakeProgress | undefined,
  wanted: Date | null,
  { trailingDays }: Pick<Settings, 'trailingDays'>,
): number {
  const asked = wanted === null ? Number.POSITIVE_INFINITY : hourOf(wanted);
  if (known === undefined || known.watermark === null) return wanted === null ? 0 : asked;
  const news = sensors.map((sensor) => firstNewHour(sensor, known));
  return Math.min(toHourNumber(known.watermark) - trailingDays * DAY, asked, ...news);
}

/** The first hour of a sensor's life that its life as it was known did not have; Infinity: there is none. */
function firstNewHour({ id, installed_on, removed_on }: Sensor, known: LakeProgress): number {
  const { sensors, removals = {} } = known;
  const installed = Object.hasOwn(sensors, id) ? sensors[id] : undefined;
  if (installed === undefined || installed_on < installed) return dayBefore(installed_on);
  const removed = Object.hasOwn(removals, id) ? removals[id] : undefined;
  const livesOn = removed !== undefined && (removed_on === null || removed_on > removed);
  return livesOn ? dayBefore(removed) : Number.POSITIVE_INFINITY;
}

/** Local midnight is at most 14 hours before UTC's. */
const dayBefore = (date: string) => midnight(date) - DAY;

const firstHour = ({ sensors }: Store) =>
  Math.min(...sensors.map(({ installed_on }) => dayBefore(installed_on)));

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
