import { DAY, HOUR, startOfWeek } from './calendar.ts';
import { type Range, visitsOf, yearBefore } from './period.ts';
import type { Row } from './rows.ts';
import { isKnown } from './week-hours.ts';

const PARTS = [
  { part: 'nights', until: 6 },
  { part: 'mornings', until: 12 },
  { part: 'afternoons', until: 17 },
  { part: 'evenings', until: 24 },
] as const;
export type Part = (typeof PARTS)[number]['part'];

/** A part of the day beside itself 364 days before, over the hours that are known in both years. */
export interface PartChange {
  readonly part: Part;
  readonly change: number;
  /** Its change differs from that of the whole by more than chance makes likely: 1 above, −1 below, else 0. */
  readonly apart: -1 | 0 | 1;
}

interface Pair {
  readonly week: number;
  readonly part: Part;
  readonly now: number;
  readonly before: number;
}

/** Fewer weeks say nothing of chance. */
const FEWEST_WEEKS = 6;
/** Standard errors. Of twelve weeks chance goes so far once in eighty times. */
const FAR = 3;

/** Hourly rows of both years → what became of each part of the day, in order of the day. */
export function partChanges(rows: readonly Row[], range: Range): PartChange[] {
  const pairs = pairsOf(rows, range);
  const weeks = [...Map.groupBy(pairs, ({ week }) => week).values()];
  return PARTS.flatMap(({ part }) => {
    const change = ratio(pairs.filter((pair) => pair.part === part));
    if (change === null) return [];
    const distances = weeks.flatMap((week) => distance(week, part) ?? []);
    return { part, change: change - 1, apart: isFar(distances) };
  });
}

function pairsOf(rows: readonly Row[], { from, to }: Range): Pair[] {
  const known = new Map(rows.filter(isKnown).map((row) => [row.local, visitsOf(row) ?? 0]));
  const lag = from - yearBefore({ from, to }).from;
  return [...known].flatMap(([local, now]) => {
    const before = known.get(local - lag);
    if (local < from || local >= to + DAY || before === undefined) return [];
    return { week: startOfWeek(local), part: partOf(local), now, before };
  });
}

function partOf(local: number): Part {
  const hour = (local % DAY) / HOUR;
  return PARTS.find(({ until }) => hour < until)?.part ?? 'evenings';
}

/** How many times as many; null where there was nobody. */
function ratio(pairs: readonly Pair[]): number | null {
  const now = pairs.reduce((sum, pair) => sum + pair.now, 0);
  const before = pairs.reduce((sum, pair) => sum + pair.before, 0);
  return now > 0 && before > 0 ? now / before : null;
}

/** How far one part of a week moved from the whole of it, as a logarithm. */
function distance(week: readonly Pair[], part: Part): number | undefined {
  const own = ratio(week.filter((pair) => pair.part === part));
  const whole = ratio(week);
  return own !== null && whole !== null ? Math.log(own / whole) : undefined;
}

function isFar(distances: readonly number[]): -1 | 0 | 1 {
  const n = distances.length;
  if (n < FEWEST_WEEKS) return 0;
  const mean = distances.reduce((sum, value) => sum + value, 0) / n;
  const squares = distances.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (n - 1) / n);
  if (Math.abs(mean) <= FAR * error || Math.abs(mean) < 1e-9) return 0;
  return mean > 0 ? 1 : -1;
}
