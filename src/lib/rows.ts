import { CompressionType, setCompressionCodec, tableFromIPC } from '@uwdata/flechette';
import type { HOUR_STATUSES, ROLLUP_STATUSES } from '../../etl/contract/dataset.ts';
import { decimal } from './float32.ts';
import { dayOf, tradingRows } from './trading.ts';
import { unzstd } from './zstd.ts';

type Status = (typeof HOUR_STATUSES)[number] | (typeof ROLLUP_STATUSES)[number];

/** What the pages use of one row of a published file. */
export interface Row {
  /** Daily: the local date. Hourly: the instant at which the hour starts. */
  readonly time: number;
  /** The same on the store's own clock. */
  readonly local: number;
  readonly visits: number | null;
  readonly estimated: number | null;
  /** 0 to 1; null when the store did not trade. */
  readonly coverage: number | null;
  /** What its weekday (and hour) brought on average of the last four times. */
  readonly baseline: number | null;
  /** Sensors installed; 1 for a sensor's own row. */
  readonly sensors: number;
  readonly status: Status;
  /** The store was open: trading.ts. */
  readonly trading: boolean;
}

/** Rows in order of time, of each sensor of the file; of the store itself under `null`. */
export type RowsOf = (sensor: string | null) => Row[];

/** Reads a file of any of the four resolutions (Arrow IPC, as docs/dataset.md defines it). */
export function readRows(bytes: Uint8Array): RowsOf {
  setCompressionCodec(CompressionType.ZSTD, { decode: unzstd, encode: (plain) => plain });
  const table = tableFromIPC(bytes);
  const column = <T>(name: string): ArrayLike<T> | undefined => table.getChild(name)?.toArray();
  const required = <T>(name: string): ArrayLike<T> => {
    const values = column<T>(name);
    if (!values) throw new Error(`The file has no column "${name}".`);
    return values;
  };
  const sensorIds = column<string>('sensor_id');
  const time = column<number>('date') ?? required<number>('hour');
  const local = column<number>('local_time') ?? time;
  const visits = required<number | null>('visits');
  const estimated = required<number | null>('visits_estimated');
  const coverage = required<number | null>('coverage');
  const baseline = required<number | null>('baseline');
  const sensors = column<number>('sensors_expected');
  const status = required<Status>('status');

  const counted = new Set<number>();
  for (let i = 0; i < table.numRows; i++)
    if ((visits[i] ?? null) !== null) counted.add(dayOf(Number(local[i])));

  return (sensor) => {
    const rows: Omit<Row, 'trading'>[] = [];
    for (let i = 0; i < table.numRows; i++) {
      if ((sensorIds?.[i] ?? null) !== sensor) continue;
      rows.push({
        time: Number(time[i]),
        local: Number(local[i]),
        visits: visits[i] ?? null,
        estimated: estimated[i] ?? null,
        coverage: decimal(coverage[i] ?? null),
        baseline: baseline[i] ?? null,
        sensors: sensors?.[i] ?? 1,
        status: status[i] ?? 'missing',
      });
    }
    return tradingRows(rows, counted);
  };
}
