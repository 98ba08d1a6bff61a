import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { type Fit, fitOf, LAGS, type Lag } from './lag.ts';
import { profileOf, SLOTS } from './profile.ts';

/** The clock of a sensor jumped. */
export interface ClockFact {
  readonly kind: 'clock';
  readonly sensor: string;
  /** Start of the first week with the other clock; UTC hours since 1970-01-01T00Z. */
  readonly from: number;
  /** Hours by which it jumped ahead. */
  readonly value: number;
}

/** Weeks of which the usual hours are known from. */
const LEAST_WEEKS = 6;
/** Log likelihood ratio from which on the other clock is believed, and weeks that must say it. */
const ENOUGH = 25;
const WEEKS = 2;
/** Taken off each week, so that doubt fades where the usual hours themselves are little known. */
const SLACK = 0.5;

/**
 * Weeks from which on a sensor's hours look like its own usual ones an hour earlier or later while the hours of the other
 * sensors do not: for each clock a cumulative sum of log likelihood ratios (Page 1954, Biometrika 41, section 3). The usual
 * hours are those of the last 8 weeks.
 */
export function clockFacts(grid: HourGrid, fromHour: number): ClockFact[] {
  const { firstHour, slot, day, sensors } = grid;
  const all = sumOf(grid);
  const watches = sensors.map(({ id }) => watchOf(id));
  const facts: ClockFact[] = [];
  for (let from = 0; from < day.length; ) {
    let to = from + 1;
    while (to < day.length && weekOf(day[to]) === weekOf(day[from])) to++;
    if (to === day.length && slot[to - 1] !== SLOTS - 1) break;
    for (const [n, { counts, states }] of sensors.entries()) {
      const own = new Float64Array(SLOTS).fill(Number.NaN);
      const others = own.slice();
      for (let hour = from; hour < to; hour++) {
        if (states[hour] !== HOUR.ok) continue;
        const count = counts[hour] as number;
        own[slot[hour] as number] = count;
        if ((all.measured[hour] as number) > 1)
          others[slot[hour] as number] = (all.counts[hour] as number) - count;
      }
      const jump = watches[n]?.(own, others, firstHour + from);
      if (jump !== undefined && to > fromHour) facts.push(jump);
    }
    from = to;
  }
  return facts;
}

/** Monday to Sunday; the first day of 1970 was a Thursday. */
const weekOf = (day: number | undefined): number => Math.floor(((day ?? 0) + 3) / 7);

/** What all sensors counted, and how many did. */
function sumOf({ slot, sensors }: HourGrid) {
  const total = new Float64Array(slot.length);
  const measured = new Uint16Array(slot.length);
  for (const { counts, states } of sensors)
    for (let hour = 0; hour < states.length; hour++) {
      if (states[hour] !== HOUR.ok) continue;
      total[hour] = (total[hour] as number) + (counts[hour] as number);
      measured[hour] = (measured[hour] as number) + 1;
    }
  return { counts: total, measured };
}

/** That the clock is another one. */
interface Suspicion {
  readonly lag: Lag;
  /** Log likelihood ratio since it arose; 0: there is none. */
  evidence: number;
  weeks: number;
  since: number;
}

/** Watches the clock of one sensor, to be shown its weeks in order of time. */
function watchOf(sensor: string) {
  const usual = profileOf();
  const usualOthers = profileOf();
  let clock: Lag = 0;
  const suspicions = LAGS.map((lag): Suspicion => ({ lag, evidence: 0, weeks: 0, since: 0 }));

  /** @param monday UTC hour in which the week begins */
  return (own: Float64Array, others: Float64Array, monday: number): ClockFact | undefined => {
    const fit = usual.weeks < LEAST_WEEKS ? undefined : fitOf(own, usual.mean);
    if (fit !== undefined)
      for (const suspicion of suspicions) {
        if (suspicion.lag === clock) continue;
        const gain = (fit.costs[clock] - fit.costs[suspicion.lag]) / (2 * fit.variance);
        add(suspicion, gain > 0 && othersDo(suspicion.lag - clock) ? 0 : gain, monday);
      }
    const [likeliest] = suspicions.toSorted((a, b) => b.evidence - a.evidence);
    if (likeliest !== undefined && likeliest.evidence >= ENOUGH && likeliest.weeks >= WEEKS) {
      const value = likeliest.lag - clock;
      clock = likeliest.lag;
      for (const suspicion of suspicions) suspicion.evidence = 0;
      return { kind: 'clock', sensor, from: likeliest.since, value };
    }
    // What may be written by another clock is not usual.
    if (suspicions.every(({ evidence }) => evidence === 0)) {
      usual.add(own, clock);
      usualOthers.add(others, 0);
    }
    return undefined;

    /** Whether the hours of the other sensors moved likewise. */
    function othersDo(jump: number): boolean {
      const fit: Fit | undefined = fitOf(others, usualOthers.mean);
      const moved = LAGS.find((lag) => lag === jump);
      return fit !== undefined && moved !== undefined && fit.costs[moved] < fit.costs[0];
    }
  };
}

function add(suspicion: Suspicion, gain: number, monday: number) {
  if (suspicion.evidence === 0) {
    suspicion.weeks = 0;
    suspicion.since = monday;
  }
  suspicion.evidence = Math.max(0, suspicion.evidence + gain - SLACK);
  suspicion.weeks++;
}
