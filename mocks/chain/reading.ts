import { type OpeningHours, type Reading, WEEKDAYS } from '../../etl/contract/sensor-api.ts';
import type { ChainDescription, Door, Shop } from './chain.ts';
import { toDay, weekdayOf } from './dates.ts';
import { type Device, devicesOf, failureRate } from './devices.ts';
import { closedOn, visitsOn } from './level.ts';
import { keyOf, normal, poisson, STREAM, uniform } from './random.ts';
import { localMinutes, type Zone, zoneOf } from './zone.ts';

const MINUTES_PER_DAY = 1440;
/** Standard deviation of an hour's rate around its share of the day: counts scatter more than a Poisson's. */
const HOUR_SPREAD = 0.12;

/** Share of a day's visits (08:00 to 18:00) that come in each local hour: towards noon, and again in the late afternoon. */
const SHAPE = [
  0.002, 0.001, 0.001, 0.001, 0.002, 0.005, 0.01, 0.02, 0.04, 0.065, 0.09, 0.115, 0.135, 0.12, 0.1,
  0.105, 0.12, 0.11, 0.085, 0.06, 0.04, 0.025, 0.012, 0.005,
];
const MIDDLE_OF_DAY = 12.5;
/** How far a door that leans altogether departs from the shop's shape at either end of the day. */
const LEAN = 0.8;

/** The readings of one store. */
export interface Readings {
  /** Positions in `store.sensors`, in order of sensor id. */
  readonly order: readonly number[];
  /** The reading of a sensor (its position in `store.sensors`) in a UTC hour; null when none is ever delivered. */
  at(sensor: number, hour: number): Reading | null;
}

interface Gauge {
  readonly id: string;
  readonly key: number;
  readonly installed: number;
  readonly removed: number;
  /** Its share of the shop's visits in each local hour. */
  readonly shares: readonly number[];
  readonly devices: Generator<Device, never>;
  /** Those that were asked for so far. */
  readonly known: Device[];
}

interface Hour {
  readonly hour: number;
  readonly text: string;
  /** Local. */
  readonly day: number;
  readonly ofDay: number;
  /** Visits of that day, all doors; null when the store does not trade in this hour. */
  readonly visits: number | null;
}

/** @returns the readings of each shop, in the order of the chain's shops. */
export const readingsOf = (chain: ChainDescription): Readings[] =>
  chain.shops.map((shop) => readingsOfShop(chain.seed, shop));

export function readingsOfShop(seed: number, shop: Shop): Readings {
  const key = keyOf(seed, shop.store.id);
  const gauges = gaugesOf(seed, shop);
  const zone = zoneOf(shop.store.time_zone);
  // Neighbouring readings share hour and day: the last of each is kept, nothing else.
  let hourNow: Hour | undefined;
  let dayNow = { day: Number.NaN, visits: null as number | null };

  const visitsOfDay = (day: number) => {
    if (day !== dayNow.day)
      dayNow = { day, visits: closedOn(shop, day) === null ? visitsOn(shop, key, day) : null };
    return dayNow.visits;
  };

  const describeHour = (hour: number): Hour => {
    const { day, minute } = localTime(zone, hour);
    const open = isOpen(shop.store.opening_hours, weekdayOf(day), minute);
    return {
      hour,
      text: `${new Date(hour * 3_600_000).toISOString().slice(0, 13)}:00:00Z`,
      day,
      ofDay: Math.floor(minute / 60),
      visits: open ? visitsOfDay(day) : null,
    };
  };

  return {
    order: gauges
      .map((_, n) => n)
      .sort((a, b) => (gaugeAt(gauges, a).id < gaugeAt(gauges, b).id ? -1 : 1)),
    at(sensor, hour) {
      if (hourNow?.hour !== hour) hourNow = describeHour(hour);
      return readGauge(gaugeAt(gauges, sensor), hourNow, shop);
    },
  };
}

function gaugeAt(gauges: readonly Gauge[], sensor: number): Gauge {
  const gauge = gauges[sensor];
  if (gauge === undefined) throw new RangeError(`there is no sensor at position ${sensor}`);
  return gauge;
}

function readGauge(gauge: Gauge, now: Hour, { reliability }: Shop): Reading | null {
  const { id: sensor_id, key } = gauge;
  const { hour, text, day, visits } = now;
  if (day < gauge.installed || day >= gauge.removed) return null;
  if (uniform(key, STREAM.lost, hour) < reliability.lost) return null;
  if (visits === null) return { sensor_id, hour: text, count: null, status: 'closed' };
  const device = deviceOn(gauge, day);
  if (uniform(key, STREAM.failed, hour) < failureRate(device, day, reliability))
    return { sensor_id, hour: text, count: null, status: 'failed' };
  if (device.deadZeros && day >= device.dies)
    return { sensor_id, hour: text, count: 0, status: 'ok' };
  const spread = Math.max(0.2, 1 + HOUR_SPREAD * normal(key, STREAM.spread, hour));
  const rate = visits * (gauge.shares[now.ofDay] as number) * spread;
  return { sensor_id, hour: text, count: poisson(rate, key, STREAM.count, hour), status: 'ok' };
}

function gaugesOf(seed: number, { store, doors, reliability }: Shop): Gauge[] {
  const weights = doors.reduce((sum, { weight }) => sum + weight, 0);
  return store.sensors.map(({ id, installed_on, removed_on }, n) => {
    const key = keyOf(seed, id);
    const installed = toDay(installed_on);
    return {
      id,
      key,
      installed,
      removed: removed_on === null ? Number.POSITIVE_INFINITY : toDay(removed_on),
      shares: sharesOf(doors[n] as Door, weights),
      devices: devicesOf(key, installed, reliability),
      known: [],
    };
  });
}

/** Together they sum to the door's share of the shop over the usual 08:00 to 18:00, whatever its lean. */
function sharesOf({ weight, lean }: Door, weights: number): number[] {
  const leaning = SHAPE.map(
    (share, hour) =>
      share * (1 + LEAN * lean * Math.max(-1, Math.min(1, (hour - MIDDLE_OF_DAY) / 5))),
  );
  const usual = leaning.slice(8, 18).reduce((sum, share) => sum + share, 0);
  return leaning.map((share) => (share * weight) / (usual * weights));
}

function deviceOn({ known, devices }: Gauge, day: number): Device {
  for (let n = known.length - 1; n >= 0; n--) {
    const device = known[n] as Device;
    if (device.installed <= day && day < device.replaced) return device;
  }
  let device: Device;
  do {
    device = devices.next().value;
    known.push(device);
  } while (day >= device.replaced);
  return device;
}

function localTime(zone: Zone, hour: number): { day: number; minute: number } {
  const minutes = localMinutes(zone, hour);
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  return { day, minute: minutes - day * MINUTES_PER_DAY };
}

/** @param minute of the local day */
export function isOpen(hours: OpeningHours | null, weekday: number, minute: number): boolean {
  if (hours === null) return true;
  const [open, close] = minutesOf(hours, weekday);
  if (open <= minute && minute < close) return true;
  const [, closeOfYesterday] = minutesOf(hours, (weekday + 6) % 7);
  return minute < closeOfYesterday - MINUTES_PER_DAY;
}

/** Whether the opening hours name any for the weekday of a local day. */
export function isOpenOn(hours: OpeningHours | null, day: number): boolean {
  if (hours === null) return true;
  const [open, close] = minutesOf(hours, weekdayOf(day));
  return open < close;
}

/** Minutes since the day's midnight; a close on the next day is beyond 1440. An empty span when closed. */
function minutesOf(hours: OpeningHours, weekday: number): [open: number, close: number] {
  const opening = hours[WEEKDAYS[weekday] as (typeof WEEKDAYS)[number]];
  if (opening === null || opening === undefined) return [0, 0];
  const [open, close] = opening.map(
    (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)),
  ) as [number, number];
  return [open, close <= open ? close + MINUTES_PER_DAY : close];
}
