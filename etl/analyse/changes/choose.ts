import { BASE } from './basis.ts';
import type { Design } from './design.ts';
import { type Fit, solve, subset } from './least-squares.ts';
import { evidenceOf, likeliest, type Model } from './model.ts';
import type { Noise } from './noise.ts';
import { daysOf, type Term } from './terms.ts';

/** Below that a jump is none that anyone should be told of (log). */
const LEAST_JUMP = 0.03;
/**
 * Evidence that a cut must bring (log): it could have been at any other week as well, or nowhere. Simulated shops without
 * a step, whatever their age and the persistence of their moods, then have about one in 20 to 100 years.
 */
const CUT_PRICE = 3;
/** Evidence that no other noise can take away. */
const SURE = 20;

/** Evidence for a model less what its cuts cost. */
export const worthOf = ({ evidence, terms }: Pick<Model, 'evidence' | 'terms'>): number =>
  evidence - CUT_PRICE * daysOf(terms).length;

/**
 * Leaves out terms as long as the model is the better for it: single ones, whole cuts, and pairs of neighbouring cuts (a
 * bump that the noise explains as well). The noise is estimated anew each time that it may decide, since steps that are
 * none make it look calmer.
 */
export function prune(design: Design, terms: readonly Term[], noise?: Noise): Model {
  let model = likeliest(design, terms, noise);
  for (;;) {
    const fewer = fewerTerms(design, model);
    if (fewer === undefined) return model;
    model = fewer;
  }
}

function fewerTerms(design: Design, model: Model): Model | undefined {
  const weak = withoutWeak(model);
  if (weak.length < model.terms.length) return likeliest(design, weak, model.noise);
  for (const { kept, loss } of choicesOf(model, model.terms)) {
    if (loss > SURE) return undefined;
    const next = likeliest(design, kept, model.noise);
    if (worthOf(next) > worthOf(model)) return next;
  }
  return undefined;
}

/** The terms without those that are not worth it even if the noise is as calm as with all of them. */
function withoutWeak(model: Model): readonly Term[] {
  let { terms } = model;
  for (;;) {
    const [weakest] = choicesOf(model, terms);
    if (weakest === undefined || weakest.loss > 0) return terms;
    terms = weakest.kept;
  }
}

/** What may be left of some terms of the model, and the worth that it loses so with the model's noise; the least first. */
function choicesOf(model: Model, terms: readonly Term[]): { kept: Term[]; loss: number }[] {
  const fit = fitOf(model, terms);
  const worth = worthOf({ evidence: evidenceOf(fit, terms), terms });
  return removals(terms)
    .map((removed) => {
      const kept = terms.filter((term) => !removed.includes(term));
      const isSmall = removed.length === 1 && removed.some((term) => isSmallJump(term, terms, fit));
      const evidence = evidenceOf(fitOf(model, kept), kept);
      const loss = worth - worthOf({ evidence, terms: kept });
      return { kept, loss: isSmall ? Number.NEGATIVE_INFINITY : loss };
    })
    .sort((a, b) => a.loss - b.loss);
}

const fitOf = ({ products, terms: all }: Model, terms: readonly Term[]): Fit =>
  solve(subset(products, [...BASE_PLACES, ...terms.map((term) => BASE + all.indexOf(term))]));

const isSmallJump = (term: Term, terms: readonly Term[], { coefficients }: Fit): boolean =>
  term.kind === 'jump' && Math.abs(coefficients[BASE + terms.indexOf(term)] as number) < LEAST_JUMP;

const BASE_PLACES = Array.from({ length: BASE }, (_, n) => n);

/** Terms that may go together. */
function removals(terms: readonly Term[]): (readonly Term[])[] {
  const cuts = daysOf(terms).map((day) => terms.filter((term) => term.day === day));
  return [
    ...terms.map((term) => [term]),
    ...cuts.filter(({ length }) => length > 1),
    ...cuts.slice(1).map((cut, n) => [...(cuts[n] ?? []), ...cut]),
  ];
}
