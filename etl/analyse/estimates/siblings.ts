import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { NOWHERE, REACH_DAYS, sameHour } from './neighbours.ts';
import { type Likely, likely } from './spread.ts';

/** People whom the doors beside it must usually count for their word to weigh as much as the weekday's. */
const HALF_WEIGHT = 10;
/** How a door's part scatters, and how far the interval reaches: bench/estimates.ts measures that it holds 95 of 100. */
const SCATTER = 0.15;
const REACH = 2.2;

/** The same local hour of another day. */
interface Pair {
  readonly own: number;
  /** Of the doors beside it, all of those that count now. */
  readonly beside: number;
  readonly sameWeekday: boolean;
}

/**
 * What the doors beside it counted, times the usual part of this door.
 *
 * Its part is the ratio of sums over the same local hour within 28 days, each day over the doors that counted both then and
 * now, scaled to all that count now. The part of the same weekday is drawn towards that of all weekdays as far as chance
 * alone explains their difference (positive-part James–Stein, Efron & Morris 1975, JASA 70, eq. 1.10 for one dimension).
 * The level of the hour, what they counted against their usual, is that of a gamma prior around 1 worth HALF_WEIGHT people
 * (the mean of the posterior of a Poisson rate): few people say little.
 * @returns undefined when no other door counted, or none of them together with this door on that weekday
 */
export function fromSiblings(grid: HourGrid, own: GridSensor, hour: number): Likely | undefined {
  const siblings = grid.sensors.filter(
    ({ id, states }) => id !== own.id && states[hour] === HOUR.ok,
  );
  if (siblings.length === 0) return undefined;
  const now = siblings.reduce((sum, { counts }) => sum + (counts[hour] as number), 0);
  const pairs = pairsOf(grid, own, siblings, hour, now);
  const same = pairs.filter(({ sameWeekday }) => sameWeekday);
  const all = sumsOf(pairs);
  const weekday = sumsOf(same);
  if (weekday.beside === 0) return undefined;
  const part = partOf(all.own / all.beside, weekday, same);
  const usual = weekday.beside / same.length;
  const level = (now + HALF_WEIGHT) / (usual + HALF_WEIGHT);
  return likely(
    part * usual * level,
    same.flatMap(({ own, beside }) => [own, part * beside]),
    SCATTER,
    REACH,
  );
}

function pairsOf(
  grid: HourGrid,
  own: GridSensor,
  siblings: readonly GridSensor[],
  hour: number,
  now: number,
): Pair[] {
  const pairs: Pair[] = [];
  for (let days = -REACH_DAYS; days <= REACH_DAYS; days++) {
    const at = days === 0 ? NOWHERE : sameHour(grid, hour, days);
    if (at === NOWHERE || own.states[at] !== HOUR.ok) continue;
    let then = 0;
    let nowOfThem = 0;
    for (const { counts, states } of siblings) {
      if (states[at] !== HOUR.ok) continue;
      then += counts[at] as number;
      nowOfThem += counts[hour] as number;
    }
    if (then + nowOfThem === 0) continue;
    const beside = nowOfThem === 0 ? then : (then * now) / nowOfThem;
    pairs.push({ own: own.counts[at] as number, beside, sameWeekday: days % 7 === 0 });
  }
  return pairs;
}

interface Sums {
  readonly own: number;
  readonly beside: number;
}

function sumsOf(pairs: readonly Pair[]): Sums {
  let own = 0;
  let beside = 0;
  for (const pair of pairs) {
    own += pair.own;
    beside += pair.beside;
  }
  return { own, beside };
}

function partOf(common: number, weekday: Sums, same: readonly Pair[]): number {
  const particular = weekday.own / weekday.beside;
  const difference = weekday.own - common * weekday.beside;
  let squares = 0;
  for (const { own, beside } of same) squares += (own - particular * beside) ** 2;
  // Of the sum of its counts; a Poisson's is the least.
  const variance = Math.max(
    weekday.own,
    same.length > 1 ? (squares * same.length) / (same.length - 1) : 0,
  );
  const trust = difference === 0 ? 0 : Math.max(0, 1 - variance / difference ** 2);
  return common + trust * (particular - common);
}
