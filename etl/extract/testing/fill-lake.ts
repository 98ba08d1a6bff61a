import { settings } from '../../contract/settings.ts';
import type { Effects } from '../../effects.ts';
import { openLake } from '../../lake/lake.ts';
import { lockLake } from '../../lake/lock.ts';
import { createSensorApi } from '../client.ts';
import { type ExtractSummary, extract } from '../extract.ts';
import { recordEffects } from './effects.ts';
import { API, createFakeApi, store } from './fake-api.ts';

const stores = [store('paris', ['2022-12-01', '2023-02-01']), store('rome', ['2023-12-01'])];

interface Night {
  readonly asOf: string;
  /** The hours whose readings this night and those after it deliver otherwise than those before. */
  readonly corrected: readonly string[];
  /** Asks for the whole history again. */
  readonly full: boolean;
}

/**
 * The first night is long ago; the second adds two months and corrects a reading of the first; the third asks for all again
 * and finds a correction in each year.
 */
export const NIGHTS: readonly Night[] = [
  { asOf: '2024-01-02T00:00:00Z', corrected: [], full: false },
  { asOf: '2024-03-01T00:00:00Z', corrected: ['2023-12-30T06:00:00Z'], full: false },
  {
    asOf: '2024-03-01T00:00:00Z',
    corrected: ['2022-12-30T06:00:00Z', '2023-06-01T06:00:00Z', '2024-01-20T06:00:00Z'],
    full: true,
  },
];

/** One night of a small API into a lake on disk, with what is not itself in `files`. `full` overrides the night's own. */
export async function fillLake(
  folder: string,
  night: number,
  more: Partial<Effects> & { full?: boolean } = {},
): Promise<ExtractSummary> {
  const { asOf, full } = NIGHTS[night] as Night;
  const corrected = new Set(NIGHTS.slice(0, night + 1).flatMap((earlier) => earlier.corrected));
  const { fetch } = createFakeApi({
    stores,
    latest: new Date(Date.parse(asOf) - 3_600_000).toISOString(),
    row: (row) => (corrected.has(row.hour) ? { ...row, count: (row.count ?? 0) + 1 } : row),
  });
  // Time goes by with each look at the clock, so that state.json is written now and then.
  let looks = 0;
  const now = () => new Date(Date.parse(asOf) + 300 * looks++);
  const effects = recordEffects(fetch, { now, ...more });
  const set = settings.parse({ windowDays: 366 });
  const api = createSensorApi({ url: API, token: undefined, settings: set }, effects);
  await using _lock = await lockLake(folder, effects);
  await using lake = await openLake(folder, 'api', effects);
  return await extract(
    api,
    { settings: set, asOf: new Date(asOf), from: null, full: more.full ?? full },
    lake,
    effects,
  );
}
