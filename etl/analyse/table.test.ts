import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AnalysisRow } from '../contract/analysis.ts';
import { openDatabase, rowsOf } from '../duckdb.ts';
import { realFiles } from '../effects.ts';
import { toLines, writeLines } from './table.ts';

const incident: AnalysisRow<'incidents'> = {
  store_id: 'paris',
  sensor_id: 'paris-01',
  incident_id: 'paris-01:silent:2024-07-01T06',
  kind: 'silent',
  opened: 1_719_813_600,
  closed: null,
  hours: 12,
  value: 1234.5,
  usual: null,
};

async function write(rows: readonly AnalysisRow<'incidents'>[]) {
  const folder = await mkdtemp(join(tmpdir(), 'footfall-'));
  const path = join(folder, 'incidents.parquet');
  await using database = await openDatabase();
  const { connection } = database;
  const written = await writeLines(connection, path, 'incidents', toLines(rows), realFiles);
  const read = await rowsOf(
    connection,
    `select sensor_id, strftime(opened::timestamp, '%Y-%m-%dT%H:%M:%SZ') as opened, closed, value, usual from read_parquet('${path}')`,
  );
  return { written, read, files: await readdir(folder) };
}

it('rows become a Parquet file in the order of their table, the store before its sensors', async () => {
  const { read, written, files } = await write([
    incident,
    { ...incident, sensor_id: null, opened: incident.opened + 3600, value: Number.NaN },
  ]);
  expect(read).toEqual([
    { sensor_id: null, opened: '2024-07-01T07:00:00Z', closed: null, value: null, usual: null },
    {
      sensor_id: 'paris-01',
      opened: '2024-07-01T06:00:00Z',
      closed: null,
      value: 1234.5,
      usual: null,
    },
  ]);
  expect(written.rows).toBe(2);
  expect(files).toEqual(['incidents.parquet']);
});

it('no rows are a file all the same', async () => {
  expect((await write([])).written.rows).toBe(0);
});
