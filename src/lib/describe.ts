import type { Format } from './format.ts';
import type { Point } from './picture.ts';
import type { Row } from './rows.ts';

/** One point in words, for the tooltip and for those who hear it: `count` is what is drawn. */
export interface Reading {
  readonly when: string;
  readonly count: string;
  readonly note: string;
}

export function describe(point: Point, hourly: boolean, format: Format): Reading {
  return { when: when(point.row, hourly, format), ...what(point, format) };
}

/** Local time. The hour that a clock change repeats says which of the two it is by its distance to UTC. */
function when(row: Row, hourly: boolean, format: Format): string {
  if (!hourly) return format.day(row.local);
  const offset = (row.local - row.time) / 3_600_000;
  const zone = `UTC${offset < 0 ? '−' : '+'}${Math.abs(offset)}`;
  return `${format.shortDay(row.local)}, ${format.clock(row.local)} ${zone}`;
}

function what({ row, value }: Point, format: Format): Omit<Reading, 'when'> {
  if (!row.trading) return { count: 'Closed', note: '' };
  const fault = row.status === 'failed' ? 'the sensor failed' : 'nothing was measured';
  if (value === null) return { count: 'No count', note: fault };
  const count = `${format.count(value)} ${value === 1 ? 'visit' : 'visits'}`;
  return {
    count,
    note: row.visits === null ? `${fault}: all of it estimated` : partWords(row, format),
  };
}

function partWords({ visits, estimated, coverage }: Row, format: Format): string {
  if (visits === null || coverage === null || coverage === 1) return '';
  const measured = `${format.share(coverage)} of the hours measured`;
  if (estimated === null) return measured;
  return `${format.count(visits)} counted, ${format.count(estimated - visits)} estimated; ${measured}`;
}
