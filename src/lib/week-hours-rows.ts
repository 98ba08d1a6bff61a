import type { Dataset } from './dataset.ts';
import { latest } from './latest.ts';
import { type Range, yearBefore } from './period.ts';
import type { RowsOf } from './rows.ts';

/** The hours of a store, or of its doors, in the years that some local dates and those a year before lie in. */
export const hoursAround = latest(
  readHours,
  (_, kind, store, { from, to }) => `${kind} ${store} ${from} ${to}`,
);

async function readHours(
  data: Dataset,
  kind: 'store' | 'sensor',
  store: string,
  range: Range,
): Promise<RowsOf> {
  const years = new Set(
    [range, yearBefore(range)].flatMap(({ from, to }) => [yearOf(from), yearOf(to)]),
  );
  const keys = [...years]
    .toSorted((a, b) => a - b)
    .map((year) => ({ resolution: `${kind}-hourly`, format: 'arrow', store, year }) as const)
    .filter((key) => data.file(key));
  const files = await Promise.all(keys.map((key) => data.read(key)));
  return (sensor) => files.flatMap((rows) => rows(sensor));
}

const yearOf = (date: number) => new Date(date).getUTCFullYear();
