import { isoDate } from './calendar.ts';
import { changeOf } from './measure.ts';
import type { Picture } from './picture.ts';
import { allOf, type Point } from './points.ts';
import type { Row } from './rows.ts';
import type { Step } from './view.ts';

type Cell = string | number | null;

/** A column of what a picture shows, under the name that it has in the data set. */
export interface SheetColumn {
  readonly name: string;
  /** `instant` and `local` as milliseconds, `date` too. */
  readonly type: 'instant' | 'local' | 'date' | 'count' | 'decimal' | 'text';
  readonly values: readonly Cell[];
}

/** What a picture shows, a row a point: what was counted, estimated, usual, and the value a year before if it is drawn. */
export function sheetOf({ points, by, ghost }: Picture): SheetColumn[] {
  const all = allOf(points);
  const column = (name: string, type: SheetColumn['type'], value: (point: Point) => Cell) => ({
    ...{ name, type },
    values: all.map(value),
  });
  const open =
    (value: (row: Row) => number | null) =>
    ({ row }: Point) =>
      row.trading ? value(row) : null;
  return [
    ...timesOf(by).map(({ name, type, key }) => column(name, type, ({ row }) => row[key])),
    column(
      'visits',
      'count',
      open(({ visits }) => visits),
    ),
    column(
      'visits_estimated',
      'count',
      open(({ estimated }) => estimated),
    ),
    column(
      'coverage',
      'decimal',
      open(({ coverage }) => decimal(coverage)),
    ),
    column('status', 'text', ({ row }) => (row.trading ? row.status : 'closed')),
    column(
      'baseline',
      'decimal',
      open(({ baseline }) => decimal(baseline)),
    ),
    column(
      'change_pct',
      'decimal',
      open((row) => decimal(changeOf(row.visits, row.baseline))),
    ),
    ...(ghost.time.length > 0
      ? [column('year_before', 'decimal', ({ before }) => decimal(before))]
      : []),
    column('occasion', 'text', ({ occasion }) => occasion),
  ];
}

interface Time {
  readonly name: string;
  readonly type: 'instant' | 'local' | 'date';
  readonly key: 'time' | 'local';
}

function timesOf(by: Step): Time[] {
  if (by !== 'hour') return [{ name: by === 'day' ? 'date' : by, type: 'date', key: 'local' }];
  return [
    { name: 'hour', type: 'instant', key: 'time' },
    { name: 'local_time', type: 'local', key: 'local' },
  ];
}

/** As many digits as a float32 has. */
const decimal = (value: number | null) => (value === null ? null : Number(value.toPrecision(7)));

/** RFC 4180 with a header row; empty for null. Dates and times as the published files write them. */
export function csvOf(columns: readonly SheetColumn[]): string {
  const length = columns[0]?.values.length ?? 0;
  const rows = Array.from({ length }, (_, i) =>
    columns.map(({ type, values }) => written(values[i] ?? null, type)).join(','),
  );
  return `${[columns.map(({ name }) => name).join(','), ...rows].join('\r\n')}\r\n`;
}

function written(value: Cell, type: SheetColumn['type']): string {
  if (value === null) return '';
  if (typeof value === 'string') return /[",\r\n]/.test(value) ? quoted(value) : value;
  if (type === 'date') return isoDate(value);
  if (type === 'instant') return `${clock(value)}Z`;
  return type === 'local' ? clock(value) : String(value);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const clock = (time: number) => new Date(time).toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length);
