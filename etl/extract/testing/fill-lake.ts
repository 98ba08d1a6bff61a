import { settings } from '../../contract/settings.ts';
import type { Effects } from '../../effects.ts';
import { openLake } from '../../lake/lake.ts';
import { type ExtractSummary, extract } from '../extract.ts';
import { recordEffects } from './effects.ts';
import { API, createFakeApi, store } from './fake-api.ts';

const stores = [store('paris', ['2022-12-01', '2023-02-01']), store('rome', ['2023-12-01'])];

/** Two nights, the first of them long ago: the second one corrects a reading of the first and adds two months. */
export const NIGHTS = [
  { asOf: '2024-01-02T00:00:00Z', correction: 0 },
  { asOf: '2024-03-01T00:00:00Z', correction: 1 },
] as const;

/** One night of a small API into a lake on disk, with what is not itself in `files`. */
export async function fillLake(
  folder: string,
  { asOf, correction }: (typeof NIGHTS)[number],
  more: Partial<Effects> = {},
): Promise<ExtractSummary> {
  const { fetch } = createFakeApi({
    stores,
    latest: new Date(Date.parse(asOf) - 3_600_000).toISOString(),
    row: (row) =>
      row.hour === '2023-12-30T06:00:00Z' ? { ...row, count: (row.count ?? 0) + correction } : row,
  });
  const effects = recordEffects(fetch, more);
  await using lake = await openLake(folder, effects);
  return await extract(
    {
      url: API,
      token: undefined,
      settings: settings.parse({ windowDays: 366 }),
      asOf: new Date(asOf),
      from: null,
      full: false,
    },
    lake,
    effects,
  );
}
