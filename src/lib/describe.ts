import type { Format } from './format.ts';
import type { Point } from './picture.ts';
import type { Row } from './rows.ts';

/** One point in words, for the tooltip and for those who hear it. */
export interface Reading {
  readonly when: string;
  readonly count: string;
  readonly note: string;
}

export function describe({ row }: Point, hourly: boolean, format: Format): Reading {
  return { when: when(row, hourly, format), ...what(row, format) };
}

/** Local time. The hour that a clock change repeats says which of the two it is by its distance to UTC. */
function when(row: Row, hourly: boolean, format: Format): string {
  if (!hourly) return format.day(row.local);
  const offset = (row.local - row.time) / 3_600_000;
  const zone = `UTC${offset < 0 ? '−' : '+'}${Math.abs(offset)}`;
  return `${format.shortDay(row.local)}, ${format.clock(row.local)} ${zone}`;
}

function what(row: Row, format: Format): Omit<Reading, 'when'> {
  const { visits, estimated, coverage, status, trading } = row;
  if (visits !== null) {
    const count = visits === 1 ? '1 visit' : `${format.count(visits)} visits`;
    if (coverage === null || coverage === 1) return { count, note: '' };
    const measured = `counted in ${format.share(coverage)} of the hours`;
    return {
      count,
      note: estimated === null ? measured : `${measured}; about ${format.count(estimated)} in all`,
    };
  }
  if (!trading) return { count: 'Closed', note: '' };
  const note = status === 'failed' ? 'the sensor failed' : 'nothing was measured';
  return {
    count: 'No count',
    note: estimated === null ? note : `${note}; about ${format.count(estimated)} by estimate`,
  };
}
