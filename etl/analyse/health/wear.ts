import type { DaySeries } from '../day-series.ts';
import type { Calendar } from './calendar.ts';
import type { Device } from './devices.ts';
import { tailOf } from './poisson.ts';

/** A time in which a device failed often. Local days since 1970-01-01. */
export interface WearSpell {
  readonly kind: 'failing' | 'worn';
  readonly opened: number;
  /** First day on which it no longer did, or on which it died; null: it still does. */
  readonly closed: number | null;
  /** Trading hours that failed since. */
  readonly hours: number;
  /** % of the trading hours that failed in the last 8 weeks of the spell, and in the year before them. */
  readonly value: number;
  readonly usual: number | null;
}

const WINDOW = 8 * 7;
const YEAR = 365;
const FAILING = 0.02;
const WORN = 0.05;
/** Below this it is well again. */
const WELL = 0.01;
/** One bad day is no wear. */
const LEAST_DAYS = 5;
const LEAST_HOURS = 100;
/** Probability below which more failures than in the device's first year are no chance. */
const CHANCE = 1e-6;
/**
 * What is known of a device before it has run: 3 failures in 1,000 hours, worth 500 hours. As the gamma prior of a Poisson rate
 * (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6).
 */
const PRIOR = { failed: 1.5, hours: 500 };

/**
 * Times in which a device fails in 2 % of its trading hours and more (failing) or in 5 % and more (worth replacing), and
 * more often than in its first year by more than the chance of a Poisson count. Looked at each Monday, over the last 8 weeks;
 * a worn device is no longer called failing.
 * @param failedOn how many trading hours of a local day failed
 */
export function wearSpells(
  door: DaySeries,
  devices: readonly Device[],
  failedOn: ReadonlyMap<number, number>,
  calendar: Calendar,
): WearSpell[] {
  const sums = sumsOf(door, failedOn, calendar);
  return devices.flatMap((device) => spellsOf(device, sums));
}

/** Of the days of a door before each day. */
interface Sums {
  readonly firstDay: number;
  readonly trading: Float64Array;
  readonly failed: Float64Array;
  /** Days with a failure. */
  readonly days: Float64Array;
}

function sumsOf(
  { firstDay, coverage }: DaySeries,
  failedOn: ReadonlyMap<number, number>,
  calendar: Calendar,
): Sums {
  const zeros = () => new Float64Array(coverage.length + 1);
  const sums = { firstDay, trading: zeros(), failed: zeros(), days: zeros() };
  for (let n = 0; n < coverage.length; n++) {
    const failures = failedOn.get(firstDay + n) ?? 0;
    const hours = Number.isNaN(coverage[n]) ? 0 : calendar.tradingOn(firstDay + n);
    sums.trading[n + 1] = (sums.trading[n] as number) + Math.max(hours, failures);
    sums.failed[n + 1] = (sums.failed[n] as number) + failures;
    sums.days[n + 1] = (sums.days[n] as number) + Math.min(1, failures);
  }
  return sums;
}

function spellsOf({ from, to, died }: Device, sums: Sums): WearSpell[] {
  const spells: WearSpell[] = [];
  let open = null as WearSpell | null;
  const end = (spell: WearSpell | null, day: number, closed: number | null) => {
    const hours = spell === null ? 0 : within(sums, 'failed', spell.opened, day);
    if (spell !== null) spells.push({ ...spell, closed, hours });
  };
  // On the day on which it died there is nothing left to tell.
  const last = died ? to - 1 : to;
  for (let today = from + ((7 - ((from + 3) % 7)) % 7); today <= last; today += 7) {
    const seen = lookBack(sums, from, today);
    if (seen === null) continue;
    if (open === null ? !seen.isBad : seen.rate < WELL) {
      end(open, today, today);
      open = null;
      continue;
    }
    const kind: WearSpell['kind'] = open?.kind === 'worn' || seen.rate >= WORN ? 'worn' : 'failing';
    const goesOn = open?.kind === kind;
    if (!goesOn) end(open, today, today);
    open = {
      kind,
      opened: goesOn && open !== null ? open.opened : today,
      closed: null,
      hours: 0,
      value: 100 * seen.rate,
      usual: seen.usual,
    };
  }
  end(open, to, died ? to : null);
  return spells;
}

/** @returns null when too few hours are known */
function lookBack(
  sums: Sums,
  from: number,
  today: number,
): { rate: number; usual: number | null; isBad: boolean } | null {
  const start = Math.max(from, today - WINDOW);
  const hours = within(sums, 'trading', start, today);
  if (hours < LEAST_HOURS) return null;
  const failed = within(sums, 'failed', start, today);
  const rate = failed / hours;
  const yearAfter = Math.min(from + YEAR, start);
  const yearBefore = Math.max(from, start - YEAR);
  const usual =
    (within(sums, 'failed', from, yearAfter) + PRIOR.failed) /
    (within(sums, 'trading', from, yearAfter) + PRIOR.hours);
  const hoursBefore = within(sums, 'trading', yearBefore, start);
  return {
    rate,
    usual:
      hoursBefore === 0 ? null : (100 * within(sums, 'failed', yearBefore, start)) / hoursBefore,
    isBad:
      rate >= FAILING &&
      within(sums, 'days', start, today) >= LEAST_DAYS &&
      tailOf(failed, usual * hours) < CHANCE,
  };
}

const within = (
  sums: Sums,
  what: 'trading' | 'failed' | 'days',
  start: number,
  end: number,
): number =>
  (sums[what][end - sums.firstDay] as number) - (sums[what][start - sums.firstDay] as number);
