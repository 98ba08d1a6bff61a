import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Alert, alerts } from '../../etl/contract/alerts.ts';
import {
  type AnalysisRow,
  type AnalysisTable,
  analysisFilePath,
} from '../../etl/contract/analysis.ts';
import { type FileKey, filePath } from '../../etl/contract/dataset.ts';
import { type Manifest, type ManifestFile, manifest } from '../../etl/contract/manifest.ts';
import { type Store, storesAnswer } from '../../etl/contract/sensor-api.ts';
import { dataFolder } from './data-folder.ts';
import { type RowsOf, readRows } from './rows.ts';
import { readTable } from './table.ts';

/** The published data set on disk, as the pages see it at build. */
export interface Dataset {
  readonly asOf: number;
  readonly stores: readonly Store[];
  readonly files: readonly ManifestFile[];
  /** Undefined when that file is not published: a format may be left out, a long file too. */
  file(key: FileKey): ManifestFile | undefined;
  read(key: FileKey): Promise<RowsOf>;
  /** Times as calendar.ts has them. Empty when the data set has no analysis. */
  analysis<T extends AnalysisTable>(table: T): Promise<readonly AnalysisRow<T>[]>;
  /** What needs attention, the newest first. */
  readonly alerts: readonly Alert[];
}

/** The data set is not there, or is not what docs/dataset.md says. */
class DatasetError extends Error {
  constructor(happened: string, cause: unknown) {
    super(
      `${happened}\n→ Run "npm run etl" first, or set FOOTFALL_DATA to the folder that holds manifest.json.`,
      { cause },
    );
    this.name = 'DatasetError';
  }
}

let opened: Promise<Dataset> | undefined;

/** The data set of this build, opened once. */
export const dataset = (): Promise<Dataset> => {
  opened ??= openDataset(dataFolder());
  return opened;
};

export async function openDataset(folder: string): Promise<Dataset> {
  const { as_of, files }: Manifest = await readJson(join(folder, 'manifest.json'), manifest);
  const { stores } = await readJson(join(folder, 'stores.json'), storesAnswer);
  const byPath = new Map(files.map((file) => [file.path, file]));
  async function reading<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T> {
    const path = join(folder, name);
    try {
      return read(new Uint8Array(await readFile(path)));
    } catch (cause) {
      throw new DatasetError(`The pages need ${path}, which cannot be read.`, cause);
    }
  }
  return {
    asOf: Date.parse(as_of),
    stores,
    files,
    file: (key) => byPath.get(filePath(key)),
    async read(key) {
      return await reading(filePath(key), readRows);
    },
    async analysis(table) {
      const path = analysisFilePath(table, 'arrow');
      if (!byPath.has(path)) return [];
      return await reading(path, (bytes) => readTable(bytes, table));
    },
    alerts: byPath.has('alerts.json')
      ? (await readJson(join(folder, 'alerts.json'), alerts)).alerts
      : [],
  };
}

async function readJson<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new DatasetError(`The pages need ${path}, which cannot be read.`, cause);
  }
}
