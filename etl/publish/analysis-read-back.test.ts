import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnalysisColumn } from '../contract/analysis/column.ts';
import {
  ANALYSIS_NAMES,
  ANALYSIS_ORDER,
  type AnalysisTable,
  analysisColumns,
} from '../contract/analysis.ts';
import { openDatabase } from '../duckdb.ts';
import { realFiles } from '../effects.ts';
import { type Cell, writeRows } from '../testing/marts.ts';
import { readWithArrow, readWithDuckDB, readWithFlechette } from '../testing/read-back.ts';
import { analysisRelation } from './analysis-table.ts';
import { encode } from './encode.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "analysis's=1-"));
});
afterAll(() => rm(folder, { recursive: true }));

it('gives back whatever the columns can hold, in the order of the mart', async () => {
  await using database = await openDatabase();
  const { connection } = database;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ANALYSIS_NAMES).chain(anyTable), async ([table, rows]) => {
      const path = join(folder, `${table}.parquet`);
      const columns = analysisColumns(table);
      const order = ANALYSIS_ORDER[table];
      const file = await writeRows(connection, path, { columns, order, rows });
      const inMart = await readWithDuckDB(path, columns);
      expect(asSet(inMart)).toEqual(asSet(rows));

      const relation = await analysisRelation(connection, {
        table,
        path,
        file: { source: '', ...file },
      });
      const arrow = await encode(connection, relation, 'x.arrow');
      expect(readWithArrow(arrow, columns)).toEqual(inMart);
      expect(readWithFlechette(arrow, columns)).toEqual(inMart);
      for (const ending of ['csv', 'csv.gz']) {
        const csv = join(folder, `${table}.${ending}`);
        await realFiles.write(csv, await encode(connection, relation, csv));
        const defused = inMart.map((row) => row.map(defuse));
        expect(await readWithDuckDB(csv, columns)).toEqual(defused);
        if (ending === 'csv') expect((await readFile(csv)).subarray(-2).toString()).toBe('\r\n');
      }
    }),
    { numRuns: 60 },
  );
});

const asSet = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => JSON.stringify(row.map((cell) => (Object.is(cell, -0) ? '-0' : cell)))).sort();

/** CSV cannot tell a text that a spreadsheet would run from one with an apostrophe before it. */
const defuse = (cell: Cell) =>
  typeof cell === 'string' && /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell;

const anyTable = (table: AnalysisTable): fc.Arbitrary<[AnalysisTable, Cell[][]]> => {
  const row: fc.Arbitrary<Cell[]> = fc.tuple(...analysisColumns(table).map(anyCell));
  return fc.tuple(fc.constant(table), fc.array(row, { maxLength: 30 }));
};

const anyCell = (column: AnalysisColumn): fc.Arbitrary<Cell> =>
  column.nullable ? fc.option(anyValue(column), { freq: 3 }) : anyValue(column);

/** To the year 2106. */
const anyTime = fc
  .integer({ min: 0, max: 2 ** 32 })
  .map((seconds) => new Date(seconds * 1000).toISOString());

const anyText = fc
  .oneof(
    fc.constantFrom('=1+1', '-x', '@', '\tx', '\r\nx', '"', ',', "it's", 'ß\n', '𝒳'),
    fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  )
  // SQL cannot spell it.
  .filter((text) => !text.includes('\0'));

function anyValue({ type, values }: AnalysisColumn): fc.Arbitrary<Cell> {
  switch (type) {
    case 'dictionary':
      return values ? fc.constantFrom(...values) : anyText;
    case 'instant':
      return anyTime.map((time) => `${time.slice(0, 19)}Z`);
    case 'local':
      return anyTime.map((time) => time.slice(0, 19));
    case 'date':
      return anyTime.map((time) => time.slice(0, 10));
    case 'float32':
      return fc.float({ noNaN: true, noDefaultInfinity: true });
    case 'int8':
      return fc.integer({ min: -(2 ** 7), max: 2 ** 7 - 1 });
    case 'int16':
      return fc.integer({ min: -(2 ** 15), max: 2 ** 15 - 1 });
    case 'int32':
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  }
}
