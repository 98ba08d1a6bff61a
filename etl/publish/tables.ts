import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Format, filePath, RESOLUTIONS, type Resolution } from '../contract/dataset.ts';
import type { Settings } from '../contract/settings.ts';
import { literal, openDatabase } from '../duckdb.ts';
import type { Progress } from '../effects.ts';
import { sha256 } from '../fingerprint.ts';
import { arrowFile } from './arrow.ts';
import { chainFile } from './chain.ts';
import { csvFile } from './csv-file.ts';
import { type Edition, type Published, putBytes, putFile, takeOver } from './edition.ts';
import type { Mart } from './marts.ts';

export type TableSettings = Pick<Settings, 'formats' | 'allFileLimitMegabytes'>;

interface Table {
  readonly resolution: Resolution;
  readonly format: Format;
  /** All of the resolution, by store and year. */
  readonly marts: readonly Mart[];
}

interface Part {
  readonly mart: Mart;
  readonly published: Published;
}

/** Publishes the marts in all wanted formats, and the files of the whole chain. */
export async function publishTables(
  edition: Edition,
  marts: readonly Mart[],
  { formats, allFileLimitMegabytes }: TableSettings,
  progress: Progress,
): Promise<Published[]> {
  const tables = RESOLUTIONS.flatMap((resolution): Table[] => {
    const its = marts.filter((mart) => mart.resolution === resolution);
    return formats[resolution].map((format) => ({ resolution, format, marts: its }));
  });
  for (const table of tables) progress.expect(rowsOf(table.marts));
  const spill = join(edition.folder, '.spill');
  await using database = await openDatabase();
  // The chain's Parquet file is sorted whole: 3 million rows just fit, more go by way of the disk.
  await database.connection.run(
    `set memory_limit = '300MB'; set temp_directory = ${literal(spill)}`,
  );
  const published: Published[] = [];
  for (const table of tables) {
    const parts: Part[] = [];
    for (const mart of table.marts) {
      const file = await publishMart(edition, database.connection, mart, table.format);
      parts.push({ mart, published: file });
      progress.advance(mart.file.rows);
    }
    const limit = allFileLimitMegabytes * 1e6;
    const chain = await publishChain(edition, database.connection, { ...table, parts, limit });
    published.push(...parts.map((part) => part.published), ...(chain ? [chain] : []));
  }
  await edition.files.remove(spill);
  return published;
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
  const encode = format === 'arrow' ? arrowFile : csvFile;
  return putBytes(edition, wanted, await encode(connection, { resolution, marts: [path] }));
}

async function publishChain(
  edition: Edition,
  connection: DuckDBConnection,
  { resolution, format, parts, limit }: Table & { parts: readonly Part[]; limit: number },
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
