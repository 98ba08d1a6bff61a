import { WEEK } from './calendar.ts';
import type { Comparison, Line } from './compare.ts';
import { isHollow, type Week } from './compare-weeks.ts';

/** What a comparison says first. */
export type Finding =
  /** Of those that can be compared with their year before, the one that grew most, or lost least. */
  | { readonly kind: 'growth'; readonly name: string; readonly change: number; readonly of: number }
  /** The one with the highest mean over the weeks that all of them have. */
  | { readonly kind: 'most'; readonly name: string; readonly value: number; readonly weeks: number }
  | { readonly kind: 'none' };

const YEAR = 52;
/** Pairs of weeks below which two years are not compared. */
const ENOUGH_WEEKS = 40;

export function findingOf(comparison: Comparison): Finding {
  return growthOf(comparison) ?? mostOf(comparison);
}

/**
 * The last 52 weeks against the 52 before, of the weeks that both have well measured: by the date alone. Who lost least is
 * not known unless all of them can be compared.
 */
function growthOf({ lines, align, measure }: Comparison): Finding | undefined {
  if (align !== 'date') return undefined;
  const rate = measure === 'hourly' ? hourly : weekly;
  const grown = lines.flatMap((line) => {
    const change = changeOf(line, rate);
    return change === null ? [] : { name: line.name, change };
  });
  const [first] = grown.sort((a, b) => b.change - a.change);
  const isLeast = first && first.change <= 0 && grown.length < lines.length;
  return first && !isLeast ? { kind: 'growth', ...first, of: grown.length } : undefined;
}

function changeOf({ weeks }: Line, rate: Rate): number | null {
  const byPlace = new Map(weeks.map(({ at, week }) => [at, week]));
  const pairs = weeks.slice(-YEAR).flatMap(({ at, week: now }) => {
    const before = byPlace.get(at - YEAR * WEEK);
    return now && before && !isHollow(now) && !isHollow(before) ? { now, before } : [];
  });
  const before = rate(pairs.map((pair) => pair.before));
  if (pairs.length < ENOUGH_WEEKS || before === 0) return null;
  return rate(pairs.map((pair) => pair.now)) / before - 1;
}

type Rate = (weeks: readonly Week[]) => number;

const weekly: Rate = (weeks) => sum(weeks.map(({ visits }) => visits)) / weeks.length;
const hourly: Rate = (weeks) =>
  sum(weeks.map(({ visits }) => visits)) / sum(weeks.map(({ hours }) => hours));

/** A mean of rates is that of their sums; an index is a visit count times a constant. */
function mostOf({ lines, measure }: Comparison): Finding {
  const shared = (lines[0]?.weeks ?? []).flatMap(({ at }, n) =>
    lines.every(({ weeks }) => typeof weeks[n]?.value === 'number') ? [{ at, n }] : [],
  );
  if (lines.length < 2 || shared.length === 0) return { kind: 'none' };
  const means = lines.map(({ name, weeks }) => {
    const own = shared.flatMap(({ n }) => weeks[n] ?? []);
    const known = own.flatMap(({ week }) => week ?? []);
    const value =
      measure === 'hourly' ? hourly(known) : sum(own.map(({ value }) => value ?? 0)) / own.length;
    return { name, value };
  });
  const [first] = means.sort((a, b) => b.value - a.value);
  return first ? { kind: 'most', ...first, weeks: shared.length } : { kind: 'none' };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
