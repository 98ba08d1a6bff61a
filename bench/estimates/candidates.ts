import { sameHour } from '../../etl/analyse/estimates/neighbours.ts';
import { type GridSensor, HOUR, type HourGrid } from '../../etl/hour-grid.ts';

/** People of an hour of a sensor, not rounded; NaN when it says nothing. */
export type Candidate = (grid: HourGrid, sensor: GridSensor, hour: number) => number;

const WEEKS = [-28, -21, -14, -7, 7, 14, 21, 28];
const DAYS = Array.from({ length: 57 }, (_, n) => n - 28).filter((days) => days !== 0);

const isCounted = ({ states }: GridSensor, hour: number) => states[hour] === HOUR.ok;
const countOf = ({ counts }: GridSensor, hour: number) => counts[hour] as number;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const hoursOf = (grid: HourGrid, sensor: GridSensor, hour: number, days: readonly number[]) =>
  days.map((by) => sameHour(grid, hour, by)).filter((at) => isCounted(sensor, at));

/** The last so many counts of that weekday and local hour, the latest first. */
function lastCounts(grid: HourGrid, sensor: GridSensor, hour: number, number: number): number[] {
  const counts: number[] = [];
  for (let weeks = 1; weeks < 60 && counts.length < number; weeks++) {
    const at = sameHour(grid, hour, -7 * weeks);
    if (isCounted(sensor, at)) counts.push(countOf(sensor, at));
  }
  return counts;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [lower, upper] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[lower] ?? Number.NaN) + (sorted[upper] ?? Number.NaN)) / 2;
}

const medianNearby: Candidate = (grid, sensor, hour) =>
  median(hoursOf(grid, sensor, hour, WEEKS).map((at) => countOf(sensor, at)));

/** The counts beside × this door's count / the counts beside, both summed over hours of other days. */
const shareOf =
  (days: readonly number[]): Candidate =>
  (grid, sensor, hour) => {
    const beside = grid.sensors.filter((door) => door !== sensor && isCounted(door, hour));
    const now = sum(beside.map((door) => countOf(door, hour)));
    let own = 0;
    let others = 0;
    for (const at of hoursOf(grid, sensor, hour, days)) {
      const both = beside.filter((door) => isCounted(door, at));
      const ofThem = sum(both.map((door) => countOf(door, hour)));
      const then = sum(both.map((door) => countOf(door, at)));
      if (ofThem + then === 0) continue;
      own += countOf(sensor, at);
      others += ofThem === 0 ? then : (then * now) / ofThem;
    }
    return (now * own) / others;
  };

/** The median nearby × what the doors beside it counted on that day / the sum of their medians. */
const levelOfDay: Candidate = (grid, sensor, hour) => {
  let counted = 0;
  let usual = 0;
  for (let at = hour - 24; at <= hour + 24; at++) {
    if (grid.day[at] !== grid.day[hour]) continue;
    for (const door of grid.sensors) {
      if (door === sensor || !isCounted(door, at)) continue;
      const its = medianNearby(grid, door, at);
      if (Number.isNaN(its)) continue;
      counted += countOf(door, at);
      usual += its;
    }
  }
  return (medianNearby(grid, sensor, hour) * counted) / usual;
};

/** Where one says nothing, the median nearby stands in: all are compared on the same hours. */
export const CANDIDATES: ReadonlyMap<string, Candidate> = new Map([
  ['same hour, the week before', (...of) => lastCounts(...of, 1)[0] ?? Number.NaN],
  ['median of the last 8 of the weekday and hour', (...of) => median(lastCounts(...of, 8))],
  ['median of the weekday and hour within 28 days', medianNearby],
  ['that median × level of the day beside', levelOfDay],
  ['doors beside × part on the weekday and hour', shareOf(WEEKS)],
  ['doors beside × part on the hour, all weekdays', shareOf(DAYS)],
]);

export const orNearby =
  (candidate: Candidate): Candidate =>
  (...of) => {
    const visits = candidate(...of);
    return Number.isFinite(visits) ? visits : medianNearby(...of);
  };

/**
 * What nobody can know, so that chance alone is left: the rate of the store's day, from which the counts were drawn, × this
 * door's part on the hour, at weekends or on other days.
 * @param rateOn a local day
 */
export const knowingTheDay =
  (rateOn: (day: number) => number): Candidate =>
  (grid, sensor, hour) => {
    const isWeekend = (at: number) => (grid.slot[at] as number) >= 5 * 24;
    const hours = hoursOf(grid, sensor, hour, DAYS).filter(
      (at) => isWeekend(at) === isWeekend(hour),
    );
    const part =
      sum(hours.map((at) => countOf(sensor, at))) /
      sum(hours.map((at) => rateOn(grid.day[at] as number)));
    return rateOn(grid.day[hour] as number) * part;
  };
