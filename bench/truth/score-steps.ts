import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import { type Shares, share } from './claims.ts';
import type { Plan, Step } from './plan.ts';

const NEAR = 21;
const FROM_ENDS = 8 * 7;
const INSIDE = 26 * 7;
const LARGE = 10;

type Change = AnalysisRow<'changepoints'>;

/** Each step is found by one change at most, the nearest one to it, and each change finds one step at most. */
export function scoreSteps(
  { steps, firstDay, lastDay, years }: Pick<Plan, 'steps' | 'firstDay' | 'lastDay' | 'years'>,
  changes: readonly Change[],
): Shares {
  const found = match(
    steps,
    changes.filter(({ kind }) => kind === 'step'),
  );
  const away = ({ day }: Step) => Math.min(day - firstDay, lastDay + 1 - day);
  const hits = (among: (step: Step) => boolean) =>
    share(steps.filter(among).map((step) => found.has(step)));
  const large = ({ change }: Step) => Math.abs(change) >= LARGE;
  const pairs = [...found];
  return {
    stepsFound: hits((step) => large(step) && away(step) >= FROM_ENDS),
    stepsFoundInside: hits((step) => large(step) && away(step) >= INSIDE),
    smallStepsFound: hits((step) => !large(step) && away(step) >= FROM_ENDS),
    falseSteps: {
      hit: changes.filter(({ kind }) => kind === 'step').length - found.size,
      of: years,
    },
    stepSize: share(
      pairs.map(([step, { low, high }]) => low <= step.change && step.change <= high),
    ),
    stepDate: share(
      pairs.map(([{ day }, { earliest, latest }]) => earliest <= day && day <= latest),
    ),
  };
}

function match(steps: readonly Step[], changes: readonly Change[]): Map<Step, Change> {
  const pairs = steps
    .flatMap((step) => changes.map((change) => ({ step, change })))
    .map((pair) => ({ ...pair, days: Math.abs(pair.change.date - pair.step.day) }))
    .filter(({ days }) => days <= NEAR)
    .sort((a, b) => a.days - b.days);
  const found = new Map<Step, Change>();
  const taken = new Set<Change>();
  for (const { step, change } of pairs) {
    if (found.has(step) || taken.has(change)) continue;
    found.set(step, change);
    taken.add(change);
  }
  return found;
}
