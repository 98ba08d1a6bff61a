import type { Format } from '../../etl/contract/dataset.ts';
import type { ManifestFile } from '../../etl/contract/manifest.ts';

/** A line that reads a published file with a tool of data people. */
export interface Recipe {
  readonly tool: string;
  readonly line: string;
}

const RECIPES: Readonly<Record<Format, (address: string) => readonly Recipe[]>> = {
  parquet: (address) => [
    { tool: 'DuckDB', line: `select * from '${address}'` },
    { tool: 'pandas', line: `pandas.read_parquet("${address}")` },
    { tool: 'Polars', line: `polars.read_parquet("${address}")` },
    { tool: 'R', line: `arrow::read_parquet("${address}")` },
  ],
  csv: (address) => [
    { tool: 'DuckDB', line: `select * from read_csv('${address}')` },
    { tool: 'pandas', line: `pandas.read_csv("${address}")` },
    { tool: 'Polars', line: `polars.read_csv("${address}")` },
    { tool: 'R', line: `readr::read_csv("${address}")` },
  ],
  arrow: (address) => [
    { tool: 'pandas', line: `pandas.read_feather("${address}")` },
    { tool: 'Polars', line: `polars.read_ipc("${address}")` },
    { tool: 'R', line: `arrow::read_feather("${address}")` },
  ],
};

/** How to read the days of the stores, of the whole chain if they are in one file, in the handiest format there is. */
export function recipes(
  files: readonly ManifestFile[],
  address: (path: string) => string,
): readonly Recipe[] {
  const days = files.filter(({ resolution }) => resolution === 'store-daily');
  for (const format of ['parquet', 'csv', 'arrow'] as const) {
    const fitting = days.filter(({ path }) => path.replace(/\.gz$/, '').endsWith(`.${format}`));
    const file = fitting.find(({ store }) => store === null) ?? fitting[0];
    if (file) return RECIPES[format](address(file.path));
  }
  return [];
}

/** Compares every file beside the manifest with its checksum. */
export const CHECK_LINE = `jq -r '.files[] | .sha256 + " *" + .path' manifest.json | sha256sum -c`;
