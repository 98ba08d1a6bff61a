import type { Design } from './design.ts';
import { dot, type Fit, forward, type Products, productsOf, solve } from './least-squares.ts';
import type { Noise, Whitening } from './noise.ts';
import { columnOf, type Term } from './terms.ts';

/** Standard deviations of a jump (log) and of a change of pace (log a year) before anything is known of a series. */
const SPREADS = { jump: 0.25, bend: 0.2 } as const;

/**
 * Levels explained by a trend, a season and the jumps and bends of the terms, around which they scatter with `noise`. The
 * coefficients are the first BASE ones, then one for each term.
 */
export interface Model {
  readonly terms: readonly Term[];
  readonly noise: Noise;
  readonly whitening: Whitening;
  /** Whitened. */
  readonly columns: readonly Float64Array[];
  readonly target: Float64Array;
  readonly products: Products;
  readonly fit: Fit;
  /** Log of how likely the levels are, whatever the coefficients are; the same constant left out for all models. */
  readonly evidence: number;
}

export function modelOf(design: Design, terms: readonly Term[], noise: Noise): Model {
  const { whitening, columns: base, target, products: known } = design.whiten(noise);
  const columns = [...base, ...terms.map((term) => whitening.whiten(columnOf(design.weeks, term)))];
  const products = productsOf(columns, target, terms.map(precisionOf), known);
  const fit = solve(products);
  const evidence = evidenceOf(fit, terms) - whitening.logDeterminant / 2;
  return { terms, noise, whitening, columns, target, products, fit, evidence };
}

const precisionOf = ({ kind }: Term): number => 1 / SPREADS[kind] ** 2;

/** Without the part of the noise. Harville 1974 (Biometrika 61): restricted likelihood is that of Bayes, coefficients flat. */
export const evidenceOf = (fit: Fit, terms: readonly Term[]): number =>
  (terms.reduce((sum, term) => sum + Math.log(precisionOf(term)), 0) -
    fit.logDeterminant -
    fit.rest) /
  2;

const PERSISTENCES = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
const MOODS = Array.from({ length: 10 }, (_, n) => (0.01 * 1.4 ** n) ** 2);
const START: Noise = { persistence: 0.3, mood: MOODS[4] ?? 0 };

/** The model with the noise of greatest evidence, to the nearest place of a grid, climbed from a given one. */
export function likeliest(design: Design, terms: readonly Term[], start = START): Model {
  let best = modelOf(design, terms, start);
  const tried = new Set([placeOf(start)]);
  for (let improved = true; improved; ) {
    improved = false;
    for (const noise of neighbours(best.noise)) {
      if (tried.has(placeOf(noise))) continue;
      tried.add(placeOf(noise));
      const model = modelOf(design, terms, noise);
      if (model.evidence <= best.evidence) continue;
      best = model;
      improved = true;
      break;
    }
  }
  return best;
}

const placeOf = ({ persistence, mood }: Noise): number =>
  PERSISTENCES.indexOf(persistence) * MOODS.length + MOODS.indexOf(mood);

function neighbours({ persistence, mood }: Noise): Noise[] {
  const p = PERSISTENCES.indexOf(persistence);
  const m = MOODS.indexOf(mood);
  return [
    [p + 1, m],
    [p - 1, m],
    [p, m + 1],
    [p, m - 1],
  ].flatMap(([i = 0, j = 0]) => {
    const next = PERSISTENCES[i];
    const other = MOODS[j];
    return next === undefined || other === undefined ? [] : [{ persistence: next, mood: other }];
  });
}

/**
 * What the coefficient of one more term would be, and its variance; both from the model's noise and without holding it
 * near 0.
 */
export function tryTerm(
  { weeks }: Design,
  { whitening, columns, target, fit }: Model,
  term: Term,
): { estimate: number; variance: number } {
  const column = columnOf(weeks, term);
  const from = Math.max(
    0,
    column.findIndex((value) => value > 0),
  );
  const white = whitening.whiten(column, from);
  const products = Float64Array.from(columns, (other) => dot(other, white, from));
  const projected = forward(fit.lower, columns.length, products);
  const square = dot(white, white, from);
  const left = square - dot(projected, projected);
  if (!(left > 1e-6 * square)) return { estimate: 0, variance: Number.POSITIVE_INFINITY };
  const product = dot(white, target, from) - dot(projected, fit.projected);
  return { estimate: product / left, variance: 1 / left };
}
