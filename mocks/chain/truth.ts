import type { ChainDescription, Shop } from './chain.ts';
import { type Period, toDate, toDay, yearOf } from './dates.ts';
import { devicesOf } from './devices.ts';
import { type Holiday, listHolidays } from './holidays.ts';
import { closedOn, expectedVisits, growthAt, isBadDay } from './level.ts';
import { keyOf } from './random.ts';
import { isOpenOn } from './reading.ts';
import { startOfDay, zoneOf } from './zone.ts';

/** What a good analysis of a shop's readings in a period should find. Dates are local. */
export interface ShopTruth {
  readonly store: string;
  /** Days on which the level jumps or starts to move at another pace, without the opening's ramp-up. */
  readonly changePoints: readonly ChangePoint[];
  readonly holidays: readonly Holiday[];
  readonly closures: readonly Period[];
  /** Days on which the shop was open and had a tenth of its visits. */
  readonly badDays: readonly string[];
  /** Days without any measurement, by the device that died; the next one hangs on the day after. */
  readonly outages: readonly Outage[];
  /** The same of devices that delivered zeros instead. */
  readonly deadZeros: readonly Outage[];
}

interface ChangePoint {
  readonly date: string;
  /** The level's factor on that day; 1: only the slope changes. */
  readonly jump: number;
  /** Change of the level a year from then on, as a share of the level on that day. */
  readonly yearly: number;
}

interface Outage extends Period {
  readonly sensor: string;
}

/** One for each shop, in the order of the chain; only what falls into the period, at least in part. */
export const truthOf = (chain: ChainDescription, period: Period): ShopTruth[] =>
  chain.shops.map((shop) => ({
    store: shop.store.id,
    changePoints: shop.growth.phases
      .map(({ from, jump, yearly }) => ({ date: from, jump, yearly }))
      .filter(({ date }) => period.from <= date && date <= period.to),
    holidays: holidaysIn(shop, period),
    closures: shop.closures.filter((closure) => overlaps(closure, period)),
    badDays: badDaysIn(chain.seed, shop, period),
    outages: outagesIn(chain.seed, shop, period, false),
    deadZeros: outagesIn(chain.seed, shop, period, true),
  }));

/** Visits that an open day (08:00 to 18:00, all doors) has on average over all chance but bad days; 0 when closed. */
export function expectedOn(shop: Shop, date: string): number {
  const day = toDay(date);
  return isTradingDay(shop, day) ? expectedVisits(shop, day) : 0;
}

/** Change a year of the visits of a day with average weekday and season, without the opening's ramp-up. */
export const slopeOn = (shop: Shop, date: string): number =>
  shop.visits * growthAt(shop.growth, toDay(date)).slope;

/** Sensor-hours that have ended by `now`: the readings that the API would deliver if it lost none. */
export function countSensorHours({ store }: Shop, now: Date): number {
  const zone = zoneOf(store.time_zone);
  const end = Math.floor(now.getTime() / 3_600_000);
  return store.sensors.reduce((sum, { installed_on, removed_on }) => {
    const first = startOfDay(zone, toDay(installed_on));
    const last = removed_on === null ? end : Math.min(end, startOfDay(zone, toDay(removed_on)));
    return sum + Math.max(0, last - first);
  }, 0);
}

function holidaysIn({ store }: Shop, { from, to }: Period): Holiday[] {
  const holidays: Holiday[] = [];
  for (let year = yearOf(toDay(from)); year <= yearOf(toDay(to)); year++)
    holidays.push(...listHolidays(store.country, year));
  return holidays.filter(({ date }) => from <= date && date <= to);
}

function badDaysIn(seed: number, shop: Shop, { from, to }: Period): string[] {
  const key = keyOf(seed, shop.store.id);
  const days: string[] = [];
  for (let day = toDay(from); day <= toDay(to); day++)
    if (isTradingDay(shop, day) && isBadDay(shop, key, day)) days.push(toDate(day));
  return days;
}

function outagesIn(
  seed: number,
  { store, reliability }: Shop,
  period: Period,
  withZeros: boolean,
): Outage[] {
  return store.sensors.flatMap(({ id, installed_on, removed_on }) => {
    const outages: Outage[] = [];
    const devices = devicesOf(keyOf(seed, id), toDay(installed_on), reliability);
    for (const { dies, replaced, deadZeros } of devices) {
      const from = toDate(dies);
      if (from > period.to || (removed_on !== null && from >= removed_on)) break;
      if (deadZeros === withZeros) outages.push({ sensor: id, from, to: toDate(replaced - 1) });
    }
    return outages.filter((outage) => overlaps(outage, period));
  });
}

const isTradingDay = (shop: Shop, day: number): boolean =>
  isOpenOn(shop.store.opening_hours, day) && closedOn(shop, day) === null;

const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;
