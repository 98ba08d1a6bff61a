import {
  ANALYSIS_NAMES,
  type AnalysisTable,
  analysisFilePath,
} from '../../etl/contract/analysis.ts';
import {
  FORMATS,
  type Format,
  filePath,
  RESOLUTIONS,
  type Resolution,
} from '../../etl/contract/dataset.ts';
import type { ManifestFile } from '../../etl/contract/manifest.ts';
import { isSeriesPath } from '../../etl/contract/series.ts';

/** The same rows in each format that is published. */
interface Published {
  readonly rows: number;
  readonly formats: readonly { readonly format: Format; readonly file: ManifestFile }[];
}

export interface Download extends Published {
  readonly resolution: Resolution;
  /** Local year; null: the full history. */
  readonly year: number | null;
}

export interface AnalysisDownload extends Published {
  readonly table: AnalysisTable;
}

/** What is published of a store, or of the whole chain (null): coarse before fine, newest year first. */
export function downloads(files: readonly ManifestFile[], store: string | null): Download[] {
  const own = files.filter((file) => file.store === store && file.resolution !== null);
  return [...RESOLUTIONS].reverse().flatMap((resolution) =>
    [...new Set(own.filter((f) => f.resolution === resolution).map(({ year }) => year))]
      .sort((a, b) => (b ?? 0) - (a ?? 0))
      .map((year) => ({
        resolution,
        year,
        ...published(own, (format) => filePath({ resolution, format, store, year })),
      })),
  );
}

/** What is published of the analysis; nothing when there is none. */
export const analysisDownloads = (files: readonly ManifestFile[]): AnalysisDownload[] =>
  ANALYSIS_NAMES.map((table) => ({
    table,
    ...published(files, (format) => analysisFilePath(table, format)),
  })).filter(({ formats }) => formats.length > 0);

function published(files: readonly ManifestFile[], path: (format: Format) => string): Published {
  const formats = FORMATS.flatMap((format) => {
    const file = files.find((one) => one.path === path(format));
    return file ? { format, file } : [];
  });
  return { rows: formats[0]?.file.rows ?? 0, formats };
}

/** Files for everyone: all but those that only the charts of the site load. */
export const openFiles = (files: readonly ManifestFile[]): ManifestFile[] =>
  files.filter(({ path }) => !isSeriesPath(path));

/** Sensor-hours in the data set: the rows of its finest resolution. */
export const sensorHours = (files: readonly ManifestFile[]): number => {
  const rows = new Map<string, number>();
  for (const { resolution, store, year, rows: count } of files)
    if (resolution === 'sensor-hourly' && store !== null) rows.set(`${store}/${year}`, count ?? 0);
  return [...rows.values()].reduce((sum, count) => sum + count, 0);
};
