import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Format, isHourly } from '../contract/dataset.ts';
import type { ManifestFile } from '../contract/manifest.ts';
import { literal } from '../duckdb.ts';
import { type Files, temporaryName } from '../effects.ts';
import { arrowFile } from './arrow.ts';
import { chainCsv } from './chain-csv.ts';
import { fromMarts, type Relation, rowOrder } from './relation.ts';

/** What a file of the whole chain is made from. */
export interface Chain {
  /** Over all marts of a resolution. */
  readonly relation: Relation;
  readonly format: Format;
  /** The files of the stores in this resolution and format, by store and year. */
  readonly parts: readonly ManifestFile[];
  /** The folder that they lie in. */
  readonly folder: string;
  /** Bytes that the file may weigh. */
  readonly limit: number;
}

/** The file of the whole chain, sorted by store, sensor and time; undefined when it weighs more than the limit. */
export async function chainFile(
  connection: DuckDBConnection,
  chain: Chain,
  files: Files,
): Promise<Uint8Array | undefined> {
  const { relation, format, parts, limit } = chain;
  const sameEncoding = format !== 'csv' || isHourly(relation.resolution);
  if (sameEncoding && sum(parts.map(({ bytes }) => bytes)) > limit) return undefined;
  const bytes = await encode(connection, chain, files);
  return bytes && bytes.length <= limit ? bytes : undefined;
}

function encode(connection: DuckDBConnection, chain: Chain, files: Files) {
  switch (chain.format) {
    case 'arrow':
      return arrowFile(connection, chain.relation);
    case 'parquet':
      return parquetFile(connection, chain, files);
    case 'csv':
      return chainCsv(chain, files);
  }
}

async function parquetFile(
  connection: DuckDBConnection,
  { relation, folder }: Chain,
  files: Files,
): Promise<Uint8Array | undefined> {
  const temporary = temporaryName(join(folder, `${relation.resolution}.parquet`));
  await connection.run(
    `copy (select * from ${fromMarts(relation)} order by ${rowOrder(relation.resolution)})
     to ${literal(temporary)} (format parquet, compression zstd)`,
  );
  const bytes = await files.readMaybe(temporary);
  await files.remove(temporary);
  return bytes;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
