import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

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
