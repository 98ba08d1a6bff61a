import {
  FORMATS,
  type Format,
  filePath,
  RESOLUTIONS,
  type Resolution,
} from '../../etl/contract/dataset.ts';
import type { ManifestFile } from '../../etl/contract/manifest.ts';
import type { Versions } from './source.ts';

/** The same rows in each format that is published. */
export interface Download {
  readonly resolution: Resolution;
  /** Local year; null: the full history. */
  readonly year: number | null;
  readonly rows: number;
  readonly formats: readonly { readonly format: Format; readonly file: ManifestFile }[];
}

/** What is published of a store, or of the whole chain (null): coarse before fine, newest year first. */
export function downloads(files: readonly ManifestFile[], store: string | null): Download[] {
  const own = files.filter((file) => file.store === store && file.resolution !== null);
  const byPath = new Map(own.map((file) => [file.path, file]));
  return [...RESOLUTIONS].reverse().flatMap((resolution) =>
    [...new Set(own.filter((f) => f.resolution === resolution).map(({ year }) => year))]
      .sort((a, b) => (b ?? 0) - (a ?? 0))
      .map((year) => {
        const formats = FORMATS.flatMap((format) => {
          const file = byPath.get(filePath({ resolution, format, store, year }));
          return file ? { format, file } : [];
        });
        return { resolution, year, rows: formats[0]?.file.rows ?? 0, formats };
      }),
  );
}

/** Sensor-hours in the data set: the rows of its finest resolution. */
export const sensorHours = (files: readonly ManifestFile[]): number => {
  const rows = new Map<string, number>();
  for (const { resolution, store, year, rows: count } of files)
    if (resolution === 'sensor-hourly' && store !== null) rows.set(`${store}/${year}`, count ?? 0);
  return [...rows.values()].reduce((sum, count) => sum + count, 0);
};

/** The Arrow files of a store → the first 8 digits of their sha256: an address with them can be cached for ever. */
export const versionsOf = (files: readonly ManifestFile[], store: string): Versions =>
  Object.fromEntries(
    files
      .filter((file) => file.store === store && file.path.endsWith('.arrow'))
      .map(({ path, sha256 }) => [path, sha256.slice(0, 8)]),
  );
