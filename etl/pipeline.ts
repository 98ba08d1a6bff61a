import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { analyse } from './analyse/analyse.ts';
import { estimateHours } from './analyse/estimates/estimate.ts';
import { readAnnotations } from './annotations.ts';
import { lakeStoresPath } from './contract/lake.ts';
import { martsFolder } from './contract/marts.ts';
import { EMBEDDED_API_URL, type Store } from './contract/sensor-api.ts';
import type { Settings } from './contract/settings.ts';
import type { Effects } from './effects.ts';
import { FootfallError } from './errors.ts';
import { createSensorApi } from './extract/client.ts';
import { extract } from './extract/extract.ts';
import { codeFingerprint } from './fingerprint.ts';
import { openLake } from './lake/lake.ts';
import { lockLake } from './lake/lock.ts';
import { readState, readStores } from './lake/state.ts';
import type { Options, Stage } from './options.ts';
import { publish } from './publish/publish.ts';
import { postAlerts } from './publish/webhook.ts';
import type { Rows, StageSummary, Summary } from './summary.ts';
import { transform } from './transform/transform.ts';

/** A stage was asked for whose input no stage has made yet. */
export class NoInputError extends FootfallError {}

/** What a stage gives to the table at the end. */
interface Outcome {
  readonly bytes: number;
  readonly did: string;
  readonly rows: Partial<Rows>;
}

/** The owner keeps it in the project's folder. */
const ANNOTATIONS = 'annotations.json';

type Run = (options: Options, settings: Settings, effects: Effects) => Promise<Outcome>;

const RUNS: Readonly<Record<Stage, Run>> = {
  extract: runExtract,
  transform: runTransform,
  analyse: runAnalyse,
  publish: runPublish,
};

/**
 * Runs the stages that were asked for, in order. Between two stages stand only files, so each can be run alone. The lake,
 * and what is made of it, belong to this run until it ends.
 * @throws FootfallError: what was published before stands as it was
 */
export async function runPipeline(
  options: Options,
  settings: Settings,
  effects: Effects,
): Promise<Summary> {
  await using _lock = await lockLake(options.lake, effects);
  const stages: StageSummary[] = [];
  let rows: Rows = { in: null, kept: null, corrected: null, rejected: null, missing: null };
  for (const name of options.stages) {
    const start = performance.now();
    const outcome = await RUNS[name](options, settings, effects);
    const seconds = (performance.now() - start) / 1000;
    const { bytes, did } = outcome;
    effects.log.info(`${name}: ${did}, ${seconds.toFixed(1)} s`);
    stages.push({ name, seconds, bytes, did });
    rows = { ...rows, ...outcome.rows };
  }
  return { stages, rows };
}

async function runExtract(
  options: Options,
  settings: Settings,
  effects: Effects,
): Promise<Outcome> {
  const { api: url, token, asOf, full } = options;
  const api = createSensorApi({ url, token, settings }, effects);
  const source = url === EMBEDDED_API_URL ? 'embedded' : 'api';
  if (source === 'embedded')
    effects.log.info('SENSOR_API_URL is not set: reading the demo that is part of the project');
  await using lake = await openLake(options.lake, source, effects);
  const from = options.from ?? null;
  const { rowsIn, added, corrected, unchanged, rejected, requests, retries, bytes } = await extract(
    api,
    { asOf, from, full, settings },
    lake,
    effects,
  );
  return {
    bytes,
    did: `${requests} requests, ${retries} of them again; ${added} new sensor-hours`,
    rows: { in: rowsIn, kept: added + corrected + unchanged, corrected, rejected },
  };
}

const ESTIMATOR = {
  estimate: estimateHours,
  code: codeFingerprint(join(import.meta.dirname, 'analyse', 'estimates')),
};

async function runTransform(options: Options, _: Settings, effects: Effects): Promise<Outcome> {
  const { lake, asOf } = options;
  const stores = await storesOf(lake, effects);
  const states = await readState(lake, effects.files);
  const partitions = new Map([...states].map(([id, state]) => [id, state.partitions]));
  const summary = await transform(
    { lake, partitions, stores, marts: martsFolder(lake), asOf, estimator: ESTIMATOR },
    effects,
  );
  return {
    bytes: summary.bytes,
    did: `${summary.written} marts written, ${summary.reused} stood; ${summary.rows} rows`,
    rows: { missing: summary.missing },
  };
}

/** @throws NoInputError */
async function storesOf(lake: string, { files }: Effects): Promise<Store[]> {
  if (!(await files.exists(lakeStoresPath(lake))))
    throw new NoInputError(`There is no lake in ${lake}: it has no stores.json.`, {
      remedy: 'Run npm run etl without --stage, or name the right folder with --lake.',
    });
  return readStores(lake, files);
}

async function runAnalyse({ lake }: Options, _: Settings, effects: Effects): Promise<Outcome> {
  const stores = await storesOf(lake, effects);
  const annotations = await readAnnotations(ANNOTATIONS, effects.files);
  const { rows, bytes, alerts } = await analyse(
    { marts: martsFolder(lake), stores, annotations },
    effects,
  );
  return { bytes, did: `${rows} rows found, alerts: ${alerts}`, rows: {} };
}

async function runPublish(
  options: Options,
  settings: Settings,
  effects: Effects,
): Promise<Outcome> {
  const stores = await storesOf(options.lake, effects);
  const marts = martsFolder(options.lake);
  const { files, bytes, written, reused } = await publish(
    { marts, stores, out: options.out, settings },
    effects,
  );
  const did = `${files} files in ${options.out}: ${written} written, ${reused} stood`;
  if (options.webhook === undefined) return { bytes, did, rows: {} };
  // Only now: who is told of an incident finds it published.
  const { posted } = await postAlerts({ marts, url: options.webhook, settings }, effects);
  return { bytes, did: `${did}; ${posted} incident${posted === 1 ? '' : 's'} posted`, rows: {} };
}
