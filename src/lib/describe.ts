import { DAY, HOUR } from './calendar.ts';
import type { Format } from './format.ts';
import type { Language } from './language.ts';
import { changeOf, type Measure } from './measure.ts';
import type { Picture } from './picture.ts';
import type { Point } from './points.ts';
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

type Speaker = Language<'explorer'>;

const MINUTE = HOUR / 60;

export function describe(
  point: Point,
  { by, measure }: Pick<Picture, 'by' | 'measure'>,
  language: Speaker,
): Reading {
  const { row, before, occasion } = point;
  const { beforeValue } = language.say.explorer;
  return {
    when: whenWords(row, by, language),
    occasion,
    ...what(point, measure, language),
    usual: row.trading ? usualWords(row, language) : '',
    before: before === null ? '' : beforeValue({ value: valueWords(before, measure, language) }),
  };
}

/** Local time. The hour that a clock change repeats says which of the two it is by its distance to UTC. */
function whenWords(row: Row, by: Step, language: Format): string {
  if (by === 'day') return language.day(row.local);
  if (by === 'week') return language.dates(row.local, row.local + 6 * DAY);
  if (by === 'month') return language.month(row.local);
  const zone = zoneWords(row.local - row.time);
  return `${language.shortDay(row.local)}, ${language.clock(row.local)} ${zone}`;
}

/** "UTC+1", "UTC−3:30" */
function zoneWords(offset: number): string {
  const hours = Math.floor(Math.abs(offset) / HOUR);
  const minutes = (Math.abs(offset) % HOUR) / MINUTE;
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${hours}${rest}`;
}

/** The same, as short as a table needs it. */
export const shortWhenWords = (row: Row, by: Step, language: Format): string =>
  by === 'day' ? language.shortDay(row.local) : whenWords(row, by, language);

function what({ row, value }: Point, measure: Measure, language: Speaker) {
  const { explorer } = language.say;
  if (!row.trading) return { count: explorer.closed, note: '' };
  if (value === null)
    return { count: explorer.noCount, note: unknownWords(row, measure, language) };
  const count = countWords(value, measure, language);
  if (measure === 'usual') return { count, note: '' };
  return { count, note: partWords(row, measure, language) };
}

function unknownWords({ visits, status }: Row, measure: Measure, language: Speaker): string {
  const { incomparable, sensorFailed, nothingMeasured } = language.say.explorer;
  if (visits !== null && measure === 'change') return incomparable;
  return status === 'failed' ? sensorFailed : nothingMeasured;
}

function countWords(value: number, measure: Measure, language: Speaker): string {
  const { against, visits, usualVisits } = language.say.explorer;
  if (measure === 'change') return against({ change: language.change(value / 100) });
  const counted = language.counted(Math.round(value));
  return measure === 'usual' ? usualVisits(counted) : visits(counted);
}

/** How much of a value was measured; all of it needs no word. */
function partWords(
  { visits, estimated, coverage, status }: Row,
  measure: Measure,
  language: Speaker,
): string {
  const { measured, parts, sensorFailedEstimated, nothingMeasuredEstimated } =
    language.say.explorer;
  if (visits === null)
    return status === 'failed' ? sensorFailedEstimated : nothingMeasuredEstimated;
  if (coverage === null || coverage === 1) return '';
  const share = language.share(coverage);
  if (estimated === null || measure !== 'estimated') return measured({ share });
  const counted = language.count(visits);
  return parts({ counted, estimated: language.count(estimated - visits), share });
}

function usualWords({ visits, baseline }: Row, language: Speaker): string {
  if (baseline === null) return '';
  const { explorer } = language.say;
  const change = changeOf(visits, baseline);
  const usual = language.count(baseline);
  if (change === null) return explorer.usual({ usual });
  return explorer.usualChange({ usual, change: language.change(change / 100) });
}
