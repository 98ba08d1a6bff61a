import { statusesOf } from '../../etl/contract/dataset.ts';
import type { SeriesYear } from '../../etl/contract/series.ts';
import { decodeSeries } from '../../etl/contract/series-decode.ts';
import { decimal } from './float32.ts';
import type { Row } from './rows.ts';
import { dayOf, tradingRows } from './trading.ts';

export interface SeriesRows {
  /** In order of time; those that readRows reads from the Arrow file of the same days or hours. */
  readonly rows: Row[];
  /** Of a series of days: the years of which there are hours, in order. */
  readonly years: readonly SeriesYear[];
}

/** Reads a file of etl/contract/series.ts. @throws when it is cut, harmed or something else */
export async function readSeries(bytes: Uint8Array<ArrayBuffer>): Promise<SeriesRows> {
  const { columns, years } = decodeSeries(await gunzip(bytes));
  const statuses = statusesOf(columns.resolution);
  const counted = new Set<number>();
  const rows = Array.from(columns.time, (time, i) => {
    const local = (columns.local[i] ?? 0) * 1000;
    if (columns.counted[i]) counted.add(dayOf(local));
    return {
      time: time * 1000,
      local,
      visits: columns.visits[i] ?? null,
      estimated: columns.estimated[i] ?? null,
      coverage: decimal(columns.coverage[i] ?? null),
      baseline: columns.baseline[i] ?? null,
      sensors: columns.sensors[i] ?? 1,
      status: statuses[columns.status[i] ?? 0] ?? 'missing',
    };
  });
  return { rows: tradingRows(rows, counted), years };
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
