import { DAY } from './calendar.ts';
import type { Language } from './language.ts';
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
  language: Language,
): Reading {
  const { row, before, occasion } = point;
  return {
    when: whenWords(row, by, language),
    occasion,
    ...what(point, measure, language),
    usual: row.trading ? usualWords(row, language) : '',
    before: before === null ? '' : `A year before: ${valueWords(before, measure, language)}`,
  };
}

/** Local time. The hour that a clock change repeats says which of the two it is by its distance to UTC. */
function whenWords(row: Row, by: Step, language: Language): string {
  if (by === 'day') return language.day(row.local);
  if (by === 'week') return language.dates(row.local, row.local + 6 * DAY);
  if (by === 'month') return language.month(row.local);
  const offset = (row.local - row.time) / 3_600_000;
  const zone = `UTC${offset < 0 ? '−' : '+'}${Math.abs(offset)}`;
  return `${language.shortDay(row.local)}, ${language.clock(row.local)} ${zone}`;
}

/** The same, as short as a table needs it. */
export const shortWhenWords = (row: Row, by: Step, language: Language): string =>
  by === 'day' ? language.shortDay(row.local) : whenWords(row, by, language);

function what({ row, value }: Point, measure: Measure, language: Language) {
  if (!row.trading) return { count: 'Closed', note: '' };
  const fault = row.status === 'failed' ? 'the sensor failed' : 'nothing was measured';
  if (value === null) return { count: 'No count', note: faultWords(row, measure, fault) };
  const count = countWords(value, measure, language);
  if (measure === 'usual') return { count, note: '' };
  return {
    count,
    note: row.visits === null ? `${fault}: all of it estimated` : partWords(row, measure, language),
  };
}

const faultWords = ({ visits }: Row, measure: Measure, fault: string): string =>
  visits !== null && measure === 'change' ? 'nothing to compare with' : fault;

function countWords(value: number, measure: Measure, language: Language): string {
  if (measure === 'change') return `${language.change(value / 100)} against usual`;
  return `${language.count(value)} ${Math.round(value) === 1 ? 'visit' : 'visits'}${measure === 'usual' ? ' usual' : ''}`;
}

function partWords(
  { visits, estimated, coverage }: Row,
  measure: Measure,
  language: Language,
): string {
  if (visits === null || coverage === null || coverage === 1) return '';
  const measured = `${language.share(coverage)} of the hours measured`;
  if (estimated === null || measure !== 'estimated') return measured;
  return `${language.count(visits)} counted, ${language.count(estimated - visits)} estimated; ${measured}`;
}

function usualWords({ visits, baseline }: Row, language: Language): string {
  if (baseline === null) return '';
  const change = changeOf(visits, baseline);
  const usual = `Usual: ${language.count(baseline)}`;
  return change === null ? usual : `${usual}; measured ${language.change(change / 100)}`;
}
