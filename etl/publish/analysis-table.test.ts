import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { expect, it } from 'vitest';
import { analysisColumns } from '../contract/analysis.ts';
import { literal, openDatabase } from '../duckdb.ts';
import '../testing/read-back.ts';
import { analysisRelation } from './analysis-table.ts';
import { arrowFile } from './arrow.ts';
import { csvFile, gzippedCsvFile } from './csv-file.ts';

const ROWS = 150_000;
const SPECIAL: Readonly<Record<string, string>> = {
  store_id: "'paris'",
  sensor_id: "'paris-' || (n % 3)",
  hour: 'to_timestamp(n * 3600)',
  reason: "'missing'",
  method: "if(n % 2 = 0, 'siblings', null)",
};

it('cuts a long table into record batches, keeps its order, and finds the texts that occur', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'analysis-table-'));
  const path = join(folder, 'estimates.parquet');
  await using database = await openDatabase();
  const { connection } = database;
  const columns = analysisColumns('estimates').map(({ name, type }) =>
    name in SPECIAL
      ? `${SPECIAL[name]} as ${name}`
      : `${type === 'local' ? 'make_timestamp(n * 3600000000)' : 'n::integer'} as ${name}`,
  );
  await connection.run(
    `copy (select ${columns} from range(${ROWS}) t(n) order by n) to ${literal(path)} (format parquet, row_group_size 10000)`,
  );
  const relation = await analysisRelation(connection, {
    table: 'estimates',
    path,
    file: { source: '', rows: ROWS, bytes: 0, sha256: '' },
  });

  const table = tableFromIPC(await arrowFile(connection, relation));
  expect(table.batches.map(({ numRows }) => numRows)).toEqual([65_536, 65_536, 18_928]);
  const visits = table.getChild('visits')?.toArray() as Int32Array;
  expect(visits.every((value, n) => value === n)).toBe(true);
  const sensors = table.getChild('sensor_id');
  expect(sensors?.data[0]?.dictionary?.toArray()).toEqual(['paris-0', 'paris-1', 'paris-2']);
  expect([0, 1, 65_536, ROWS - 1].map((n) => sensors?.get(n))).toEqual([
    'paris-0',
    'paris-1',
    'paris-1',
    'paris-2',
  ]);
  expect(table.getChild('method')?.nullCount).toBe(ROWS / 2);

  const csv = await csvFile(connection, relation);
  expect(gunzipSync(await gzippedCsvFile(connection, relation)).equals(csv)).toBe(true);
  const lines = csv.toString().trimEnd().split('\r\n').slice(1);
  expect(lines.length).toBe(ROWS);
  expect(lines.every((line, n) => line.includes(`,${n},${n},${n}`))).toBe(true);
  await rm(folder, { recursive: true });
});
