import type { DuckDBConnection } from '@duckdb/node-api';
import { type LakeStoreState, partitionPath } from '../contract/lake.ts';
import type { Effects } from '../effects.ts';
import type { StateFile } from './state.ts';
import { verifyPartition } from './verify.ts';

const UNKNOWN: LakeStoreState = { watermark: null, sensors: {}, partitions: {} };

/**
 * Lets the state say of the lake's files what they are. A killed run leaves files that the state does not know, or knows by
 * what they were; of a file that is gone, with a warning, its year and all after it are asked for again.
 *
 * @param paths all files of the lake, relative to it
 * @throws PartitionDamagedError when a file is neither what the state knows nor what was written.
 */
export async function reconcile(
  folder: string,
  paths: readonly string[],
  state: StateFile,
  connection: DuckDBConnection,
  { files, log }: Pick<Effects, 'files' | 'log'>,
): Promise<void> {
  const found = yearsOf(paths);
  for (const id of new Set([...state.ids(), ...found.keys()])) {
    const known = state.get(id) ?? UNKNOWN;
    const partitions: LakeStoreState['partitions'] = {};
    for (const year of found.get(id) ?? [])
      partitions[year] = await verifyPartition(
        connection,
        { path: partitionPath(folder, id, year), year, known: known.partitions[year] },
        files,
      );
    const lost = Object.keys(known.partitions).filter((year) => partitions[year] === undefined);
    if (lost.length > 0)
      log.warn(
        `The lake has lost ${lost.join(', ')} of store ${id}: all from ${lost[0]} on is asked for again`,
      );
    state.set(id, { ...known, watermark: goBack(known.watermark, lost[0]), partitions });
  }
}

/** Years have four digits and watermarks one format, so that their order is that of their texts. */
function goBack(watermark: string | null, year: string | undefined): string | null {
  const start = `${year}-01-01T00:00:00Z`;
  return watermark === null || year === undefined || watermark < start ? watermark : start;
}

/** Store → the UTC years of which there is a file. */
function yearsOf(paths: readonly string[]): Map<string, number[]> {
  const years = new Map<string, number[]>();
  for (const path of paths) {
    const [, id, year] = /^store=([^/\\]+)[/\\]year=(\d{4})[/\\]/.exec(path) ?? [];
    if (id !== undefined && path === partitionPath('', id, Number(year)))
      years.set(id, [...(years.get(id) ?? []), Number(year)]);
  }
  return years;
}
