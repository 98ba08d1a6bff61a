import { estimateHours } from '../../etl/analyse/estimates/estimate.ts';
import type { GridSensor, HourGrid, UnmeasuredHour } from '../../etl/hour-grid.ts';
import { CANDIDATES, type Candidate, knowingTheDay, orNearby } from './candidates.ts';
import { type HiddenHour, hideOutages } from './outages.ts';

export const USED = 'the mix that is used';
const FLOOR = 'knowing the true rate of the day';

/** A store to be measured. */
export interface Place {
  readonly grid: HourGrid;
  /** The rate of a local day from which its counts were drawn. */
  readonly rateOn: (day: number) => number;
}

/** Sums over all hidden hours. */
export interface Score {
  /** People. */
  truth: number;
  /** Candidate → sum of its absolute errors of a sensor's day, people. */
  readonly errors: Map<string, number>;
  /** Of the mix. */
  hours: number;
  inside: number;
}

const emptyScore = (): Score => ({ truth: 0, errors: new Map(), hours: 0, inside: 0 });

/** Hides outages of one length in each store, several times over, and compares what is said of them. */
export function scoreOutages(
  places: readonly Place[],
  days: number | 'hour',
  rounds: number,
): Score {
  const score = emptyScore();
  for (const [index, place] of places.entries())
    for (let round = 0; round < rounds; round++) {
      const { grid, hidden } = hideOutages(place.grid, days, 1000 * index + round);
      addGrid(score, { ...place, grid }, hidden);
    }
  return score;
}

function addGrid(score: Score, { grid, rateOn }: Place, hidden: readonly HiddenHour[]): void {
  const estimates = new Map(
    estimateHours(grid).map((row) => [row.sensor * grid.slot.length + row.hour, row]),
  );
  const rows = hidden.flatMap((row) => {
    const estimate = estimates.get(row.sensor * grid.slot.length + row.hour);
    return estimate === undefined || estimate.visits === null ? [] : [{ ...row, estimate }];
  });
  for (const { truth, estimate } of rows) {
    score.truth += truth;
    score.hours++;
    score.inside += Number((estimate.low ?? 0) <= truth && truth <= (estimate.high ?? 0));
  }
  type Row = HiddenHour & { readonly estimate: UnmeasuredHour };
  const add = (name: string, visitsOf: (row: Row) => number) => {
    const ofDays = new Map<string, number>();
    for (const row of rows) {
      const day = `${row.sensor} ${grid.day[row.hour]}`;
      ofDays.set(day, (ofDays.get(day) ?? 0) + visitsOf(row) - row.truth);
    }
    let error = score.errors.get(name) ?? 0;
    for (const ofDay of ofDays.values()) error += Math.abs(ofDay);
    score.errors.set(name, error);
  };
  const addCandidate = (name: string, candidate: Candidate) => {
    const visitsOf = orNearby(candidate);
    add(name, ({ sensor, hour }) => visitsOf(grid, grid.sensors[sensor] as GridSensor, hour));
  };
  for (const [name, candidate] of CANDIDATES) addCandidate(name, candidate);
  add(USED, ({ estimate }) => estimate.visits ?? 0);
  addCandidate(FLOOR, knowingTheDay(rateOn));
}
