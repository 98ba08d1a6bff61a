import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBVector } from '@duckdb/node-api';

export interface Database extends AsyncDisposable {
  readonly connection: DuckDBConnection;
}

/**
 * An in-memory database whose session lives in UTC, so that no result depends on the machine's zone, and that may load
 * nothing from outside. What does not fit into its memory spills into the system's temporary folder.
 */
export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '1GB',
    temp_directory: join(tmpdir(), `footfall-${randomUUID()}`),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'UTC'");
  return {
    connection,
    async [Symbol.asyncDispose]() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A SQL string literal. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A SQL list of string literals; typed even when empty. */
export const literals = (texts: readonly string[]) => `[${texts.map(literal)}]::varchar[]`;

/** All rows of a query as objects keyed by column name, in plain JavaScript values; the caller says what they are. */
export async function rowsOf<Row = Record<string, unknown>>(
  connection: DuckDBConnection,
  sql: string,
): Promise<Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[];
}

/**
 * The numbers of a vector as they lie in memory. The client declares `items` private, but handing them out one by one
 * takes longer than the query; a client without it is refused here.
 */
export function bytesOf(vector: DuckDBVector): Uint8Array {
  if ('items' in vector && ArrayBuffer.isView(vector.items)) {
    const { buffer, byteOffset, byteLength } = vector.items;
    return new Uint8Array(buffer, byteOffset, byteLength);
  }
  throw new TypeError(`A vector of ${vector.type} has no items to copy.`);
}
