import { join } from 'node:path';
import { isHourly, RESOLUTIONS, type Resolution } from '../contract/dataset.ts';
import type { MartStore } from '../contract/marts.ts';
import type { Files } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import type { Sources } from './inputs.ts';

/** What an earlier run left of a store's marts, unharmed. */
export interface Kept {
  /** Every file. */
  readonly files: MartStore['files'];
  /** The hourly ones of the years that stand. */
  readonly hourly: MartStore['files'];
  /** What the years to compute look back on. */
  readonly history: Omit<Sources, 'readings'>;
}

/**
 * @param stale the first year that does not stand
 * @returns undefined when a file is gone or is not what the state says: then nothing of the store is trusted
 */
export async function keptFiles(
  marts: string,
  stale: number,
  { files: known }: MartStore,
  files: Files,
): Promise<Kept | undefined> {
  const all = Object.entries(known);
  for (const [path, { sha256 }] of all) {
    const full = join(marts, path);
    if (!(await files.exists(full)) || (await sha256OfFile(full)) !== sha256) return undefined;
  }
  const hourly = all.filter(([path]) => isHourlyFile(path) && yearOf(path) < stale);
  const named = (resolution: Resolution, entries: typeof all) =>
    entries
      .filter(([path]) => path.startsWith(`${resolution}/`))
      .map(([path]) => join(marts, path));
  return {
    files: known,
    hourly: Object.fromEntries(hourly),
    history: {
      sensorHourly: named('sensor-hourly', hourly),
      storeHourly: named('store-hourly', hourly),
      sensorDaily: named('sensor-daily', all),
      storeDaily: named('store-daily', all),
    },
  };
}

const isHourlyFile = (path: string) =>
  RESOLUTIONS.some((resolution) => isHourly(resolution) && path.startsWith(`${resolution}/`));

const yearOf = (path: string) => Number(/\/(\d+)\.parquet$/.exec(path)?.[1]);
