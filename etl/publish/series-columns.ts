import type { Resolution } from '../contract/dataset.ts';
import type { SeriesColumns } from '../contract/series.ts';
import type { Batch, ColumnValues } from './batches.ts';
import { timeColumn } from './table.ts';

const SECONDS_OF_A_DAY = 86_400;

interface SensorSeries {
  /** null: the whole store. */
  readonly sensor: string | null;
  readonly columns: SeriesColumns;
}

/** All batches of one mart as series: only together do they tell on which days the store counted anything. */
export function seriesOf(resolution: Resolution, batches: readonly Batch[]): SensorSeries[] {
  const all = batches.map((batch) => columnsOf(resolution, batch));
  const counted = new Set<number>();
  for (const { local, visits } of all)
    for (const [row, time] of local.entries()) if (visits[row] !== null) counted.add(dayOf(time));
  return all.map((columns, place) => ({
    sensor: batches[place]?.run.sensor_id ?? null,
    columns: { ...columns, counted: columns.local.map((local) => counted.has(dayOf(local))) },
  }));
}

const dayOf = (local: number) => Math.floor(local / SECONDS_OF_A_DAY);

function columnsOf(resolution: Resolution, { columns, run }: Batch) {
  const column = (name: string) => {
    const found = columns.get(name);
    if (found === undefined) throw new RangeError(`The batch has no column ${name}.`);
    return found;
  };
  const time = secondsOf(column(timeColumn(resolution)));
  const local = columns.get('local_time');
  const sensors = columns.get('sensors_expected');
  return {
    resolution,
    time,
    local: local ? secondsOf(local) : time,
    status: numbersOf(column('status')),
    visits: valuesOf(column('visits')),
    estimated: valuesOf(column('visits_estimated')),
    coverage: valuesOf(column('coverage')),
    baseline: valuesOf(column('baseline')),
    sensors: sensors ? numbersOf(sensors) : listOf(run.rows, () => 1),
  };
}

const numbersOf = ({ values }: ColumnValues): number[] =>
  listOf(values.length, (row) => Number(values[row]));

/** Dates are days in the batch, instants are seconds. */
function secondsOf({ values }: ColumnValues): number[] {
  const unit = values instanceof BigInt64Array ? 1 : SECONDS_OF_A_DAY;
  return listOf(values.length, (row) => Number(values[row]) * unit);
}

const valuesOf = ({ values, validity }: ColumnValues): (number | null)[] =>
  listOf(values.length, (row) => (isValid(validity, row) ? Number(values[row]) : null));

const isValid = (validity: Uint8Array, row: number) =>
  ((validity[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;

/** A third of the time that Array.from takes, of many millions of values. */
function listOf<Value>(rows: number, read: (row: number) => Value): Value[] {
  const list: Value[] = [];
  for (let row = 0; row < rows; row++) list.push(read(row));
  return list;
}
