import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { MartStore } from '../contract/marts.ts';
import { sha256 } from '../fingerprint.ts';
import { hourGridOf } from '../hour-grid-read.ts';
import type { YearMemo } from './memo.ts';
import type { Analyst, StoreInput } from './store.ts';

/**
 * What the hours of each local year tell. A year looks back into the one before, so it is analysed anew when one of the two
 * has changed.
 */
export async function analyseYears(
  connection: DuckDBConnection,
  analyst: Analyst,
  { store, marts, mart, code, memo }: StoreInput,
  holidays: ReadonlyMap<number, string>,
): Promise<Record<string, YearMemo>> {
  const years: Record<string, YearMemo> = {};
  for (const year of yearsOf(store.id, mart)) {
    const hours = filesOf(mart.files, `sensor-hourly/${store.id}/`, year);
    const estimates = filesOf(mart.estimates, `estimates/${store.id}/`, year);
    const source = sha256(
      [code, store.country, ...[...hours, ...estimates].map(([, { sha256 }]) => sha256)].join('\n'),
    );
    const known = memo?.years[year];
    if (known?.source === source) {
      years[year] = known;
      continue;
    }
    const paths = (files: typeof hours) => files.map(([path]) => join(marts, path));
    const grid = await hourGridOf(connection, paths(hours), paths(estimates));
    const newYear = Date.UTC(year, 0) / 86_400_000;
    const from = grid.day.findIndex((day) => day >= newYear);
    years[year] = {
      source,
      ...(from < 0
        ? { anomalies: [], facts: [] }
        : await analyst.askHours({ store: store.id, grid, from, holidays })),
    };
  }
  return years;
}

const yearOf = (path: string) => Number(/(\d+)\.parquet$/.exec(path)?.[1]);

const yearsOf = (store: string, { files }: Pick<MartStore, 'files'>) =>
  Object.keys(files)
    .filter((path) => path.startsWith(`sensor-hourly/${store}/`))
    .map(yearOf)
    .sort((a, b) => a - b);

/** Those of a year and of the year before it. */
const filesOf = (files: MartStore['files'], folder: string, year: number) =>
  Object.entries(files).filter(
    ([path]) => path.startsWith(folder) && [year - 1, year].includes(yearOf(path)),
  );
