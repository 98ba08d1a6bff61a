import { shortWhenWords } from './describe.ts';
import type { Language } from './language.ts';
import { changeOf } from './measure.ts';
import type { Picture, Point } from './picture.ts';
import type { Row } from './rows.ts';
import type { SheetPage } from './sheet-page.ts';
import { STEP_NAMES, valueWords } from './view-words.ts';

const STATUSES: Readonly<Record<Row['status'], string>> = {
  ...{ ok: 'measured', complete: 'measured', partial: 'measured in part' },
  ...{ failed: 'sensor failed', missing: 'not measured', closed: 'closed' },
};

interface Head {
  readonly text: string;
  readonly isNumber: boolean;
}

type Column = Head & {
  readonly cell: (point: Point, picture: Picture, language: Language) => string;
};

const UNKNOWN = '–';

const known = (value: number | null, write: (value: number) => string) =>
  value === null ? UNKNOWN : write(value);

const number = (text: string, cell: Column['cell']): Column => ({ text, isNumber: true, cell });
const text = (text: string, cell: Column['cell']): Column => ({ text, isNumber: false, cell });

const open = (value: (row: Row) => number | null, write: 'count' | 'share' | 'change') =>
  (({ row }, _, language) =>
    known(row.trading ? value(row) : null, language[write])) as Column['cell'];

const CHANGE = ({ visits, baseline }: Row) => {
  const change = changeOf(visits, baseline);
  return change === null ? null : change / 100;
};

const COLUMNS: readonly Column[] = [
  number(
    'Visits, with estimates',
    open(({ visits, estimated }) => estimated ?? visits, 'count'),
  ),
  number(
    'Measured',
    open(({ visits }) => visits, 'count'),
  ),
  number(
    'Hours measured',
    open(({ coverage }) => coverage, 'share'),
  ),
  number(
    'Usual',
    open(({ baseline }) => baseline, 'count'),
  ),
  number('Change', open(CHANGE, 'change')),
];

const BEFORE = number('A year before', ({ before }, { measure }, language) =>
  known(before, (value) => valueWords(value, measure, language)),
);

const NOTES = text('Status', ({ row, occasion }) =>
  [STATUSES[row.trading ? row.status : 'closed'], occasion].filter(Boolean).join('; '),
);

function columnsOf({ by, ghost }: Picture): Column[] {
  const when = text(STEP_NAMES[by], ({ row }, picture, language) =>
    shortWhenWords(row, picture.by, language),
  );
  return [when, ...COLUMNS, ...(ghost.length > 0 ? [BEFORE] : []), NOTES];
}

/** The heads of a table of what is shown. */
export const headWords = (picture: Picture): Head[] => columnsOf(picture);

/** The cells of one row of it. */
export const rowWords = (point: Point, picture: Picture, language: Language): string[] =>
  columnsOf(picture).map(({ cell }) => cell(point, picture, language));

/** Which part of the rows a page shows. */
export function pageWords({ points, first, count }: SheetPage, language: Language): string {
  if (count === 0) return 'There is nothing in this range.';
  if (count === points.length)
    return `${language.count(count)} ${count === 1 ? 'row' : 'rows'}, the newest first.`;
  const last = first + points.length - 1;
  return `Rows ${language.count(first)} to ${language.count(last)} of ${language.count(count)}, the newest first; a file has them all.`;
}
