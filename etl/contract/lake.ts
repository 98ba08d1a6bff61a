import { dirname, join } from 'node:path';
import { z } from 'zod';
import { wholeHour } from './sensor-api.ts';

/**
 * The lake, the only state there is: raw readings as the API gave them, one row per (sensor, hour), in
 * `store=<id>/year=<YYYY>/readings.parquet` (UTC year). Columns, sorted by the first two:
 * `sensor_id` varchar, `hour` timestamptz, `count` integer (null unless ok), `status` varchar (ok, failed, closed).
 */
export const partitionPath = (lake: string, store: string, year: number) =>
  join(lake, `store=${store}`, `year=${year}`, 'readings.parquet');

/**
 * Beside the Parquet file at `partition`: the SHA-256 of its bytes in hex, and a newline. It is written before the file gets
 * its name: a file that is neither what stands here nor what `state.json` knows of it is damaged.
 */
export const partitionHashPath = (partition: string) => join(dirname(partition), 'readings.sha256');

/** The stores and sensors as last validated: `{ "stores": Store[] }`. */
export const lakeStoresPath = (lake: string) => join(lake, 'stores.json');

export const lakeStatePath = (lake: string) => join(lake, 'state.json');

export const partitionState = z.object({
  rows: z.int().min(0),
  bytes: z.int().min(0),
  /** Of the Parquet file: the identity of the partition's content. */
  sha256: z.string(),
});

const lakeProgress = z.object({
  /** All hours before this instant in which a sensor hung were asked for; null: none yet, or nobody knows. */
  watermark: wholeHour.nullable(),
  /** Sensor → installed_on, as it was when the watermark was set: an earlier or a new one has history to fetch. */
  sensors: z.record(z.string(), z.string()),
  /** Sensor → removed_on, of those that had one when the watermark was set: after a later one there are hours to fetch. */
  removals: z.record(z.string(), z.string()).optional(),
});
/** How far a store was asked for. */
export type LakeProgress = z.infer<typeof lakeProgress>;

const lakeStoreState = lakeProgress.extend({
  /** Year → its file. */
  partitions: z.record(z.string(), partitionState),
});
export type LakeStoreState = z.infer<typeof lakeStoreState>;

/** What fills a lake: the demo inside this program, or an API somewhere, whatever its address. */
const lakeSource = z.enum(['embedded', 'api']);
export type LakeSource = z.infer<typeof lakeSource>;

/**
 * `state.json`, written last: what it does not know of how far a store was asked for, the next run asks for again; what it
 * does not know of a file, the file itself tells.
 */
export const lakeState = z.object({
  version: z.literal(1),
  /** Absent: nobody knows. */
  source: lakeSource.optional(),
  stores: z.record(z.string(), lakeStoreState),
});
