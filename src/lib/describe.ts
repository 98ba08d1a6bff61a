import { DAY } from './calendar.ts';
import type { Format } from './format.ts';
import { changeOf, type Measure } from './measure.ts';
import type { Picture, Point } from './picture.ts';
import type { Row } from './rows.ts';
import type { Step } from './view.ts';
import { valueWords } from './view-words.ts';

/** One point in words, for the tooltip and for those who hear it: `count` is what is drawn. An empty text says nothing. */
export interface Reading {
  readonly when: string;
  readonly occasion: string;
  readonly count: string;
  readonly note: string;
  readonly usual: string;
  readonly before: string;
}

export function describe(
  point: Point,
  { by, measure }: Pick<Picture, 'by' | 'measure'>,
  format: Format,
): Reading {
  const { row, before, occasion } = point;
  return {
    when: whenWords(row, by, format),
    occasion,
    ...what(point, measure, format),
    usual: row.trading ? usualWords(row, format) : '',
    before: before === null ? '' : `A year before: ${valueWords(before, measure, format)}`,
  };
}

/** Local time. The hour that a clock change repeats says which of the two it is by its distance to UTC. */
function whenWords(row: Row, by: Step, format: Format): string {
  if (by === 'day') return format.day(row.local);
  if (by === 'week') return format.dates(row.local, row.local + 6 * DAY);
  if (by === 'month') return format.month(row.local);
  const offset = (row.local - row.time) / 3_600_000;
  const zone = `UTC${offset < 0 ? '−' : '+'}${Math.abs(offset)}`;
  return `${format.shortDay(row.local)}, ${format.clock(row.local)} ${zone}`;
}

/** The same, as short as a table needs it. */
export const shortWhenWords = (row: Row, by: Step, format: Format): string =>
  by === 'day' ? format.shortDay(row.local) : whenWords(row, by, format);

function what({ row, value }: Point, measure: Measure, format: Format) {
  if (!row.trading) return { count: 'Closed', note: '' };
  const fault = row.status === 'failed' ? 'the sensor failed' : 'nothing was measured';
  if (value === null) return { count: 'No count', note: faultWords(row, measure, fault) };
  const count = countWords(value, measure, format);
  if (measure === 'usual') return { count, note: '' };
  return {
    count,
    note: row.visits === null ? `${fault}: all of it estimated` : partWords(row, measure, format),
  };
}

const faultWords = ({ visits }: Row, measure: Measure, fault: string): string =>
  visits !== null && measure === 'change' ? 'nothing to compare with' : fault;

function countWords(value: number, measure: Measure, format: Format): string {
  if (measure === 'change') return `${format.change(value / 100)} against usual`;
  return `${format.count(value)} ${Math.round(value) === 1 ? 'visit' : 'visits'}${measure === 'usual' ? ' usual' : ''}`;
}

function partWords({ visits, estimated, coverage }: Row, measure: Measure, format: Format): string {
  if (visits === null || coverage === null || coverage === 1) return '';
  const measured = `${format.share(coverage)} of the hours measured`;
  if (estimated === null || measure !== 'estimated') return measured;
  return `${format.count(visits)} counted, ${format.count(estimated - visits)} estimated; ${measured}`;
}

function usualWords({ visits, baseline }: Row, format: Format): string {
  if (baseline === null) return '';
  const change = changeOf(visits, baseline);
  const usual = `Usual: ${format.count(baseline)}`;
  return change === null ? usual : `${usual}; measured ${format.change(change / 100)}`;
}
