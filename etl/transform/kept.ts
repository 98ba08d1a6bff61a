import { join } from 'node:path';
import { isHourly, RESOLUTIONS, type Resolution } from '../contract/dataset.ts';
import type { MartStore } from '../contract/marts.ts';
import type { Files } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import type { Sources } from './inputs.ts';

/** What stands of a store's marts when the years from one on are computed anew. */
export interface Kept {
  readonly hourly: MartStore['files'];
  readonly estimates: MartStore['estimates'];
  /** What those years look back on. */
  readonly history: Omit<Sources, 'readings'>;
}

/** Whether all files of a store are there and what the state says: else nothing of the store is trusted. */
export async function areUnharmed(marts: string, mart: MartStore, files: Files): Promise<boolean> {
  for (const [path, { sha256 }] of Object.entries({ ...mart.files, ...mart.estimates })) {
    const full = join(marts, path);
    if (!(await files.exists(full)) || (await sha256OfFile(full)) !== sha256) return false;
  }
  return true;
}

/** @param year the first one that does not stand */
export function keptBefore(marts: string, year: number, { files, estimates }: MartStore): Kept {
  const hourly = before(year, ofResolutions(RESOLUTIONS.filter(isHourly), files));
  const kept = before(year, estimates);
  const paths = (of: MartStore['files']) => Object.keys(of).map((path) => join(marts, path));
  return {
    hourly,
    estimates: kept,
    history: {
      storeHourly: paths(ofResolutions(['store-hourly'], hourly)),
      sensorDaily: paths(ofResolutions(['sensor-daily'], files)),
      storeDaily: paths(ofResolutions(['store-daily'], files)),
      estimates: paths(kept),
    },
  };
}

const where = (files: MartStore['files'], isKept: (path: string) => boolean) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => isKept(path)));

const ofResolutions = (resolutions: readonly Resolution[], files: MartStore['files']) =>
  where(files, (path) => resolutions.some((resolution) => path.startsWith(`${resolution}/`)));

const before = (year: number, files: MartStore['files']) =>
  where(files, (path) => Number(/\/(\d+)\.parquet$/.exec(path)?.[1]) < year);
