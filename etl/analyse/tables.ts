import type { DuckDBConnection } from '@duckdb/node-api';
import {
  ANALYSIS_NAMES,
  ANALYSIS_TABLES,
  type AnalysisRow,
  type AnalysisTable,
} from '../contract/analysis.ts';
import { type AnalysisFile, type AnalysisState, analysisPath } from '../contract/marts.ts';
import { literals } from '../duckdb.ts';
import type { Files } from '../effects.ts';
import { sha256, sha256OfFile } from '../fingerprint.ts';
import { toLines, writeLines, writeQuery } from './table.ts';

type Small = Exclude<AnalysisTable, 'decomposition' | 'estimates'>;
type Large = Exclude<AnalysisTable, Small>;

/** What the tables are made of. */
export interface Findings {
  /** Fingerprint of the code that writes them. */
  readonly code: string;
  readonly rows: { readonly [T in Small]: readonly AnalysisRow<T>[] };
  /** Files whose rows together are a table, by path with their sha256. */
  readonly parts: Readonly<Record<Large, ReadonlyMap<string, string>>>;
}

/** How a table is made, and from what. */
interface Recipe {
  readonly source: string;
  readonly write: (path: string) => Promise<Omit<AnalysisFile, 'source'>>;
}

/** The tables of the whole chain; one that would be made from the same as the last time stands. */
export async function writeTables(
  connection: DuckDBConnection,
  marts: string,
  findings: Findings,
  earlier: AnalysisState | undefined,
  files: Files,
): Promise<AnalysisState['tables']> {
  const made = new Map<AnalysisTable, AnalysisFile>();
  for (const table of ANALYSIS_NAMES) {
    const { source, write } = recipeOf(table, findings, connection, files);
    const path = analysisPath(marts, table);
    const known = earlier?.tables[table];
    const stands = known?.source === source && (await isUnharmed(path, known, files));
    made.set(table, stands ? known : { source, ...(await write(path)) });
  }
  return Object.fromEntries(made) as AnalysisState['tables'];
}

function recipeOf(
  table: AnalysisTable,
  { code, rows, parts }: Findings,
  connection: DuckDBConnection,
  files: Files,
): Recipe {
  if (table === 'decomposition' || table === 'estimates') {
    const [its, columns] = [parts[table], ANALYSIS_TABLES[table].map(({ name }) => name)];
    const sql =
      its.size === 0
        ? undefined
        : `select ${columns} from read_parquet(${literals([...its.keys()])}, hive_partitioning = false)`;
    return {
      source: sha256([code, ...its.values()].join('\n')),
      write: (path) =>
        sql === undefined
          ? writeLines(connection, path, table, '', files)
          : writeQuery(connection, path, table, sql, files),
    };
  }
  const lines = toLines(rows[table]);
  return {
    source: sha256(`${code}\n${lines}`),
    write: (path) => writeLines(connection, path, table, lines, files),
  };
}

const isUnharmed = async (path: string, { sha256 }: AnalysisFile, files: Files) =>
  (await files.exists(path)) && (await sha256OfFile(path)) === sha256;
