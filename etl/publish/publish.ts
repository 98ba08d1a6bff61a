import { resolve } from 'node:path';
import { type Manifest, manifest } from '../contract/manifest.ts';
import type { Store } from '../contract/sensor-api.ts';
import type { Effects } from '../effects.ts';
import { dataPackage } from './datapackage.ts';
import { type Edition, type Published, putBytes } from './edition.ts';
import { startFolder, swapFolder } from './folder.ts';
import { readMarts } from './marts.ts';
import { encoderFingerprint, readReusable, writeRecord } from './record.ts';
import { compareIds } from './relation.ts';
import { publishTables, type TableSettings } from './tables.ts';

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
 * nothing.
 * @throws MartsError, OutputFolderError, SwapError; the published folder is then what it was
 */
export async function publish(input: PublishInput, effects: Effects): Promise<PublishSummary> {
  const { files } = effects;
  const out = resolve(input.out);
  const progress = effects.log.stage('publish');
  const marts = await readMarts(input.marts, files);
  const folder = await startFolder(out, files);
  const encoder = encoderFingerprint();
  const reusable = await readReusable(input.marts, out, encoder, files);
  const edition = { folder, out, reusable, files };
  const tables = await publishTables(edition, marts.list, input.settings, progress);
  const all = await publishDocuments(edition, marts.asOf, input.stores, tables);
  const made = Object.fromEntries(tables.map((table) => [table.path, madeOf(table)]));
  await writeRecord(input.marts, { encoder, files: made }, files);
  await swapFolder(out, effects);
  progress.end();
  return {
    files: all.length,
    bytes: all.reduce((total, { bytes }) => total + bytes, 0),
    written: all.filter(({ reused }) => !reused).length,
    reused: all.filter(({ reused }) => reused).length,
  };
}

const madeOf = ({ source, bytes, sha256 }: Published) => ({ source, bytes, sha256 });

/** stores.json, datapackage.json and, last, manifest.json. @returns all files but the manifest, by path */
async function publishDocuments(
  edition: Edition,
  asOf: string,
  stores: readonly Store[],
  tables: readonly Published[],
): Promise<Published[]> {
  const put = (path: string, value: unknown) =>
    putBytes(edition, { ...NO_TABLE, path }, toJson(value));
  const all = [
    ...tables,
    await put('stores.json', { stores }),
    await put('datapackage.json', dataPackage(asOf, tables)),
  ].sort((a, b) => compareIds(a.path, b.path));
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
