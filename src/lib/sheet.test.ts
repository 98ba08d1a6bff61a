import { tableFromIPC } from 'apache-arrow';
import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { closed, day, hours } from '../testing/rows.ts';
import { arrowOf } from './arrow-sheet.ts';
import { parseDate } from './calendar.ts';
import { columnsOf } from './columns.ts';
import { dailyPicture, hourlyPicture } from './picture.ts';
import { allOf, pointAt } from './points.ts';
import { csvOf, sheetOf } from './sheet.ts';
import { pageOf } from './sheet-page.ts';
import { headWords, pageWords, rowWords } from './sheet-words.ts';

const language = english;
const range = { from: parseDate('2024-01-01'), to: parseDate('2024-01-02') };
const rows = [
  day('2023-01-02', 100),
  day('2024-01-01', 90, { estimated: 95, coverage: 0.9, status: 'partial', baseline: 120 }),
  closed('2024-01-02'),
];
const occasions = { '2024-01-01': 'New Year, "the first"' };
const picture = dailyPicture(columnsOf(rows), range, { before: true, occasions });

it('writes what is shown as CSV', () => {
  expect(csvOf(sheetOf(picture)).split('\r\n')).toEqual([
    'date,visits,visits_estimated,coverage,status,baseline,change_pct,year_before,occasion',
    '2024-01-01,90,95,0.9,partial,120,-25,100,"New Year, ""the first"""',
    '2024-01-02,,,,closed,,,,',
    '',
  ]);
});

it('writes hours with both clocks', () => {
  const hour = hours('2023-12-31T23:00:00Z', 1, () => 1);
  const [head, first] = csvOf(sheetOf(hourlyPicture(columnsOf(hour), range))).split('\r\n');
  expect(head).toMatch(/^hour,local_time,visits,/);
  expect(first).toMatch(/^2023-12-31T23:00:00Z,2024-01-01T00:00:00,0,/);
});

it('writes the clock of a store at which hours begin at half past', () => {
  const hour = hours('2023-12-31T22:00:00Z', 1, () => 5.5);
  const [, first] = csvOf(sheetOf(hourlyPicture(columnsOf(hour), range))).split('\r\n');
  expect(first).toMatch(/^2023-12-31T22:00:00Z,2024-01-01T03:30:00,0,/);
});

it('writes the same as Arrow, which others read', () => {
  const table = tableFromIPC(arrowOf(sheetOf(picture)));
  expect(table.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
    ...['date Date32<DAY>', 'visits Int32', 'visits_estimated Int32', 'coverage Float64'],
    ...['status Utf8', 'baseline Float64', 'change_pct Float64', 'year_before Float64'],
    'occasion Utf8',
  ]);
  expect(table.toArray().map((row) => row?.toJSON())).toMatchObject([
    { visits: 90, visits_estimated: 95, baseline: 120, change_pct: -25, year_before: 100 },
    { visits: null, status: 'closed', year_before: null, occasion: '' },
  ]);
  expect(Number(table.getChild('date')?.get(0))).toBe(range.from);
});

it('says it in a table', () => {
  expect(headWords(picture, language).map(({ text }) => text)).toEqual([
    ...['Day', 'Visits, with estimates', 'A year before', 'Measured', 'Hours measured'],
    ...['Mean of four weeks', 'Measured against that mean', 'Status'],
  ]);
  const [first, second] = allOf(picture.points).map((point) => rowWords(point, picture, language));
  expect(first?.slice(1)).toEqual([
    ...['95', '100', '90', '90%', '120', '−25.0%'],
    'measured in part; New Year, "the first"',
  ]);
  expect(second?.slice(1)).toEqual(['–', '–', '–', '–', '–', '–', 'closed']);
});

it('turns pages from the newest to the oldest, and says where it is', () => {
  const { points } = hourlyPicture(columnsOf(hours('2024-01-01T00:00:00Z', 125, () => 0)), {
    from: range.from,
    to: parseDate('2024-02-01'),
  });
  const pages = [0, 1, 2].map((back) => pageOf(points, back));
  expect(pages.map((page) => page.points.length)).toEqual([50, 50, 25]);
  expect(pages.map(({ hasOlder, hasNewer }) => [hasOlder, hasNewer])).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
  expect(pages[0]?.points[0]).toEqual(pointAt(points, 124));
  expect(pages[2]?.points.at(-1)).toEqual(pointAt(points, 0));
  expect(pages.map((page) => pageWords(page, language))).toEqual([
    'Rows 1 to 50 of 125, the newest first; a file has them all.',
    'Rows 51 to 100 of 125, the newest first; a file has them all.',
    'Rows 101 to 125 of 125, the newest first; a file has them all.',
  ]);
  const upTo = (to: number) =>
    hourlyPicture(columnsOf(hours('2024-01-01T00:00:00Z', 1, () => 0)), { from: range.from, to })
      .points;
  expect(pageWords(pageOf(upTo(range.from), 0), language)).toBe('1 row, the newest first.');
  expect(pageWords(pageOf(upTo(0), 0), language)).toBe('There is nothing in this range.');
});
