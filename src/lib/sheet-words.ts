import { shortWhenWords } from './describe.ts';
import type { Language } from './language.ts';
import { changeOf } from './measure.ts';
import type { Picture } from './picture.ts';
import type { Point } from './points.ts';
import type { Row } from './rows.ts';
import type { SheetPage } from './sheet-page.ts';
import { valueWords } from './view-words.ts';

type Speaker = Language<'explorer'>;

interface Head {
  readonly text: string;
  readonly isNumber: boolean;
}

type Cell = (point: Point, picture: Picture, language: Speaker) => string;
type Column = Head & { readonly cell: Cell };

const UNKNOWN = '–';

const known = (value: number | null, write: (value: number) => string) =>
  value === null ? UNKNOWN : write(value);

const number = (text: string, cell: Cell): Column => ({ text, isNumber: true, cell });
const text = (text: string, cell: Cell): Column => ({ text, isNumber: false, cell });

const open =
  (value: (row: Row) => number | null, write: 'count' | 'share' | 'change'): Cell =>
  ({ row }, _, language) =>
    known(row.trading ? value(row) : null, language[write]);

const estimated = open((row) => row.estimated, 'count');
const counted = open(({ visits }) => visits, 'count');
const coverage = open(({ coverage }) => coverage, 'share');
const usual = open(({ baseline }) => baseline, 'count');
const change = open(({ visits, baseline }) => {
  const percent = changeOf(visits, baseline);
  return percent === null ? null : percent / 100;
}, 'change');

const when: Cell = ({ row }, { by }, language) => shortWhenWords(row, by, language);
const before: Cell = ({ before }, { measure }, language) =>
  known(before, (value) => valueWords(value, measure, language));
const status: Cell = ({ row, occasion }, _, { say }) =>
  [say.explorer.statuses[row.trading ? row.status : 'closed'], occasion].filter(Boolean).join('; ');

function columnsOf({ by, ghost }: Picture, { say }: Speaker): Column[] {
  const { heads } = say.explorer;
  return [
    text(heads.when[by], when),
    number(heads.estimated, estimated),
    ...(ghost.time.length > 0 ? [number(heads.before, before)] : []),
    number(heads.counted, counted),
    number(heads.coverage, coverage),
    number(heads.usual, usual),
    number(heads.change, change),
    text(heads.status, status),
  ];
}

/** The heads of a table of what is shown. */
export const headWords = (picture: Picture, language: Speaker): Head[] =>
  columnsOf(picture, language);

/** The cells of one row of it. */
export const rowWords = (point: Point, picture: Picture, language: Speaker): string[] =>
  columnsOf(picture, language).map(({ cell }) => cell(point, picture, language));

/** Which part of the rows a page shows. */
export function pageWords({ points, first, count }: SheetPage, language: Speaker): string {
  const { noRows, allRows, someRows } = language.say.explorer;
  if (count === 0) return noRows;
  if (count === points.length) return allRows(language.counted(count));
  return someRows({
    first: language.count(first),
    last: language.count(first + points.length - 1),
    count: language.count(count),
  });
}
