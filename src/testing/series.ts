import { gzipSync } from 'node:zlib';
import { type Resolution, statusesOf } from '../../etl/contract/dataset.ts';
import type { SeriesColumns, SeriesYear } from '../../etl/contract/series.ts';
import { encodeSeries } from '../../etl/contract/series-encode.ts';
import { parseDate } from '../lib/calendar.ts';

interface Written {
  readonly date: string;
  readonly visits: number | null;
}

const DAY = 86_400;

/** A series of one door's days as the ETL publishes it. */
export function dailySeries(
  rows: readonly Written[],
  years: readonly SeriesYear[] = [],
): Uint8Array<ArrayBuffer> {
  const time = rows.map(({ date }) => parseDate(date) / 1000);
  return packed('sensor-daily', time, rows, years);
}

/** A series of one door's hours, from the first of the day on, in UTC. */
export const hourlySeries = (
  date: string,
  visits: readonly (number | null)[],
): Uint8Array<ArrayBuffer> =>
  packed(
    'sensor-hourly',
    visits.map((_, hour) => parseDate(date) / 1000 + (hour * DAY) / 24),
    visits.map((count) => ({ visits: count })),
    [],
  );

function packed(
  resolution: Resolution,
  time: readonly number[],
  rows: readonly Pick<Written, 'visits'>[],
  years: readonly SeriesYear[],
): Uint8Array<ArrayBuffer> {
  const visits = rows.map((row) => row.visits);
  const statuses: readonly string[] = statusesOf(resolution);
  const isLost = visits.map((count) => count === null);
  const columns: SeriesColumns = {
    ...{ resolution, time, local: time, visits, estimated: visits, baseline: visits },
    status: isLost.map((lost) => (lost ? statuses.indexOf('missing') : 0)),
    coverage: isLost.map((lost) => (lost ? 0 : 1)),
    sensors: isLost.map(() => 1),
    counted: isLost.map((lost) => !lost),
  };
  return new Uint8Array(gzipSync(encodeSeries({ columns, years })));
}
