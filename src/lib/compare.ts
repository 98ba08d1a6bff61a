import { startOfWeek, WEEK } from './calendar.ts';
import { isHollow, type Week } from './compare-weeks.ts';
import type { Range } from './period.ts';

/**
 * - `visits`: visits a week
 * - `hourly`: visits a trading hour
 * - `index`: visits a week, where those of one week are 100
 */
export const COMPARED = ['hourly', 'visits', 'index'] as const;
type Compared = (typeof COMPARED)[number];

/** Weeks stand beside each other by their date, or by how long it is since the opening. */
export const ALIGNMENTS = ['date', 'opening'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** So many lines can be told apart. */
export const MOST_LINES = 6;

/** So many weeks: the last ones by the date, the first ones since the opening. */
export const PRESETS = [52, 104, 260, 'all'] as const;
type Preset = (typeof PRESETS)[number];

/**
 * What is compared, and how. Places on the axis are Mondays; by the opening, the time from the first whole week to the
 * week meant, so that the first one is at 0.
 */
export interface Choice {
  /** `paris` or, for a door, `paris/paris-01`; in the order of their lines. */
  readonly entities: readonly string[];
  readonly measure: Compared;
  readonly align: Alignment;
  /** Places within the first week and the last. */
  readonly span: Preset | Range;
  /** The week that is 100; null: the most usual one of those that the most lines have well measured. */
  readonly base: number | null;
}

/** A store or a door, and what is known of its weeks. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  /** The Monday of its first whole week. */
  readonly origin: number;
  readonly weeks: readonly Week[];
}

export interface LineWeek {
  /** Place on the axis. */
  readonly at: number;
  /** null: a gap. */
  readonly value: number | null;
  /** Less than 90 % of its hours were measured. */
  readonly hollow: boolean;
  /** null where nothing is known. */
  readonly week: Week | null;
}

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly weeks: readonly LineWeek[];
}

/** What the chart, its title and its table show. */
export interface Comparison extends Range {
  readonly measure: Compared;
  readonly align: Alignment;
  /** The week that is 100; null when nothing is, or no week can be. */
  readonly base: number | null;
  readonly lines: readonly Line[];
}

/** Where a week stands on the axis. */
const placeOf = ({ start }: Week, { origin }: Entity, align: Alignment): number =>
  align === 'date' ? start : start - origin;

/** From the first week that any of them has to the last. */
function reachOf(entities: readonly Entity[], align: Alignment): Range {
  const places = entities.flatMap((entity) =>
    [entity.weeks[0], entity.weeks.at(-1)].flatMap((week) =>
      week ? placeOf(week, entity, align) : [],
    ),
  );
  return places.length === 0
    ? { from: 0, to: 0 }
    : { from: Math.min(...places), to: Math.max(...places) };
}

/** The weeks of a span, as far as any of them has weeks. */
function rangeOf(span: Choice['span'], reach: Range, align: Alignment): Range {
  if (span === 'all') return reach;
  if (typeof span === 'number') {
    const length = (span - 1) * WEEK;
    return align === 'date'
      ? { from: Math.max(reach.from, reach.to - length), to: reach.to }
      : { from: 0, to: Math.min(reach.to, length) };
  }
  const within = (place: number) => Math.min(reach.to, Math.max(reach.from, weekAt(place, align)));
  return { from: within(span.from), to: within(span.to) };
}

/** What a choice shows of the entities, which stand in its order. */
export function comparisonOf(entities: readonly Entity[], choice: Choice): Comparison {
  const { measure, align, span } = choice;
  const range = rangeOf(span, reachOf(entities, align), align);
  const placed = entities.map((entity) => ({
    entity,
    byPlace: new Map(entity.weeks.map((week) => [placeOf(week, entity, align), week])),
  }));
  const base = measure === 'index' ? baseOf(placed, choice, range) : null;
  const lines = placed.map(({ entity: { id, name }, byPlace }) => {
    const hundred = base === null ? undefined : byPlace.get(base);
    const weeks = weeksIn(range).map((at): LineWeek => {
      const week = byPlace.get(at);
      if (!week) return { at, value: null, hollow: false, week: null };
      return { at, value: valueIn(week, measure, hundred), hollow: isHollow(week), week };
    });
    return { id, name, weeks };
  });
  return { ...range, measure, align, base, lines };
}

/** Its lines from the one that ends highest to the one that ends lowest; those without a value come last. */
export const fromHighest = (comparison: Comparison): Comparison => ({
  ...comparison,
  lines: [...comparison.lines].sort((a, b) => endOf(b) - endOf(a)),
});

const endOf = ({ weeks }: Line): number =>
  weeks.findLast(({ value }) => value !== null)?.value ?? -1;

/** The week that a place lies in. */
export const weekAt = (place: number, align: Alignment): number =>
  align === 'date' ? startOfWeek(place) : Math.floor(place / WEEK) * WEEK;

const weeksIn = ({ from, to }: Range): number[] =>
  Array.from({ length: Math.max(0, (to - from) / WEEK + 1) }, (_, n) => from + n * WEEK);

function valueIn(week: Week, measure: Compared, hundred: Week | undefined): number | null {
  if (measure === 'visits') return week.visits;
  if (measure === 'hourly') return week.hours > 0 ? week.visits / week.hours : null;
  return hundred && hundred.visits > 0 ? (100 * week.visits) / hundred.visits : null;
}

interface Placed {
  readonly byPlace: ReadonlyMap<number, Week>;
}

/**
 * The week that was chosen; else, of those that the most lines have well measured, the one that is nearest to the median
 * of what is shown: from a peak, all would seem to have fallen.
 */
function baseOf(placed: readonly Placed[], { base, align }: Choice, range: Range): number | null {
  if (base !== null) return weekAt(base, align);
  const firm = placed.map(({ byPlace }) => firmVisits(byPlace, range));
  const medians = firm.map((visits) => median([...visits.values()]));
  let best: { readonly at: number; readonly count: number; readonly apart: number } | undefined;
  for (const at of weeksIn(range)) {
    const distances = firm.flatMap((visits, n) => {
      const count = visits.get(at);
      return count === undefined ? [] : Math.abs(Math.log(count / (medians[n] ?? count)));
    });
    const [count, apart] = [distances.length, Math.max(...distances)];
    const { count: most, apart: least } = best ?? { count: 0, apart: 0 };
    if (count > most || (count === most && apart < least)) best = { at, count, apart };
  }
  return best?.at ?? null;
}

/** Visits of the weeks of a range that are well measured. */
const firmVisits = (byPlace: Placed['byPlace'], range: Range): Map<number, number> =>
  new Map(
    weeksIn(range).flatMap((at) => {
      const week = byPlace.get(at);
      return isFirm(week) ? [[at, week.visits]] : [];
    }),
  );

const median = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const isFirm = (week: Week | undefined): week is Week =>
  week !== undefined && !isHollow(week) && week.visits > 0;
