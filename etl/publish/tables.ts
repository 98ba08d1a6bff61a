import type { DuckDBConnection } from '@duckdb/node-api';
import { type Format, filePath, RESOLUTIONS, type Resolution } from '../contract/dataset.ts';
import type { Settings } from '../contract/settings.ts';
import type { Progress } from '../effects.ts';
import { sha256 } from '../fingerprint.ts';
import { chainFile } from './chain.ts';
import { type Edition, type Published, putBytes, putFile, takeOver } from './edition.ts';
import { encode } from './encode.ts';
import type { Job } from './jobs.ts';
import type { Mart } from './marts.ts';
import { tableOf } from './table.ts';

export type TableSettings = Pick<Settings, 'formats' | 'allFileLimitMegabytes'>;

interface TableFiles {
  readonly resolution: Resolution;
  readonly format: Format;
  /** All of the resolution, by store and year. */
  readonly marts: readonly Mart[];
}

interface Part {
  readonly mart: Mart;
  readonly published: Published;
}

/** The jobs that publish the marts in all wanted formats, and the files of the whole chain. */
export const tableJobs = (
  edition: Edition,
  marts: readonly Mart[],
  { formats, allFileLimitMegabytes }: TableSettings,
): Job[] =>
  RESOLUTIONS.flatMap((resolution) => {
    const its = marts.filter((mart) => mart.resolution === resolution);
    return formats[resolution].map((format): Job => {
      const files: TableFiles = { resolution, format, marts: its };
      return {
        rows: rowsOf(its),
        publish: (connection, progress) =>
          publishTable(edition, connection, files, allFileLimitMegabytes * 1e6, progress),
      };
    });
  });

/** All files of a resolution in a format. */
async function publishTable(
  edition: Edition,
  connection: DuckDBConnection,
  table: TableFiles,
  limit: number,
  progress: Pick<Progress, 'advance'>,
): Promise<Published[]> {
  const parts: Part[] = [];
  for (const mart of table.marts) {
    const published = await publishMart(edition, connection, mart, table.format);
    parts.push({ mart, published });
    progress.advance(mart.file.rows);
  }
  const chain = await publishChain(edition, connection, { ...table, parts, limit });
  return [...parts.map(({ published }) => published), ...(chain ? [chain] : [])];
}

async function publishMart(
  edition: Edition,
  connection: DuckDBConnection,
  { resolution, store, year, path, file }: Mart,
  format: Format,
): Promise<Published> {
  const wanted = {
    path: filePath({ resolution, format, store, year }),
    source: file.sha256,
    rows: file.rows,
    resolution,
    store,
    year,
    first: file.first,
    last: file.last,
  };
  const reused = await takeOver(edition, wanted);
  if (reused) return reused;
  if (format === 'parquet') return putFile(edition, wanted, path, file);
  const relation = { table: tableOf(resolution), marts: [path] };
  return putBytes(edition, wanted, await encode(connection, relation, wanted.path));
}

async function publishChain(
  edition: Edition,
  connection: DuckDBConnection,
  { resolution, format, parts, limit }: TableFiles & { parts: readonly Part[]; limit: number },
): Promise<Published | undefined> {
  if (parts.length === 0) return undefined;
  const times = (name: 'first' | 'last') =>
    parts.flatMap(({ mart }) => mart.file[name] ?? []).sort();
  const wanted = {
    path: filePath({ resolution, format, store: null, year: null }),
    source: sha256([limit, ...parts.map(({ published }) => published.source)].join('\n')),
    rows: rowsOf(parts.map(({ mart }) => mart)),
    resolution,
    store: null,
    year: null,
    first: times('first').at(0) ?? null,
    last: times('last').at(-1) ?? null,
  };
  const reused = await takeOver(edition, wanted);
  if (reused) return reused;
  const chain = { resolution, format, parts, folder: edition.folder, limit };
  const bytes = await chainFile(connection, chain, edition.files);
  return bytes && putBytes(edition, wanted, bytes);
}

const rowsOf = (marts: readonly Mart[]) => marts.reduce((total, { file }) => total + file.rows, 0);
