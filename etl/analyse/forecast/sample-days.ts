import { type DaySeries, weekdayOf } from '../day-series.ts';
import { randomFrom } from '../random.ts';

/** A Monday. */
export const END = Date.UTC(2025, 8, 1) / 86_400_000;

interface Sample {
  readonly days: number;
  /** Visits of a day without chance; NaN: closed. */
  readonly visitsOn: (day: number) => number;
  /** Standard deviation of the chance, as a share. */
  readonly chance?: number;
}

/** A measured series that ends before END, for tests. */
export function sampleDays({ days, visitsOn, chance = 0.08 }: Sample): DaySeries {
  const random = randomFrom(1);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const visits = Float64Array.from({ length: days }, (_, index) =>
    Math.max(0, Math.round(visitsOn(END - days + index) * (1 + chance * normal()))),
  );
  return {
    store: 'paris',
    sensor: null,
    firstDay: END - days,
    visits,
    filled: visits.slice(),
    coverage: visits.map((count) => (Number.isNaN(count) ? Number.NaN : 1)),
  };
}

const WEEK = [0.9, 0.85, 0.9, 0.95, 1.1, 1.3];

/** Closed on Sundays, a season of ±20 %. */
export const shopVisits = (day: number): number =>
  1000 * (WEEK[weekdayOf(day) - 1] ?? Number.NaN) * (1 + 0.2 * Math.cos(yearAngle(day)));

const yearAngle = (day: number) => (2 * Math.PI * day) / 365.2425;
