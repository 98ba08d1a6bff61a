import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { type DaySeries, weekdayOf } from '../day-series.ts';
import { randomFrom } from '../random.ts';

/** A Monday. */
export const FIRST_DAY = 19_723 - 7;
const WEEKDAYS = [0.9, 0.8, 0.9, 1, 1.1, 1.3, 1];

/** Visits that scatter by 8 %, by weekday, like those of a shop. */
export function shopDays(seed: number, days: number, level: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: days }, (_, n) => {
    const chance = random() + random() + random() + random() - 2;
    return Math.round(level * (WEEKDAYS[n % 7] as number) * (1 + 0.14 * chance));
  });
}

/** @param coverage of each day; 1 when left out */
export const doorOf = (
  sensor: string,
  visits: readonly number[],
  coverage: readonly number[] = visits.map(() => 1),
  firstDay = FIRST_DAY,
): DaySeries => ({
  store: 'shop',
  sensor,
  firstDay,
  visits: Float64Array.from(visits),
  filled: Float64Array.from(visits),
  coverage: Float64Array.from(coverage),
});

/** A store in UTC that is open from 10:00 to 18:00 every day. */
export function gridOfDays(
  days: number,
  doors: Readonly<Record<string, (day: number, hour: number) => number>>,
): HourGrid {
  const length = days * 24;
  const isOpen = (index: number) => index % 24 >= 10 && index % 24 < 18;
  return {
    firstHour: FIRST_DAY * 24,
    day: Int32Array.from({ length }, (_, n) => FIRST_DAY + Math.floor(n / 24)),
    slot: Uint8Array.from({ length }, (_, n) => {
      const day = FIRST_DAY + Math.floor(n / 24);
      return 24 * (weekdayOf(day) - 1) + (n % 24);
    }),
    sensors: Object.entries(doors).map(
      ([id, countAt]): GridSensor => ({
        id,
        counts: Float64Array.from({ length }, (_, n) =>
          isOpen(n) ? countAt(Math.floor(n / 24), n % 24) : Number.NaN,
        ),
        states: Uint8Array.from({ length }, (_, n) => (isOpen(n) ? HOUR.ok : HOUR.none)),
      }),
    ),
  };
}
