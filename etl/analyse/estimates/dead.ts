import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { NOWHERE, REACH_DAYS, sameHour } from './neighbours.ts';

/** Evidence (−log of a probability) from which on a run of zeros is called dead: less than one chance in a million. */
const ENOUGH = 15;
/** What one day can say at most while other doors count people: a door may be locked for a day. */
const DAY_BESIDE_OTHERS = 10;
/** What it can say when no other door has a voice: the store may be shut for two days that nobody told of. */
const DAY_ALONE = 6;
/** The share of its usual visits that a store may have lost for good without being dead. */
const LEVEL_ALONE = 0.5;
/** People whom the other doors usually count in the hours concerned of a day, to have a voice. */
const VOICE = 20;
/** Shape of the negative binomial of a day: its rate scatters by 1 / √SHAPE around the usual one, 22 %. */
const SHAPE = 20;
/** A door that has counted nobody for this long when a run begins, in hours, knows nothing of it. */
const MUTE_HOURS = 24;

/**
 * The grid with the zeros of dead counters marked. A run of zeros begins with the first zero of a trading hour, and ends
 * with the first person or after 28 days without any trading hour that was measured. It is dead as a whole when its first
 * 28 days are practically impossible: each day, the people to expect are those whom the doors beside it counted times its
 * usual part of them, at most what is usual itself (means of the same weekday and hour in the 28 days before the run).
 * Where the other doors have no voice, half of what is usual is expected. The probability of no visit at all is that of a
 * negative binomial, (1 + m/k)^−k (Johnson, Kemp & Kotz, Univariate Discrete Distributions, 3rd ed., 5.1), its logarithm
 * limited each day.
 * @param settled index of the hour before which the grid's dead hours are marked already: a run that began there is not
 * judged again
 */
export function markDead(grid: HourGrid, settled: number): HourGrid {
  const runs = grid.sensors.map(zeroRunsOf);
  return {
    ...grid,
    sensors: grid.sensors.map((_, index) => markSensor(grid, runs, index, settled)),
  };
}

const isCounted = (state: number | undefined) => state === HOUR.ok || state === HOUR.dead;

/** For each hour the index at which the run of zeros began that goes on in it; NOWHERE: there is none. */
function zeroRunsOf({ counts, states }: GridSensor): Int32Array {
  const runs = new Int32Array(counts.length);
  let start = NOWHERE;
  let lastCounted = Number.NEGATIVE_INFINITY;
  for (let hour = 0; hour < counts.length; hour++) {
    const count = counts[hour] as number;
    if (count > 0 || hour - lastCounted >= REACH_DAYS * 24) start = NOWHERE;
    if (isCounted(states[hour])) {
      if (count === 0 && start === NOWHERE) start = hour;
      lastCounted = hour;
    }
    runs[hour] = start;
  }
  return runs;
}

function markSensor(
  grid: HourGrid,
  runs: readonly Int32Array[],
  index: number,
  settled: number,
): GridSensor {
  const sensor = grid.sensors[index] as GridSensor;
  let marked = sensor;
  for (const [start, end] of spansOf(runs[index] as Int32Array, settled)) {
    const isDead =
      start < settled ? wasDead(marked, settled) : isImpossible(grid, runs, marked, start, end);
    if (!isDead) continue;
    if (marked === sensor) marked = { ...sensor, states: sensor.states.slice() };
    for (let hour = Math.max(start, settled); hour < end; hour++)
      if (marked.states[hour] === HOUR.ok) marked.states[hour] = HOUR.dead;
  }
  return marked;
}

/** Start and end, exclusive, of the runs that go on in an hour or begin later. */
function* spansOf(runs: Int32Array, from: number): Generator<[number, number]> {
  for (let hour = from; hour < runs.length; ) {
    const start = runs[hour] as number;
    while (hour < runs.length && runs[hour] === start) hour++;
    if (start !== NOWHERE) yield [start, hour];
  }
}

/** Whether the last trading hour that was counted before it is marked dead. */
function wasDead({ states }: GridSensor, hour: number): boolean {
  let before = hour - 1;
  while (before >= 0 && !isCounted(states[before])) before--;
  return states[before] === HOUR.dead;
}

/** People in the hours concerned of one day. */
interface Day {
  date: number;
  /** Usual of this door; of the doors beside it; whom those counted. */
  usual: number;
  others: number;
  counted: number;
}

function isImpossible(
  grid: HourGrid,
  runs: readonly Int32Array[],
  own: GridSensor,
  start: number,
  end: number,
): boolean {
  const firstDay = grid.day[start] as number;
  // One day alone never says enough.
  if (grid.day[end - 1] === firstDay) return false;
  const known = peopleBefore(grid, own, start);
  let evidence = 0;
  let day: Day = { date: firstDay, usual: 0, others: 0, counted: 0 };
  // What is usual is itself an estimate, from so many people: the rate's posterior is gamma of that shape and mean 1, and the
  // zeros' probability, averaged over it, again that of a negative binomial.
  const isEnough = () => known * Math.log1p((evidence + evidenceOf(day)) / known) >= ENOUGH;
  for (let hour = start; hour < end; hour++) {
    const date = grid.day[hour] as number;
    if (date >= firstDay + REACH_DAYS) break;
    if (own.states[hour] !== HOUR.ok) continue;
    if (date !== day.date) {
      if (isEnough()) return true;
      evidence += evidenceOf(day);
      day = { date, usual: 0, others: 0, counted: 0 };
    }
    addHour(day, grid, runs, own, start, hour);
  }
  return isEnough();
}

function peopleBefore({ day }: HourGrid, { counts, states }: GridSensor, start: number): number {
  const first = (day[start] as number) - REACH_DAYS;
  let people = 0;
  for (let hour = start - 1; hour >= 0 && (day[hour] as number) >= first; hour--)
    if (states[hour] === HOUR.ok) people += counts[hour] as number;
  return people;
}

function addHour(
  day: Day,
  grid: HourGrid,
  runs: readonly Int32Array[],
  own: GridSensor,
  start: number,
  hour: number,
): void {
  const passed = (grid.day[hour] as number) - (grid.day[start] as number);
  const nearest = Math.floor(passed / 7) + 1;
  const weeks = [nearest, nearest + 1, nearest + 2, nearest + 3].map((week) =>
    sameHour(grid, hour, -7 * week),
  );
  const usual = meanOf(own.counts, weeks, (at) => own.states[at] === HOUR.ok);
  if (usual === undefined) return;
  day.usual += usual;
  for (const [index, { id, counts, states }] of grid.sensors.entries()) {
    const silentSince = runs[index]?.[hour] ?? NOWHERE;
    const isMute = silentSince !== NOWHERE && silentSince < start - MUTE_HOURS;
    if (id === own.id || !isCounted(states[hour]) || isMute) continue;
    const its = meanOf(counts, weeks, (at) => isCounted(states[at]));
    if (its === undefined) continue;
    day.others += its;
    day.counted += counts[hour] as number;
  }
}

function meanOf(
  counts: Float64Array,
  hours: readonly number[],
  isKnown: (hour: number) => boolean,
): number | undefined {
  let sum = 0;
  let number = 0;
  for (const hour of hours)
    if (isKnown(hour)) {
      sum += counts[hour] as number;
      number++;
    }
  return number === 0 ? undefined : sum / number;
}

function evidenceOf({ usual, others, counted }: Day): number {
  if (others < VOICE) return Math.min(DAY_ALONE, SHAPE * Math.log1p((LEVEL_ALONE * usual) / SHAPE));
  const shape = Math.min(SHAPE, counted);
  const expected = usual * Math.min(1, counted / others);
  return shape === 0 ? 0 : Math.min(DAY_BESIDE_OTHERS, shape * Math.log1p(expected / shape));
}
