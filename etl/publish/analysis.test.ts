import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANALYSIS_NAMES, analysisColumns, analysisFilePath } from '../contract/analysis.ts';
import { FORMATS } from '../contract/dataset.ts';
import { manifest } from '../contract/manifest.ts';
import { analysisFolder, analysisPath, analysisStatePath } from '../contract/marts.ts';
import { settings } from '../contract/settings.ts';
import { type Effects, realEffects, realFiles } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import { writeTestMarts } from '../testing/marts.ts';
import { quiet } from '../testing/quiet.ts';
import { readWithArrow, readWithDuckDB, readWithFlechette } from '../testing/read-back.ts';
import {
  SAMPLE_ALERTS,
  sampleAnalysis,
  type TestAnalysis,
  writeTestAnalysis,
} from '../testing/sample-analysis.ts';
import { sampleMarts } from '../testing/sample-marts.ts';
import { AnalysisError } from './errors.ts';
import { publish } from './publish.ts';

process.env.TZ = 'America/Los_Angeles';

const AS_OF = '2024-07-01T06:00:00Z';
const warnings: string[] = [];
const effects: Effects = realEffects({ ...quiet, warn: (message) => warnings.push(message) });

let folder: string;
let marts: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'analysis-'));
  marts = join(folder, 'marts');
  out = join(folder, 'data');
  warnings.length = 0;
  await writeTestMarts(
    marts,
    AS_OF,
    sampleMarts().filter(({ resolution }) => resolution === 'store-daily'),
  );
});
afterEach(() => rm(folder, { recursive: true }));

const write = (analysis: TestAnalysis = sampleAnalysis(), asOf = AS_OF) =>
  writeTestAnalysis(marts, asOf, analysis, SAMPLE_ALERTS);

const run = () => publish({ marts, stores: [], out, settings: settings.parse({}) }, effects);

const read = (path: string) => readFile(join(out, path));

const listed = async () => manifest.parse(JSON.parse((await read('manifest.json')).toString()));

async function hashes(): Promise<Map<string, string>> {
  const paths = await realFiles.list(out);
  return new Map(
    await Promise.all(paths.map(async (p) => [p, await sha256OfFile(join(out, p))] as const)),
  );
}

it('publishes every table in every format, with the same values for apache-arrow, flechette and DuckDB', async () => {
  const analysis = sampleAnalysis();
  await write(analysis);
  await run();
  for (const table of ANALYSIS_NAMES)
    for (const format of FORMATS) {
      const path = analysisFilePath(table, format);
      const columns = analysisColumns(table);
      const rows = analysis[table];
      if (format === 'arrow') {
        expect(readWithArrow(await read(path), columns), path).toEqual(rows);
        expect(readWithFlechette(await read(path), columns), path).toEqual(rows);
      } else {
        // The apostrophe that defuses a formula stays: CSV has no other way to say text.
        const wanted = format === 'csv' ? rows.map((row) => row.map(defused)) : rows;
        expect(await readWithDuckDB(join(out, path), columns), path).toEqual(wanted);
      }
    }
});

const defused = (cell: string | number | null) =>
  typeof cell === 'string' && /^[=-]/.test(cell) ? `'${cell}` : cell;

it('says in the manifest what each file holds', async () => {
  await write();
  await run();
  const { files } = await listed();
  const found = await hashes();
  const its = files.filter(({ path }) => path.startsWith('analysis/'));
  expect(its.map(({ path }) => path)).toEqual(
    ANALYSIS_NAMES.flatMap((table) => FORMATS.map((f) => analysisFilePath(table, f))).sort(),
  );
  for (const { path, sha256, bytes, resolution, store, year } of its) {
    expect(sha256, path).toBe(found.get(path));
    expect(bytes, path).toBe((await read(path)).length);
    expect({ resolution, store, year }).toEqual({ resolution: null, store: null, year: null });
  }
  expect(
    its
      .filter(({ path }) => path.endsWith('.parquet'))
      .map(({ path, rows, first, last }) => [path, rows, first, last]),
  ).toMatchInlineSnapshot(`
    [
      [
        "analysis/anomalies.parquet",
        18,
        "2023-03-26",
        "2023-03-28",
      ],
      [
        "analysis/changepoints.parquet",
        18,
        "2023-03-26",
        "2023-03-28",
      ],
      [
        "analysis/decomposition.parquet",
        18,
        "2023-03-26",
        "2023-03-28",
      ],
      [
        "analysis/estimates.parquet",
        12,
        "2023-03-26T00:00:00Z",
        "2023-03-26T02:00:00Z",
      ],
      [
        "analysis/forecast.parquet",
        0,
        null,
        null,
      ],
      [
        "analysis/incidents.parquet",
        18,
        "2023-03-26T00:00:00Z",
        "2023-03-26T02:00:00Z",
      ],
      [
        "analysis/trends.parquet",
        18,
        null,
        null,
      ],
    ]
  `);
});

it('gives Arrow columns the types of the contract, and those with a closed set of values always the same dictionary', async () => {
  await write();
  await run();
  const table = async (name: (typeof ANALYSIS_NAMES)[number]) =>
    tableFromIPC(await read(analysisFilePath(name, 'arrow')));
  const { schema } = await table('anomalies');
  expect(
    schema.fields.map(({ name, type, nullable }) => `${name} ${type}${nullable ? '?' : ''}`),
  ).toMatchInlineSnapshot(`
    [
      "store_id Dictionary<Int32, Utf8>",
      "sensor_id Dictionary<Int32, Utf8>?",
      "resolution Dictionary<Int8, Utf8>",
      "date Date32<DAY>",
      "hour Timestamp<SECOND, UTC>?",
      "local_time Timestamp<SECOND>?",
      "visits Int32",
      "expected Float32",
      "low Float32",
      "high Float32",
      "z Float32",
      "among Dictionary<Int8, Utf8>",
      "holiday Dictionary<Int32, Utf8>?",
    ]
  `);
  for (const name of ANALYSIS_NAMES) {
    const file = await table(name);
    for (const { name: column, type, values } of analysisColumns(name)) {
      if (type !== 'dictionary') continue;
      const dictionary = file.getChild(column)?.data[0]?.dictionary?.toArray();
      const texts = readWithArrow(await read(analysisFilePath(name, 'arrow')), [
        { name: column, type },
      ]).flat();
      const occurring = [...new Set(texts.filter((text) => text !== null))].sort();
      expect(dictionary, `${name}.${column}`).toEqual(values ?? occurring);
    }
  }
});

it('writes CSV as all others: nothing for null, ISO times, formulas defused', async () => {
  await write();
  await run();
  const csv = (await read('analysis/anomalies.csv')).toString();
  expect(csv.split('\r\n').slice(0, 3)).toMatchInlineSnapshot(`
    [
      "store_id,sensor_id,resolution,date,hour,local_time,visits,expected,low,high,z,among,holiday",
      "berlin,,day,2023-03-26,,2023-03-27T11:00:00,42,-3.0,-2.0,-1.0,0.0,weekday,",
      "berlin,,hour,2023-03-27,2023-03-26T01:00:00Z,2023-03-28T18:00:00,73,1.4285715,2.4285715,3.4285715,4.428571,holidays,'-10 %",
    ]
  `);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
});

it('publishes the alerts as they are, and describes them', async () => {
  await write();
  await run();
  expect(JSON.parse((await read('alerts.json')).toString())).toEqual({
    as_of: AS_OF,
    alerts: SAMPLE_ALERTS,
  });
  const { resources } = JSON.parse((await read('datapackage.json')).toString());
  const names = resources.map(({ name }: { name: string }) => name);
  expect(names).toContain('alerts');
  expect(names).toContain('analysis-estimates-csv');
});

it('publishes everything else where there is no analysis', async () => {
  await run();
  expect(await realFiles.exists(join(out, 'alerts.json'))).toBe(false);
  expect(await realFiles.exists(join(out, 'analysis'))).toBe(false);
  expect(await realFiles.exists(join(out, 'store-daily/paris.arrow'))).toBe(true);
  expect(warnings).toEqual([]);
});

it('makes anew only the table that changed; the result is that of a run from nothing', async () => {
  await write();
  await run();
  const before = await hashes();
  await write(sampleAnalysis(1));
  await run();
  const after = await hashes();
  const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
  expect(changed).toEqual([
    'analysis/anomalies.arrow',
    'analysis/anomalies.csv',
    'analysis/anomalies.parquet',
    'manifest.json',
  ]);
  await rm(out, { recursive: true });
  await rm(join(marts, 'published.json'));
  await run();
  expect(await hashes()).toEqual(after);
});

it('takes over the files of tables that did not change', async () => {
  await write();
  const { files } = await run();
  const { written, reused } = await run();
  // stores.json, alerts.json and datapackage.json are written every night.
  expect({ written, reused }).toEqual({ written: 3, reused: files - 3 });
});

it('says that an analysis is of another time than the rest', async () => {
  await write(sampleAnalysis(), '2024-06-30T06:00:00.000Z');
  await run();
  expect(warnings).toEqual([
    `The analysis is as of 2024-06-30T06:00:00.000Z, all else as of ${AS_OF}: run the stage analyse.`,
  ]);
});

it.each([
  [
    'has a state that is not its own',
    () => realFiles.write(analysisStatePath(marts), '{}'),
    'is not a state of an analysis',
  ],
  [
    'lost a table',
    () => rm(analysisPath(marts, 'trends')),
    'trends.parquet is not there; the state of the analysis says',
  ],
  [
    'has a table that was cut',
    () => realFiles.replace(analysisPath(marts, 'trends'), 'PAR1'),
    'trends.parquet has 4 bytes; the state of the analysis says',
  ],
])('publishes nothing when the analysis %s', async (_, damage, message) => {
  await write();
  await run();
  const before = await hashes();
  await damage();
  await expect(run()).rejects.toThrow(AnalysisError);
  await expect(run()).rejects.toThrow(message);
  expect(await hashes()).toEqual(before);
  await rm(analysisFolder(marts), { recursive: true });
  await run();
});
