import type { Dataset } from './dataset.ts';
import { latest } from './latest.ts';
import { type Range, yearBefore } from './period.ts';
import type { RowsOf } from './rows.ts';

interface Files {
  readonly store: string;
  /** Those of its doors, or those of the store itself. */
  readonly kind: 'store' | 'sensor';
}

/** The hours of a store or of its doors in the years that some local dates, and those a year before, lie in. */
export const hoursAround: (data: Dataset, files: Files, range: Range) => Promise<RowsOf> = latest(
  readHours,
  (_, { store, kind }, range) => [kind, store, ...yearsAround(range)].join(' '),
);

async function readHours(data: Dataset, { store, kind }: Files, range: Range): Promise<RowsOf> {
  const keys = [...yearsAround(range)]
    .map((year) => ({ resolution: `${kind}-hourly`, format: 'arrow', store, year }) as const)
    .filter((key) => data.file(key));
  const files = await Promise.all(keys.map((key) => data.read(key)));
  return (sensor) => files.flatMap((rows) => rows(sensor));
}

function yearsAround(range: Range): Set<number> {
  const dates = [yearBefore(range), range].flatMap(({ from, to }) => [from, to]);
  return new Set(dates.map((date) => new Date(date).getUTCFullYear()));
}
