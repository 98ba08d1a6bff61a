import { BASE, monthsAt, TREND, trendAt } from './basis.ts';
import type { Design } from './design.ts';
import type { Model } from './model.ts';
import { partOf, type Term } from './terms.ts';

/** Log of the level of an average trading day at a day: the trend, and those of the terms that count. */
export const levelAt = (
  { span }: Design,
  { terms, fit: { coefficients } }: Model,
  day: number,
  counts: (term: Term) => boolean,
): number =>
  terms.reduce(
    (sum, term, n) =>
      counts(term) ? sum + (coefficients[BASE + n] as number) * partOf(term, day) : sum,
    weighed(trendAt(span, day), coefficients, 0),
  );

/** Log of the season's factor at a day. */
export const seasonAt = ({ fit }: Model, day: number): number =>
  weighed(monthsAt(day), fit.coefficients, TREND);

/** Mean of the season's factors over a year. */
export function meanSeason(model: Model): number {
  let sum = 0;
  for (let day = 0; day < 365; day++) sum += Math.exp(seasonAt(model, day));
  return sum / 365;
}

function weighed(weights: readonly number[], coefficients: Float64Array, from: number): number {
  let sum = 0;
  for (const [n, weight] of weights.entries()) sum += weight * (coefficients[from + n] as number);
  return sum;
}
