import type { DuckDBConnection } from '@duckdb/node-api';
import { type AnalysisTable, analysisColumns, analysisFilePath } from '../contract/analysis.ts';
import { FORMATS } from '../contract/dataset.ts';
import { rowsOf } from '../duckdb.ts';
import type { AnalysisMart } from './analysis.ts';
import { analysisRelation } from './analysis-table.ts';
import { csvCell } from './csv.ts';
import {
  type Edition,
  type Published,
  putBytes,
  putFile,
  takeOver,
  type Wanted,
} from './edition.ts';
import { encode } from './encode.ts';
import type { Job } from './jobs.ts';
import { fromMarts } from './relation.ts';

/** The jobs that publish the tables of the analysis, each in every format. */
export const analysisJobs = (edition: Edition, marts: readonly AnalysisMart[]): Job[] =>
  marts.map((mart) => ({
    rows: mart.file.rows,
    async publish(connection, progress) {
      const published = await publishAnalysis(edition, connection, mart);
      progress.advance(mart.file.rows);
      return published;
    },
  }));

async function publishAnalysis(
  edition: Edition,
  connection: DuckDBConnection,
  mart: AnalysisMart,
): Promise<Published[]> {
  const times = await timesOf(connection, mart);
  const published: Published[] = [];
  for (const format of FORMATS)
    published.push(
      await publishFile(edition, connection, mart, {
        path: analysisFilePath(mart.table, format),
        source: mart.file.sha256,
        rows: mart.file.rows,
        resolution: null,
        store: null,
        year: null,
        ...times,
      }),
    );
  return published;
}

async function publishFile(
  edition: Edition,
  connection: DuckDBConnection,
  mart: AnalysisMart,
  wanted: Wanted,
): Promise<Published> {
  const reused = await takeOver(edition, wanted);
  if (reused) return reused;
  if (wanted.path.endsWith('.parquet')) return putFile(edition, wanted, mart.path, mart.file);
  const relation = await analysisRelation(connection, mart);
  return putBytes(edition, wanted, await encode(connection, relation, wanted.path));
}

/** The column whose least and greatest value the manifest tells. A trend has several, of which none is the row's own. */
const TIMES: Readonly<Record<AnalysisTable, string | null>> = {
  trends: null,
  changepoints: 'date',
  anomalies: 'date',
  incidents: 'opened',
  forecast: 'date',
  decomposition: 'date',
  estimates: 'hour',
};

async function timesOf(
  connection: DuckDBConnection,
  { table, path }: AnalysisMart,
): Promise<Pick<Wanted, 'first' | 'last'>> {
  const none = { first: null, last: null };
  const column = analysisColumns(table).find(({ name }) => name === TIMES[table]);
  if (column === undefined) return none;
  const [times] = await rowsOf<typeof none>(
    connection,
    `select ${csvCell(column.type, `min(${column.name})`)} as first,
       ${csvCell(column.type, `max(${column.name})`)} as last
     from ${fromMarts({ marts: [path] })}`,
  );
  return times ?? none;
}
