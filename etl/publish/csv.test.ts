import { expect, it } from 'vitest';
import { literal, openDatabase, rowsOf } from '../duckdb.ts';
import { csvHeader, csvText } from './csv.ts';
import { tableOf } from './table.ts';

async function cellOf(text: string): Promise<string | undefined> {
  await using database = await openDatabase();
  const [row] = await rowsOf<{ cell: string }>(
    database.connection,
    `select ${csvText('t')} as cell from (select ${literal(text)} as t)`,
  );
  return row?.cell;
}

it.each([
  ['paris-1', 'paris-1'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['=a,"b"', `"'=a,""b"""`],
  ['a=b', 'a=b'],
])('writes the text %j as the cell %j', async (text, cell) => {
  expect(await cellOf(text)).toBe(cell);
});

it('names the columns in the order of the data set', () => {
  expect(csvHeader(tableOf('store-daily')).toString()).toBe(
    'store_id,date,weekday,visits,visits_estimated,coverage,sensors_reporting,sensors_expected,status,baseline,change_pct\r\n',
  );
});
