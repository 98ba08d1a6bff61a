import { DAY } from './calendar.ts';
import { type Part, type SensorDay, shareOf, together } from './sensor-days.ts';
import type { Device } from './sensor-devices.ts';

/** A stretch of the life of a device, and how much of its trading hours failed in it. */
export interface Stretch extends Device {
  /** How many such stretches the device had lived before. */
  readonly age: number;
  readonly failed: Part;
}

/** The lives of devices in stretches of so many days; the last of each is as long as it lived. Days in order. */
export function stretches(
  devices: readonly Device[],
  days: readonly SensorDay[],
  length: number,
): Stretch[] {
  let next = 0;
  return devices.flatMap(({ from, to }) => {
    const all: Stretch[] = [];
    for (let age = 0; from + age * length * DAY < to; age++) {
      const start = from + age * length * DAY;
      const end = Math.min(to, start + length * DAY);
      let [hours, of] = [0, 0];
      for (let day = days[next]; day !== undefined && day.date < end; day = days[++next]) {
        if (day.date < start) continue;
        hours += day.failed;
        of += day.hours;
      }
      all.push({ from: start, to: end, age, failed: { hours, of } });
    }
    return all;
  });
}

/** Days of a month, on average. */
export const MONTH_DAYS = 365.25 / 12;

/** Devices of the same age, in months, together. */
export interface AgeMonth {
  readonly month: number;
  readonly devices: number;
  readonly failed: Part;
}

/** Of fewer devices nothing is said of all. */
const ENOUGH_DEVICES = 3;
/** Of fewer devices, what one of them does is seen in the rate of all. */
export const MANY_DEVICES = 10;

/** How often devices fail in each month of their life, for as long as there are enough that live so long. */
export function failuresByAge(all: readonly Stretch[]): AgeMonth[] {
  const byMonth = Map.groupBy(all, ({ age }) => age);
  const months: AgeMonth[] = [];
  for (let month = 0; ; month++) {
    const known = (byMonth.get(month) ?? []).filter(({ failed }) => failed.of > 0);
    if (known.length < ENOUGH_DEVICES) return months;
    const failed = together(known.map((stretch) => stretch.failed));
    months.push({ month, devices: known.length, failed });
  }
}

/** How often they failed in a year of their life; null where nothing is known of it. */
export const failedInYear = (months: readonly AgeMonth[], year: number): number | null =>
  shareOf(
    together(
      months.filter(({ month }) => Math.floor(month / 12) === year).map(({ failed }) => failed),
    ),
  );

/** The months of which many devices tell, and the rest. */
export function byDevices(months: readonly AgeMonth[]) {
  const first = months.findIndex(({ devices }) => devices < MANY_DEVICES);
  const end = first === -1 ? months.length : first;
  return { many: months.slice(0, end), few: months.slice(end) };
}
