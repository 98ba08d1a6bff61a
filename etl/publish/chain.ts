import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { isHourly } from '../contract/dataset.ts';
import { literal } from '../duckdb.ts';
import { type Files, temporaryName } from '../effects.ts';
import { chainArrow } from './chain-arrow.ts';
import { chainCsv } from './chain-csv.ts';
import { type Chain, relationOf } from './chain-parts.ts';
import { fromMarts, rowOrder } from './relation.ts';

/** The file of the whole chain, sorted by store, sensor and time; undefined when it weighs more than the limit. */
export async function chainFile(
  connection: DuckDBConnection,
  chain: Chain,
  files: Files,
): Promise<Uint8Array | undefined> {
  const { resolution, format, parts, limit } = chain;
  const sameEncoding = format !== 'csv' || isHourly(resolution);
  if (sameEncoding && sum(parts.map(({ published }) => published.bytes)) > limit) return undefined;
  const bytes = await encode(connection, chain, files);
  return bytes && bytes.length <= limit ? bytes : undefined;
}

function encode(connection: DuckDBConnection, chain: Chain, files: Files) {
  switch (chain.format) {
    case 'arrow':
      return chainArrow(connection, chain, files);
    case 'parquet':
      return parquetFile(connection, chain, files);
    case 'csv':
      return chainCsv(chain, files);
  }
}

async function parquetFile(
  connection: DuckDBConnection,
  chain: Chain,
  files: Files,
): Promise<Uint8Array | undefined> {
  const temporary = temporaryName(join(chain.folder, `${chain.resolution}.parquet`));
  const relation = relationOf(chain);
  await connection.run(
    `copy (select * from ${fromMarts(relation)} order by ${rowOrder(relation.table)})
     to ${literal(temporary)} (format parquet, compression zstd)`,
  );
  const bytes = await files.readMaybe(temporary);
  await files.remove(temporary);
  return bytes;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
