import type { DaySeries } from '../day-series.ts';
import { MAD_TO_SD, medianOf } from '../median.ts';

/** A time in which a door's part of the store was another than before. Local days since 1970-01-01. */
export interface ShareSpell {
  /** Position in the doors. */
  readonly door: number;
  readonly opened: number;
  /** First day on which it was back; null: it is not. */
  readonly closed: number | null;
  /** %, in the last 8 weeks of the spell and in the year before them. */
  readonly value: number;
  readonly usual: number;
}

const NOW_WEEKS = 8;
const LEAST_NOW = 5;
const BEFORE_WEEKS = 52;
const LEAST_BEFORE = 26;
const ALL_WEEKS = NOW_WEEKS + BEFORE_WEEKS;
/** Days of a week that must be measured. */
const LEAST_DAYS = 3;
const COVERED = 0.9;
/** Of the log odds: a fifth more or less, and more than the weeks of a year usually stray. */
const LEAST_SHIFT = 0.2;
const STRAYS = 2.5 * MAD_TO_SD;
/** Share of the limit under which the door is back. */
const BACK = 0.5;

/**
 * Doors whose weekly share of the store drifts: the median of the log odds of the last 8 weeks against that of the year
 * before. Like for like: only doors that hang all that time are compared, on the days on which the door was measured; what
 * the others did not measure is estimated. A season that comes each year makes the weeks stray, and so is tolerated.
 * A share that stays is the usual one after half a year.
 */
export function shareSpells(doors: readonly DaySeries[]): ShareSpell[] {
  if (doors.length < 2) return [];
  const firstDay = Math.min(...doors.map(({ firstDay }) => firstDay));
  const monday = firstDay + ((7 - ((firstDay + 3) % 7)) % 7);
  const weeks = Math.floor((Math.max(...doors.map(endOf)) - monday) / 7);
  const watches = doors.map((_, door) => watchOf(door, monday));
  for (let from = ALL_WEEKS - 1; from < weeks; ) {
    const hung = hungIn(doors, monday, from);
    let to = from + 1;
    while (to < weeks && sameDoors(hung, hungIn(doors, monday, to))) to++;
    const span = { start: from - ALL_WEEKS + 1, end: to };
    if (hung.length > 1)
      for (const { door, odds } of oddsOf(doors, hung, monday, span))
        for (let week = from; week < to; week++)
          watches[door]?.see(week, odds.subarray(week - from, week - from + ALL_WEEKS));
    from = to;
  }
  return watches.flatMap(({ spells }) => spells());
}

const endOf = ({ firstDay, visits }: DaySeries): number => firstDay + visits.length;

/** Doors that hang in the 60 weeks that end with a week. */
const hungIn = (doors: readonly DaySeries[], monday: number, week: number): number[] =>
  [...doors.keys()].filter((door) => {
    const series = doors[door] as DaySeries;
    return (
      series.firstDay <= monday + 7 * (week - ALL_WEEKS + 1) &&
      endOf(series) >= monday + 7 * (week + 1)
    );
  });

const sameDoors = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((door, n) => door === b[n]);

/** For each door its log odds against the others together in the weeks of a span; NaN where too little is known. */
function oddsOf(
  doors: readonly DaySeries[],
  hung: readonly number[],
  monday: number,
  { start, end }: { readonly start: number; readonly end: number },
): { door: number; odds: Float64Array }[] {
  const first = monday + 7 * start;
  const total = new Float64Array(7 * (end - start));
  for (const door of hung) {
    const { firstDay, filled } = doors[door] as DaySeries;
    for (let n = 0; n < total.length; n++)
      total[n] = (total[n] as number) + (filled[first - firstDay + n] as number);
  }
  return hung.map((door) => {
    const { firstDay, visits, filled, coverage } = doors[door] as DaySeries;
    const odds = new Float64Array(end - start).fill(Number.NaN);
    for (let week = 0; week < odds.length; week++) {
      let own = 0;
      let others = 0;
      let days = 0;
      for (let n = 7 * week; n < 7 * week + 7; n++) {
        const place = first - firstDay + n;
        const rest = (total[n] as number) - (filled[place] as number);
        if (!((coverage[place] as number) >= COVERED) || Number.isNaN(rest)) continue;
        own += visits[place] as number;
        others += rest;
        days++;
      }
      // Half a person more (Haldane 1956, Annals of Human Genetics 20(4)) keeps the odds of a door that nobody used finite.
      if (days >= LEAST_DAYS) odds[week] = Math.log((own + 0.5) / (others + 0.5));
    }
    return { door, odds };
  });
}

const percentOf = (odds: number): number => 100 / (1 + Math.exp(-odds));

/** Watches the share of one door, to be shown its weeks in order of time. */
function watchOf(door: number, monday: number) {
  const done: ShareSpell[] = [];
  let open: Omit<ShareSpell, 'closed'> | undefined;
  const scratch = new Float64Array(ALL_WEEKS);
  const dayOf = (week: number) => monday + 7 * week;
  return {
    /** @param odds of the 60 weeks that end with this one */
    see(week: number, odds: Float64Array) {
      const before = known(odds, 0, BEFORE_WEEKS, scratch);
      if (before < LEAST_BEFORE) return;
      const usual = medianOf(scratch, before);
      for (let n = 0; n < before; n++) scratch[n] = Math.abs((scratch[n] as number) - usual);
      const limit = Math.max(LEAST_SHIFT, STRAYS * medianOf(scratch, before));
      const lately = known(odds, BEFORE_WEEKS, ALL_WEEKS, scratch);
      if (lately < LEAST_NOW) return;
      const now = medianOf(scratch, lately);
      const shift = now - usual;
      if (open === undefined ? Math.abs(shift) >= limit : Math.abs(shift) >= BACK * limit) {
        const opened = open?.opened ?? dayOf(week - ALL_WEEKS + 1 + onsetOf(odds, usual, shift));
        open = { door, opened, value: percentOf(now), usual: percentOf(usual) };
      } else if (open !== undefined) {
        done.push({ ...open, closed: dayOf(week) });
        open = undefined;
      }
    },
    spells: (): ShareSpell[] => (open === undefined ? done : [...done, { ...open, closed: null }]),
  };
}

/** Leaves the known values from one position to another at the start of `into`, and returns how many. */
function known(values: Float64Array, from: number, to: number, into: Float64Array): number {
  let found = 0;
  for (let n = from; n < to; n++) if (!Number.isNaN(values[n])) into[found++] = values[n] as number;
  return found;
}

/** Position of the first of the last weeks that all lie nearer to the new share than to the usual one. */
function onsetOf(odds: Float64Array, usual: number, shift: number): number {
  let onset = odds.length - 1;
  for (let n = odds.length - 1; n >= BEFORE_WEEKS; n--) {
    const moved = ((odds[n] as number) - usual) / shift;
    if (moved < 0.5) break;
    if (moved >= 0.5) onset = n;
  }
  return onset;
}
