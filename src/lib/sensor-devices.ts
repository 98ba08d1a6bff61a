import type { Incident } from './analysis.ts';
import { DAY, HOUR } from './calendar.ts';

/** A device at a door, from one local date to another, excluded. */
export interface Device {
  readonly from: number;
  readonly to: number;
}

/** A time in which a sensor measured nothing, or zeros while people came. Times on the store's clock. */
export interface Outage {
  readonly from: number;
  /** null: it still does. */
  readonly to: number | null;
  /** Trading hours that it took. */
  readonly hours: number;
}

/** An outage of so many hours ends with another device. */
const REPLACED = 24 * HOUR;

/** The outages of one sensor, in order. */
export const outagesOf = (incidents: readonly Incident[], clock: (instant: number) => number) =>
  incidents
    .filter(({ kind }) => kind === 'silent' || kind === 'dead')
    .map(
      ({ opened, closed, hours }): Outage => ({
        from: clock(opened),
        to: closed === null ? null : clock(closed),
        hours,
      }),
    )
    .sort((a, b) => a.from - b.from);

/** The outages of a sensor with those of all sensors of its store at once that are not told as its own. */
export const withShared = (own: readonly Outage[], shared: readonly Outage[], life: Device) =>
  [
    ...own,
    ...shared.filter((outage) => overlap(outage, life) && !own.some((one) => overlap(one, outage))),
  ].sort((a, b) => a.from - b.from);

interface Lasting {
  readonly from: number;
  readonly to: number | null;
}

const overlap = (a: Lasting, b: Lasting): boolean =>
  a.from < (b.to ?? Number.POSITIVE_INFINITY) && b.from < (a.to ?? Number.POSITIVE_INFINITY);

/**
 * The devices that hung at a door one after the other: no source tells of a replacement, but an outage of a day and more
 * nearly always ends with one. `life` is from the first date to the one after the last.
 */
export function devicesOf(life: Device, outages: readonly Outage[]): Device[] {
  const devices: Device[] = [];
  let { from } = life;
  for (const outage of outages) {
    const end = outage.to ?? life.to;
    if (end - outage.from < REPLACED) continue;
    const died = dateOf(outage.from);
    if (died > from) devices.push({ from, to: Math.min(died, life.to) });
    from = Math.max(from, outage.to === null ? life.to : dateOf(end - HOUR) + DAY);
  }
  if (from < life.to) devices.push({ from, to: life.to });
  return devices;
}

const dateOf = (local: number) => Math.floor(local / DAY) * DAY;
