import type { DaySeries } from '../../etl/analyse/day-series.ts';
import { HOUR, type HourGrid, type UnmeasuredHour } from '../../etl/hour-grid.ts';

/** The days of a store and of its doors, as the daily marts would give them. */
export interface Days {
  readonly store: DaySeries;
  /** In the order of the grid's sensors. */
  readonly doors: readonly DaySeries[];
}

/** What hours add up to in a day; NaN where no hour added anything. */
interface Sums {
  readonly visits: Float64Array;
  readonly filled: Float64Array;
  readonly trading: Float64Array;
  readonly measured: Float64Array;
}

/** @param store its id */
export function daysOf(grid: HourGrid, unmeasured: readonly UnmeasuredHour[], store: string): Days {
  const firstDay = grid.day[0] ?? 0;
  const length = (grid.day.at(-1) ?? firstDay) - firstDay + 1;
  const estimates = new Map(
    unmeasured.map(({ sensor, hour, visits }) => [sensor * grid.day.length + hour, visits]),
  );
  const doors = grid.sensors.map((_, sensor) => sumDays(grid, sensor, estimates, length));
  return {
    store: toSeries(store, null, firstDay, doors.reduce(add)),
    doors: doors.map((sums, n) => toSeries(store, grid.sensors[n]?.id ?? '', firstDay, sums)),
  };
}

/** @param estimates by sensor · hours + hour; null: there is none */
function sumDays(
  { day, sensors }: HourGrid,
  sensor: number,
  estimates: ReadonlyMap<number, number | null>,
  length: number,
): Sums {
  const { counts, states } = sensors[sensor] as HourGrid['sensors'][number];
  const firstDay = day[0] ?? 0;
  const sums: Sums = {
    visits: new Float64Array(length).fill(Number.NaN),
    filled: new Float64Array(length).fill(Number.NaN),
    trading: new Float64Array(length),
    measured: new Float64Array(length),
  };
  for (let hour = 0; hour < day.length; hour++) {
    const state = states[hour];
    if (state === HOUR.none) continue;
    const date = (day[hour] as number) - firstDay;
    const count = counts[hour] as number;
    const estimate = estimates.get(sensor * day.length + hour);
    const trading = state !== HOUR.idle;
    accrue(sums.visits, date, count);
    accrue(sums.filled, date, estimate === undefined ? count : (estimate ?? Number.NaN));
    if (trading) accrue(sums.trading, date, 1);
    if (state === HOUR.ok && estimate === undefined) accrue(sums.measured, date, 1);
  }
  return sums;
}

function accrue(sums: Float64Array, index: number, value: number) {
  if (Number.isNaN(value)) return;
  const sum = sums[index] as number;
  sums[index] = Number.isNaN(sum) ? value : sum + value;
}

function add(a: Sums, b: Sums): Sums {
  const total = (name: keyof Sums) => {
    const sums = a[name].slice();
    for (const [index, value] of b[name].entries()) accrue(sums, index, value);
    return sums;
  };
  return {
    visits: total('visits'),
    filled: total('filled'),
    trading: total('trading'),
    measured: total('measured'),
  };
}

const toSeries = (
  store: string,
  sensor: string | null,
  firstDay: number,
  { visits, filled, trading, measured }: Sums,
): DaySeries => ({
  store,
  sensor,
  firstDay,
  visits,
  filled,
  // 0 / 0 is NaN, as a day without trading has it.
  coverage: measured.map((hours, day) => hours / (trading[day] as number)),
});
