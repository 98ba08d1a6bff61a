import type { Growth, Shop } from './chain.ts';
import { monthOf, toDay, weekdayOf, yearOf } from './dates.ts';
import { holidaysOf } from './holidays.ts';
import { normal, STREAM, uniform } from './random.ts';

const DAYS_PER_YEAR = 365.25;
/** Standard deviations, as shares of the visits. */
const DAY_SPREAD = 0.08;
const WEEK_SPREAD = 0.05;
const BAD_DAY_FACTOR = 0.1;

/** Why a store does not open on a day that its opening hours would allow. */
export type Closed = 'holiday' | 'closure' | 'before opening' | 'after closing';

/** What stops the store from opening on a local day, or null. */
export function closedOn({ store, closures }: Shop, day: number): Closed | null {
  if (day < toDay(store.opened_on)) return 'before opening';
  if (store.closed_on !== null && day > toDay(store.closed_on)) return 'after closing';
  if (holidaysOf(store.country, yearOf(day)).has(day)) return 'holiday';
  return closures.some(({ from, to }) => toDay(from) <= day && day <= toDay(to)) ? 'closure' : null;
}

/** The level at a local day and its change a year, both as multiples of the level before the first phase. */
export function growthAt(growth: Growth, day: number): { level: number; slope: number } {
  let level = 1;
  let slope = 0;
  let since = Number.NEGATIVE_INFINITY;
  for (const { from, jump, yearly } of growth.phases) {
    const start = toDay(from);
    if (start > day) break;
    if (slope !== 0) level += (slope * (start - since)) / DAYS_PER_YEAR;
    level *= jump;
    slope = level * yearly;
    since = start;
  }
  if (slope !== 0) level += (slope * (day - since)) / DAYS_PER_YEAR;
  return { level: Math.max(0, level), slope };
}

/** Rises fast at first, then ever more slowly. */
function rampUpAt({ rampUp }: Growth, daysOpen: number): number {
  const left = rampUp.days <= 0 ? 0 : Math.max(0, 1 - daysOpen / rampUp.days);
  return 1 - (1 - rampUp.start) * left * left;
}

/** Between the middles of two months, in proportion. */
function seasonAt(months: readonly number[], day: number): number {
  const position = monthOf(day) - 0.5;
  const month = Math.floor(position);
  const share = position - month;
  return (
    (months[month % 12] as number) * (1 - share) + (months[(month + 1) % 12] as number) * share
  );
}

/** Visits that a trading day (08:00 to 18:00) would have without chance: growth, season and weekday. */
export const expectedVisits = (shop: Shop, day: number): number =>
  shop.visits *
  growthAt(shop.growth, day).level *
  rampUpAt(shop.growth, day - toDay(shop.store.opened_on)) *
  seasonAt(shop.months, day) *
  (shop.weekdays[weekdayOf(day)] as number);

/** @param key of the store */
export const isBadDay = (shop: Shop, key: number, day: number): boolean =>
  uniform(key, STREAM.bad, day) < shop.badDays;

/**
 * How good a week is: an autoregressive process of the first order, mean 0 and variance 1, as the weighted sum of the
 * chances of this week and the ones before it, so that any week can be had alone. What weighs less than a thousandth is
 * left out.
 */
function moodOf(key: number, week: number, persistence: number): number {
  let sum = 0;
  let squares = 0;
  for (let weight = 1, back = 0; weight >= 0.001; weight *= persistence, back++) {
    sum += weight * normal(key, STREAM.week, week - back);
    squares += weight * weight;
  }
  return sum / Math.sqrt(squares);
}

/**
 * The same with the chance that all doors share: good and bad weeks that pass into each other, the day, a bad day.
 * @param key of the store
 */
export function visitsOn(shop: Shop, key: number, day: number): number {
  const week = Math.floor(day / 7);
  const share = day / 7 - week;
  const mood =
    moodOf(key, week, shop.persistence) * (1 - share) +
    moodOf(key, week + 1, shop.persistence) * share;
  const chance = 1 + WEEK_SPREAD * mood + DAY_SPREAD * normal(key, STREAM.day, day);
  return expectedVisits(shop, day) * chance * (isBadDay(shop, key, day) ? BAD_DAY_FACTOR : 1);
}
