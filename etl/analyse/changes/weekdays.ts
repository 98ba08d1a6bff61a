import { medianOf } from '../median.ts';
import { robustMean } from '../trend/robust-mean.ts';

/** The measured trading days of one ISO week. */
export interface Week {
  /** Local day since 1970-01-01. */
  readonly monday: number;
  /** From the Monday, 0 to 6, ascending. */
  readonly places: readonly number[];
  /** People, one for each place. */
  readonly visits: readonly number[];
}

/** Usual visits of Monday to Sunday as multiples of an average trading day; NaN on a weekday without trading. */
export type WeekdayFactors = readonly number[];

/** Passes; each takes the factors of the one before to say what an incomplete week would have had. */
const PASSES = 2;
/** Standard deviations of a normal distribution in a median absolute deviation. */
const PER_MEDIAN_DEVIATION = 1.4826;
/** Standard deviation that every day has, as a share of its visits. */
const LEAST_SPREAD = 0.01;

/** Robust means of the ratios to the week's own mean, so that neither season nor trend nor a bad day enters. */
export function weekdayFactors(weeks: readonly Week[]): WeekdayFactors {
  let factors = new Array<number>(7).fill(1);
  for (let pass = 0; pass < PASSES; pass++) {
    const ratios: number[][] = Array.from({ length: 7 }, () => []);
    for (const week of weeks)
      for (const [n, place] of week.places.entries()) {
        const ratio = (week.visits[n] as number) / meanVisits(week, factors);
        if (Number.isFinite(ratio)) ratios[place]?.push(ratio);
      }
    const means = ratios.map(robustMean);
    const days = ratios.reduce((sum, { length }) => sum + length, 0);
    const sum = ratios.reduce(
      (total, { length }, place) =>
        length === 0 ? total : total + length * (means[place] as number),
      0,
    );
    factors = means.map((mean) => (mean * days) / sum);
  }
  return factors;
}

/** Visits of an average trading day, as that week's days have it. */
export function meanVisits({ places, visits }: Week, factors: WeekdayFactors): number {
  let sum = 0;
  let usual = 0;
  for (const [n, place] of places.entries()) {
    sum += visits[n] as number;
    usual += factors[place] as number;
  }
  return sum / usual;
}

/** Visits of each day in average trading days of its week, less 1. */
export function deviationsOf(week: Week, factors: WeekdayFactors, mean: number): number[] {
  return week.places.map(
    (place, n) => (week.visits[n] as number) / ((factors[place] as number) * mean) - 1,
  );
}

/** Variance of the deviations of the days from their weeks; robust. */
export function dayVariance(weeks: readonly Week[], factors: WeekdayFactors): number {
  const deviations = weeks.flatMap((week) => {
    const days = week.places.length;
    // The mean holds the day itself.
    const whole = Math.sqrt(days / (days - 1));
    return deviationsOf(week, factors, meanVisits(week, factors)).map((deviation) =>
      Math.abs(whole * deviation),
    );
  });
  const known = Float64Array.from(deviations.filter(Number.isFinite));
  const spread = known.length === 0 ? 0 : PER_MEDIAN_DEVIATION * medianOf(known);
  return Math.max(LEAST_SPREAD, spread) ** 2;
}

/** The week without the days that lie farther than `far` from the middle one of its adjusted days, as a share of it. */
export function withoutFarDays(week: Week, factors: WeekdayFactors, far: number): Week {
  const adjusted = week.places.map(
    (place, n) => (week.visits[n] as number) / (factors[place] as number),
  );
  const middle = medianOf(Float64Array.from(adjusted));
  const isNear = (_: unknown, n: number) =>
    Math.abs((adjusted[n] as number) - middle) <= far * middle;
  return {
    monday: week.monday,
    places: week.places.filter(isNear),
    visits: week.visits.filter(isNear),
  };
}
