import { resolve } from 'node:path';
import { type Manifest, manifest } from '../contract/manifest.ts';
import type { Store } from '../contract/sensor-api.ts';
import type { Effects } from '../effects.ts';
import { type Analysis, readAnalysis } from './analysis.ts';
import { analysisJobs } from './analysis-files.ts';
import { dataPackage } from './datapackage.ts';
import { type Edition, type Published, putBytes } from './edition.ts';
import { startFolder, swapFolder } from './folder.ts';
import { publishJobs } from './jobs.ts';
import { type Marts, readMarts } from './marts.ts';
import { encoderFingerprint, readReusable, writeRecord } from './record.ts';
import { compareIds } from './relation.ts';
import { seriesJobs } from './series.ts';
import { type TableSettings, tableJobs } from './tables.ts';

export interface PublishInput {
  /** Folder of the marts. */
  readonly marts: string;
  readonly stores: readonly Store[];
  /** Folder to publish, for example `public/data`. What it holds is replaced. */
  readonly out: string;
  readonly settings: TableSettings;
}

export interface PublishSummary {
  readonly files: number;
  readonly bytes: number;
  /** Files made, and files taken over from the folder published before. */
  readonly written: number;
  readonly reused: number;
}

/**
 * Marts → the published data set, as of the marts' own instant. The folder is built aside and takes the old one's place at
 * the very end. Files whose mart did not change are taken over; the result is the same, byte for byte, as of a run from
 * nothing. Without an analysis among the marts nothing of it is published.
 * @throws MartsError, AnalysisError, DamagedFileError, OutputFolderError, SwapError; the published folder is then what it was
 */
export async function publish(input: PublishInput, effects: Effects): Promise<PublishSummary> {
  const { files, log } = effects;
  const out = resolve(input.out);
  const marts = await readMarts(input.marts, files);
  const analysis = await readAnalysis(input.marts, files);
  if (analysis !== undefined && !isSame(analysis.alerts.as_of, marts.asOf))
    log.warn(
      `The analysis is as of ${analysis.alerts.as_of}, all else as of ${marts.asOf}: run the stage analyse.`,
    );
  const folder = await startFolder(out, files);
  try {
    const published = await fillFolder(folder, out, { marts, analysis }, input, effects);
    await swapFolder(out, effects);
    return {
      files: published.length,
      bytes: published.reduce((total, { bytes }) => total + bytes, 0),
      written: published.filter(({ reused }) => !reused).length,
      reused: published.filter(({ reused }) => reused).length,
    };
  } catch (error) {
    // Half a folder must not get into the site; where even this fails, the next run clears it away.
    await files.remove(folder).catch(() => undefined);
    throw error;
  }
}

const isSame = (instant: string, other: string) => Date.parse(instant) === Date.parse(other);

interface Source {
  readonly marts: Marts;
  readonly analysis: Analysis | undefined;
}

async function fillFolder(
  folder: string,
  out: string,
  source: Source,
  input: PublishInput,
  { files, log }: Effects,
): Promise<Published[]> {
  const encoder = encoderFingerprint();
  const reusable = await readReusable(input.marts, out, encoder, files);
  const edition = { folder, out, reusable, files };
  const progress = log.stage('publish');
  const jobs = [
    ...tableJobs(edition, source.marts.list, input.settings),
    ...seriesJobs(edition, source.marts.list),
    ...analysisJobs(edition, source.analysis?.marts ?? []),
  ];
  const tables = await publishJobs(edition, jobs, progress);
  const published = await publishDocuments(edition, source, input.stores, tables);
  const made = Object.fromEntries(tables.map((table) => [table.path, madeOf(table)]));
  await writeRecord(input.marts, { encoder, files: made }, files);
  progress.end();
  return published;
}

const madeOf = ({ source, bytes, sha256 }: Published) => ({ source, bytes, sha256 });

/** stores.json, alerts.json, datapackage.json and, last, manifest.json. @returns all files but the manifest, by path */
async function publishDocuments(
  edition: Edition,
  { marts: { asOf }, analysis }: Source,
  stores: readonly Store[],
  tables: readonly Published[],
): Promise<Published[]> {
  const put = (path: string, value: unknown) =>
    putBytes(edition, { ...NO_TABLE, path }, toJson(value));
  const described = [
    ...tables,
    await put('stores.json', { stores }),
    ...(analysis ? [await put('alerts.json', analysis.alerts)] : []),
  ];
  const all = [...described, await put('datapackage.json', dataPackage(asOf, described))].sort(
    (a, b) => compareIds(a.path, b.path),
  );
  const listed: Manifest = manifest.parse({ as_of: asOf, files: all });
  await put('manifest.json', listed);
  return all;
}

const NO_TABLE = {
  source: '',
  rows: null,
  resolution: null,
  store: null,
  year: null,
  first: null,
  last: null,
};

const toJson = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
