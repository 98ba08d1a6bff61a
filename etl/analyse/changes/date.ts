import type { Design } from './design.ts';
import { dot } from './least-squares.ts';
import { levelAt, seasonAt } from './level.ts';
import { type Model, modelOf, tryTerm } from './model.ts';
import { whitening } from './noise.ts';
import { daysOf, type Term } from './terms.ts';

/** When a change began: local days since 1970-01-01, the outer two its 95 % interval. */
export interface When {
  readonly date: number;
  readonly earliest: number;
  readonly latest: number;
}

/** Days around a jump among which its day is sought, and around it on which levels are compared. */
const JUMP_REACH = 91;
const JUMP_VIEW = 182;
/** Days between a cut and the next one, or either end. */
const MARGIN = 28;
/** Days around a bend among which its day is sought. */
const BEND_REACH = 364;

/**
 * Twice the log-likelihood that a day of the interval may lie below the best one's. For a jump: the 95 % point of the
 * likelihood ratio of a break's date, −2·log(1 − √0.95) (Hansen 2000, Econometrica 68(3), theorem 2). For a bend, whose
 * likelihood is smooth: that of χ² with one degree of freedom (Feder 1975, Annals of Statistics 3(1)).
 */
const JUMP_DEPTH = 7.35;
const BEND_DEPTH = 3.84;

/** @param day of a cut of the model */
export const dateOf = (design: Design, model: Model, day: number): When =>
  model.terms.some((term) => term.day === day && term.kind === 'jump')
    ? dateJump(design, model, day)
    : dateBend(design, model, day);

/** From the cut before to the cut after, or to the ends. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf({ weeks: { mondays } }: Design, { terms }: Model, day: number): Bounds {
  const others = daysOf(terms).filter((other) => other !== day);
  return {
    low: Math.max(mondays[0] as number, ...others.filter((other) => other < day)),
    high: Math.min((mondays.at(-1) as number) + 7, ...others.filter((other) => other > day)),
  };
}

const inside = (day: number, { low, high }: Bounds): boolean =>
  day >= low + MARGIN && day <= high - MARGIN;

/** Among the single days, by the likelihood of the levels around it with the jump on each of them. */
function dateJump(design: Design, model: Model, day: number): When {
  const { days, dayLevels, dayVariance } = design.weeks;
  const bounds = boundsOf(design, model, day);
  const view = days.filter(
    (other) => Math.abs(other - day) <= JUMP_VIEW && other >= bounds.low && other < bounds.high,
  );
  const start = days.indexOf(view[0] as number);
  const isOther = (term: Term) => term.day !== day || term.kind === 'bend';
  const rest = Float64Array.from(
    view,
    (other, n) =>
      (dayLevels[start + n] as number) -
      levelAt(design, model, other, isOther) -
      seasonAt(model, other),
  );
  const { whiten } = whitening(
    Float64Array.from(view, (other) => other / 7),
    new Float64Array(view.length).fill(dayVariance),
    model.noise,
  );
  const level = whiten(new Float64Array(view.length).fill(1));
  const white = whiten(rest);
  const candidates = view.filter(
    (other) => Math.abs(other - day) <= JUMP_REACH && inside(other, bounds),
  );
  const skipped = view.indexOf(candidates[0] as number);
  const gains = Float64Array.from(candidates, (_, n) => {
    const from = skipped + n;
    return gainOf(level, whiten(new Float64Array(view.length).fill(1, from), from), white, from);
  });
  const { date, earliest, latest } = interval(day, candidates, gains, JUMP_DEPTH);
  // Between two days that count, nobody can tell.
  const before = view.findLast((other) => other < earliest) ?? earliest - 1;
  return { date, earliest: before + 1, latest };
}

/** Drop of the sum of squares by a column, zeros before `from`, beside a constant level. */
function gainOf(
  level: Float64Array,
  column: Float64Array,
  rest: Float64Array,
  from: number,
): number {
  const tilt = dot(level, column, from) / dot(level, level);
  const square = dot(column, column, from) - tilt * dot(level, column, from);
  const product = dot(column, rest, from) - tilt * dot(level, rest);
  return square > 1e-9 ? product ** 2 / square : 0;
}

/** Among the Mondays, by the likelihood of the model with the bend on each of them. */
export function dateBend(design: Design, model: Model, day: number): When {
  const bounds = boundsOf(design, model, day);
  const without = modelOf(
    design,
    model.terms.filter((term) => term.day !== day),
    model.noise,
  );
  const candidates = design.weeks.mondays.filter(
    (monday) => Math.abs(monday - day) <= BEND_REACH && inside(monday, bounds),
  );
  const gains = Float64Array.from(candidates, (monday) => {
    const { estimate, variance } = tryTerm(design, without, { day: monday, kind: 'bend' });
    return estimate ** 2 / variance;
  });
  return interval(day, candidates, gains, BEND_DEPTH);
}

/** The best of the candidates, and the first and last that are hardly worse; the day itself where there is none. */
function interval(day: number, candidates: Int32Array, gains: Float64Array, depth: number): When {
  const most = Math.max(...gains);
  const likely = candidates.filter((_, n) => (gains[n] as number) >= most - depth);
  const date = candidates[gains.indexOf(most)] ?? day;
  return { date, earliest: likely[0] ?? day, latest: likely.at(-1) ?? day };
}
