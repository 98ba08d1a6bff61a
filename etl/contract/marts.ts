import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { alert } from './alerts.ts';
import { ANALYSIS_NAMES, type AnalysisTable } from './analysis.ts';

/**
 * The marts: one Parquet file for each `filePath({ format: 'parquet' })` of a store (no `all`), with exactly the columns
 * of dataset.ts, sorted. They can be rebuilt from the lake at any time. Column types in Parquet: dictionary as varchar,
 * instant as timestamptz, local as timestamp, date as date, the numbers as named.
 */
export const martsFolder = (lake: string) => join(dirname(lake), `${basename(lake)}-marts`);

export const martsStatePath = (marts: string) => join(marts, 'state.json');

const martFile = z.object({
  rows: z.int().min(0),
  /** Rows of status missing. */
  missing: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string(),
  /** As in the manifest: instant or date of the first and last row by time; null when there is no row. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type MartFile = z.infer<typeof martFile>;

const martStore = z.object({
  /** Of the store's description: time zone, opening hours, sensors and their lives. */
  description: z.string(),
  /** UTC year → sha256 of the lake partition it was made from. */
  partitions: z.record(z.string(), z.string()),
  /** Path below the marts (and below `data/`) → the file. */
  files: z.record(z.string(), martFile),
  /**
   * `estimatesPath` → a local year of unmeasured trading hours and their estimates, with the columns of
   * ANALYSIS_TABLES.estimates. There is none of a year in which everything was measured.
   */
  estimates: z.record(z.string(), martFile),
});
export type MartStore = z.infer<typeof martStore>;

/** `state.json` of the marts, written last. */
export const martsState = z.object({
  version: z.literal(1),
  /** Of the models that made them. */
  models: z.string(),
  as_of: z.iso.datetime(),
  stores: z.record(z.string(), martStore),
});
export type MartsState = z.infer<typeof martsState>;

/** Path below the marts of the estimates of a store's local year. */
export const estimatesPath = (store: string, year: number) => `estimates/${store}/${year}.parquet`;

export const analysisFolder = (marts: string) => join(marts, 'analysis');

/** A table of the analysis of the whole chain, sorted as ANALYSIS_ORDER says. */
export const analysisPath = (marts: string, table: AnalysisTable) =>
  join(analysisFolder(marts), `${table}.parquet`);

export const analysisStatePath = (marts: string) => join(analysisFolder(marts), 'state.json');

const analysisFile = z.object({
  /** Of what it was made from. */
  source: z.string(),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string(),
});
export type AnalysisFile = z.infer<typeof analysisFile>;

/** `analysis/state.json` of the marts, written last of the analysis. */
export const analysisState = z.object({
  as_of: z.iso.datetime(),
  tables: z.record(z.enum(ANALYSIS_NAMES), analysisFile),
  alerts: z.array(alert),
});
export type AnalysisState = z.infer<typeof analysisState>;
