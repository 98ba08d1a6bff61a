import { BASE, TREND } from './basis.ts';
import { prune, worthOf } from './choose.ts';
import { dateBend } from './date.ts';
import type { Design } from './design.ts';
import { lineCost } from './line-cost.ts';
import { likeliest, type Model, modelOf, tryTerm } from './model.ts';
import { roughNoise } from './noise.ts';
import { segment } from './pelt.ts';
import { daysOf, type Term } from './terms.ts';

/** Weeks between two cuts, and between a cut and either end. */
export const SHORTEST = 8;
/** Of a cut that PELT proposes, in noise variances: low, since the model decides. */
const PENALTY = 20;
/** Square of a jump over its standard error from which on the model is asked. */
const WORTH_A_TRY = 6;
/** Of what is left of a week's level. */
const LEAST_VARIANCE = 0.01 ** 2;
const MOST_TRIES = 8;
/** Weeks between two days that are tried. */
const STRIDE = 2;
/** A level that walks at random: no step can tilt the season that is fitted beside it. */
const WALK = { persistence: 0.98, mood: 0.05 };

/**
 * Where the level jumps or bends, to the week. Season and steps are told apart in three strides: a first season beside a
 * level that walks at random; PELT on what it leaves, a line in each segment, its penalty inflated by (1 + φ)/(1 − φ);
 * then one model of season, jumps and bends together, out of which goes what it does without, and into which comes what
 * the first season hid.
 */
export function findChanges(design: Design): Model {
  const proposed = propose(design).flatMap((day): Term[] => [
    { day, kind: 'jump' },
    { day, kind: 'bend' },
  ]);
  let model = prune(design, proposed);
  for (let n = 0; n < MOST_TRIES; n++) {
    const term = bestJump(design, model);
    if (term === undefined) break;
    const next = prune(design, [...model.terms, term], model.noise);
    if (isSame(next.terms, model.terms)) break;
    model = next;
  }
  model = rearrange(design, model);
  return daysOf(model.terms).reduce((best, day) => unbend(design, best, day), model);
}

/** The model with one jump, wherever it fits best, in place of a cut or of two neighbours, if that says more. */
function rearrange(design: Design, found: Model): Model {
  const cuts = daysOf(found.terms);
  const groups = [...cuts.map((cut) => [cut]), ...cuts.slice(1).map((cut, n) => [cuts[n], cut])];
  for (const group of groups) {
    const others = found.terms.filter(({ day }) => !group.includes(day));
    const term = bestJump(design, modelOf(design, others, found.noise));
    if (term === undefined || group.some((day) => Math.abs((day ?? 0) - term.day) < 7 * SHORTEST))
      continue;
    const model = prune(design, [...others, term], found.noise);
    if (worthOf(model) > worthOf(found)) return rearrange(design, model);
  }
  return found;
}

/** The model with a bend alone, wherever near it fits best, in place of a cut, if that says as much. */
function unbend(design: Design, model: Model, day: number): Model {
  const others = model.terms.filter((term) => term.day !== day);
  const bend = { day: dateBend(design, model, day).date, kind: 'bend' } as const;
  const other = likeliest(design, [...others, bend], model.noise);
  return other.evidence > model.evidence ? other : model;
}

const isSame = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length === b.length && a.every((term) => b.includes(term));

/** Days on which PELT begins a segment. */
function propose(design: Design): number[] {
  const { weeks, times } = design;
  const season = seasonOf(design, modelOf(design, [], WALK));
  const levels = weeks.levels.map((level, n) => level - (season[n] as number));
  const { persistence, variance } = roughNoise(levels);
  const scale = Math.max(LEAST_VARIANCE, (variance * (1 + persistence)) / (1 - persistence));
  const cost = lineCost(times, levels);
  return segment(levels.length, (start, end) => cost(start, end) / scale, {
    penalty: PENALTY,
    shortest: SHORTEST,
  }).map((n) => weeks.mondays[n] as number);
}

/** Log, of each week. */
function seasonOf({ base }: Design, { fit }: Model): Float64Array {
  const season = new Float64Array(base[0]?.length ?? 0);
  for (let n = TREND; n < BASE; n++)
    for (const [week, weight] of (base[n] ?? []).entries())
      season[week] = (season[week] as number) + weight * (fit.coefficients[n] as number);
  return season;
}

function bestJump(design: Design, model: Model): Term | undefined {
  const { mondays } = design.weeks;
  const taken = daysOf(model.terms);
  let best: Term | undefined;
  let most = WORTH_A_TRY;
  for (let n = SHORTEST; n <= mondays.length - SHORTEST; n += STRIDE) {
    const day = mondays[n] as number;
    if (taken.some((other) => Math.abs(day - other) < SHORTEST * 7)) continue;
    const term = { day, kind: 'jump' } as const;
    const { estimate, variance } = tryTerm(design, model, term);
    if (estimate ** 2 / variance <= most) continue;
    most = estimate ** 2 / variance;
    best = term;
  }
  return best;
}
