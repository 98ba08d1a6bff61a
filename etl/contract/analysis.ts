import { anomalies } from './analysis/anomalies.ts';
import { changepoints } from './analysis/changepoints.ts';
import type { AnalysisColumn } from './analysis/column.ts';
import { decomposition } from './analysis/decomposition.ts';
import { estimates } from './analysis/estimates.ts';
import { forecast } from './analysis/forecast.ts';
import { incidents } from './analysis/incidents.ts';
import { trends } from './analysis/trends.ts';
import type { Format } from './dataset.ts';

/**
 * The published analysis, `data/analysis/<table>.{arrow,parquet,csv}`, one file for the whole chain. Without dependencies,
 * so that the browser can import it too. docs/analysis.md says the same in prose.
 */
export const ANALYSIS_TABLES = {
  trends,
  changepoints,
  anomalies,
  incidents,
  forecast,
  decomposition,
  estimates,
} as const satisfies Record<string, readonly AnalysisColumn[]>;

export type AnalysisTable = keyof typeof ANALYSIS_TABLES;
export const ANALYSIS_NAMES = Object.keys(ANALYSIS_TABLES) as readonly AnalysisTable[];

export const analysisColumns = (table: AnalysisTable): readonly AnalysisColumn[] =>
  ANALYSIS_TABLES[table];

type Cell<C> = C extends { readonly type: 'dictionary' }
  ? C extends { readonly values: readonly (infer V)[] }
    ? V
    : string
  : number;

/**
 * A row of a table in memory. `date`: days since 1970-01-01; `instant` and `local`: seconds since 1970-01-01T00:00 (UTC, or
 * on the store's clock).
 */
export type AnalysisRow<T extends AnalysisTable> = {
  readonly [C in (typeof ANALYSIS_TABLES)[T][number] as C['name']]: C extends {
    readonly nullable: true;
  }
    ? Cell<C> | null
    : Cell<C>;
};

/** Path of a table below `data/`. There is a row for each hour that was not measured: that CSV alone is gzipped. */
export const analysisFilePath = (table: AnalysisTable, format: Format): string =>
  `analysis/${table}.${format === 'csv' && table === 'estimates' ? 'csv.gz' : format}`;

/** The order of the rows of a table; with the ids before the rest, nulls (the store itself) first. */
export const ANALYSIS_ORDER: Readonly<Record<AnalysisTable, readonly string[]>> = {
  trends: ['store_id', 'sensor_id', 'period'],
  changepoints: ['store_id', 'sensor_id', 'date'],
  anomalies: ['store_id', 'sensor_id', 'resolution', 'date', 'hour'],
  incidents: ['store_id', 'sensor_id', 'opened', 'kind'],
  forecast: ['store_id', 'sensor_id', 'date'],
  decomposition: ['store_id', 'sensor_id', 'date'],
  estimates: ['store_id', 'sensor_id', 'hour'],
};
