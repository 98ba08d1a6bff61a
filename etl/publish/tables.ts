import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Format, filePath, RESOLUTIONS, type Resolution } from '../contract/dataset.ts';
import type { Settings } from '../contract/settings.ts';
import { literal, openDatabase } from '../duckdb.ts';
import type { Progress } from '../effects.ts';
import { sha256 } from '../fingerprint.ts';
import { shareOut } from '../workers.ts';
import { arrowFile } from './arrow.ts';
import { chainFile } from './chain.ts';
import { csvFile } from './csv-file.ts';
import { type Edition, type Published, putBytes, putFile, takeOver } from './edition.ts';
import type { Mart } from './marts.ts';

/** Tables made at once: what DuckDB computes for one, zlib compresses for another. */
const AT_ONCE = 2;

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
  await edition.files.makeFolder(spill);
  const published = new Map<Table, Published[]>();
  async function work(queue: Iterable<Table>, worker: number): Promise<void> {
    await using database = await openDatabase();
    // The chain's Parquet file is sorted whole: 3 million rows just fit, more go by way of the disk.
    await database.connection.run(
      `set memory_limit = '300MB'; set temp_directory = ${literal(join(spill, String(worker)))}`,
    );
    for (const table of queue)
      published.set(
        table,
        await publishTable(
          edition,
          database.connection,
          table,
          allFileLimitMegabytes * 1e6,
          progress,
        ),
      );
  }

  await shareOut(tables, AT_ONCE, work);
  await edition.files.remove(spill);
  return tables.flatMap((table) => published.get(table) ?? []);
}

/** All files of a resolution in a format. */
async function publishTable(
  edition: Edition,
  connection: DuckDBConnection,
  table: Table,
  limit: number,
  progress: Progress,
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
