const MS_PER_MINUTE = 60_000;
const HOURS_PER_WEEK = 7 * 24;

/** The offsets of a time zone over time, for lookups that never touch Intl. */
export interface Zone {
  /** UTC hour numbers (hours since the epoch, fractions where a zone changes within an hour), ascending; the first is −∞. */
  readonly from: readonly number[];
  /** Minutes east of UTC from the instant of the same index on. */
  readonly offset: readonly number[];
}

const FIRST_HOUR = Date.UTC(2000, 0, 1) / 3_600_000;
const LAST_HOUR = Date.UTC(2060, 0, 1) / 3_600_000;

const zones = new Map<string, Zone>();

/**
 * The zone's changes from 2000 to 2059; outside, the first and the last offset hold.
 * @param name IANA, such as `Europe/Paris`
 */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = findChanges(offsetIn(name));
    zones.set(name, zone);
  }
  return zone;
}

/** Minutes since 1970-01-01T00:00 on the zone's clock, at the start of a UTC hour. */
export const localMinutes = (zone: Zone, hour: number): number => hour * 60 + offsetAt(zone, hour);

/** The UTC hour number at which a local day begins; the later of two midnights, should a zone have both. */
export function startOfDay(zone: Zone, day: number): number {
  const guess = day * 24 - offsetAt(zone, day * 24) / 60;
  return day * 24 - offsetAt(zone, guess) / 60;
}

function offsetAt({ from, offset }: Zone, hour: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] as number) <= hour) low = middle;
    else high = middle - 1;
  }
  return offset[low] as number;
}

function findChanges(offsetOf: (hour: number) => number): Zone {
  const from = [Number.NEGATIVE_INFINITY];
  const offset = [offsetOf(FIRST_HOUR)];
  for (let hour = FIRST_HOUR; hour < LAST_HOUR; hour += HOURS_PER_WEEK) {
    const before = offset.at(-1) as number;
    const after = offsetOf(hour + HOURS_PER_WEEK);
    if (after === before) continue;
    from.push(findChange(offsetOf, hour, hour + HOURS_PER_WEEK));
    offset.push(after);
  }
  return { from, offset };
}

/** Bisection to the quarter of an hour, the finest that zones of this century change at. */
function findChange(offsetOf: (hour: number) => number, before: number, after: number): number {
  const first = offsetOf(before);
  let low = before * 4;
  let high = after * 4;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (offsetOf(middle / 4) === first) low = middle;
    else high = middle;
  }
  return high / 4;
}

function offsetIn(name: string): (hour: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (hour) => {
    const instant = hour * 3_600_000;
    // "7/1/2024, 08:00"
    const [month, day, year, hours, minutes] = format.format(instant).match(/\d+/g) as string[];
    const local = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hours),
      Number(minutes),
    );
    return (local - instant) / MS_PER_MINUTE;
  };
}
