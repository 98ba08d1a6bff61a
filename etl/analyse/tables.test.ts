import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANALYSIS_NAMES, type AnalysisRow } from '../contract/analysis.ts';
import { analysisFolder, analysisPath } from '../contract/marts.ts';
import { type Database, openDatabase } from '../duckdb.ts';
import { realFiles } from '../effects.ts';
import { type Findings, writeTables } from './tables.ts';

const trend: AnalysisRow<'trends'> = {
  store_id: 'paris',
  sensor_id: null,
  period: 'life',
  first_month: 19_000,
  last_month: 20_000,
  months: 33,
  pct_per_year: 2,
  low: 1,
  high: 3,
  p: 0.01,
  q: 0.02,
  mann_kendall_p: 0.01,
  verdict: 'rising',
};
const FINDINGS: Findings = {
  code: 'this',
  rows: { trends: [trend], changepoints: [], anomalies: [], incidents: [], forecast: [] },
  parts: { decomposition: new Map(), estimates: new Map() },
};

let marts: string;
let database: Database;
beforeEach(async () => {
  marts = await mkdtemp(join(tmpdir(), 'tables-'));
  database = await openDatabase();
  await realFiles.makeFolder(analysisFolder(marts));
});
afterEach(async () => {
  await database[Symbol.asyncDispose]();
  await rm(marts, { recursive: true });
});

/** The tables that are written anew when something is found after FINDINGS. */
async function writtenAfter(next: Findings) {
  const write = (findings: Findings, tables?: Awaited<ReturnType<typeof writeTables>>) => {
    const earlier = tables && { as_of: '2026-03-01T00:00:00Z', tables, alerts: [] };
    return writeTables(database.connection, marts, findings, earlier, realFiles);
  };
  const inodes = () =>
    Promise.all(ANALYSIS_NAMES.map(async (name) => (await stat(analysisPath(marts, name))).ino));
  const tables = await write(FINDINGS);
  const before = await inodes();
  await write(next, tables);
  const after = await inodes();
  return ANALYSIS_NAMES.filter((_, n) => before[n] !== after[n]);
}

it('lets a table stand that would be made of the same', async () => {
  expect(await writtenAfter(FINDINGS)).toEqual([]);
});

it('writes a table anew when something else was found', async () => {
  const rows = { ...FINDINGS.rows, trends: [{ ...trend, months: 34 }] };
  expect(await writtenAfter({ ...FINDINGS, rows })).toEqual(['trends']);
});

it('writes all tables anew when other code writes them', async () => {
  expect(await writtenAfter({ ...FINDINGS, code: 'another' })).toEqual(ANALYSIS_NAMES);
});
