import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANALYSIS_NAMES, analysisColumns } from '../../etl/contract/analysis.ts';
import { settings } from '../../etl/contract/settings.ts';
import { realEffects } from '../../etl/effects.ts';
import { publish } from '../../etl/publish/publish.ts';
import { writeTestMarts } from '../../etl/testing/marts.ts';
import { quiet } from '../../etl/testing/quiet.ts';
import {
  SAMPLE_ALERTS,
  sampleAnalysis,
  writeTestAnalysis,
} from '../../etl/testing/sample-analysis.ts';
import { analyses } from './analysis.ts';
import { openDataset } from './dataset.ts';

const AS_OF = '2024-07-01T06:00:00Z';
let folder: string;
let marts: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footfall-'));
  marts = join(folder, 'marts');
});
afterEach(() => rm(folder, { recursive: true }));

async function published() {
  const out = join(folder, 'data');
  await publish({ marts, stores: [], out, settings: settings.parse({}) }, realEffects(quiet));
  return await openDataset(out);
}

it('says what to do when there is no data', async () => {
  await expect(openDataset(folder)).rejects.toThrow(/manifest\.json.*\n→ Run "npm run etl" first/);
});

it('reads every table of the analysis as it was made, times in milliseconds', async () => {
  await writeTestMarts(marts, AS_OF, []);
  await writeTestAnalysis(marts, AS_OF, sampleAnalysis(), SAMPLE_ALERTS);
  const data = await published();
  for (const table of ANALYSIS_NAMES) {
    const columns = analysisColumns(table);
    const wanted = sampleAnalysis()[table].map((cells) =>
      Object.fromEntries(
        columns.map(({ name, type }, n) => {
          const cell = cells[n] ?? null;
          if (typeof cell !== 'string' || type === 'dictionary') return [name, cell];
          return [name, Date.parse(type === 'local' ? `${cell}Z` : cell)];
        }),
      ),
    );
    expect(await data.analysis(table), table).toEqual(wanted);
  }
  expect(data.alerts).toEqual(SAMPLE_ALERTS);
  const paris = (await analyses(data)).get('paris');
  expect(new Set(paris?.incidents.map(({ sensor_id }) => sensor_id))).toEqual(
    new Set([null, 'paris-1', 'paris-10', 'paris-2']),
  );
  expect(paris?.forecast).toEqual([]);
});

it('has no analysis where none was made', async () => {
  await writeTestMarts(marts, AS_OF, []);
  const data = await published();
  expect(await data.analysis('trends')).toEqual([]);
  expect(data.alerts).toEqual([]);
  expect((await analyses(data)).size).toBe(0);
});
