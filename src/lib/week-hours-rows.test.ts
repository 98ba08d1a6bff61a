import { expect, it, vi } from 'vitest';
import { filePath } from '../../etl/contract/dataset.ts';
import { day } from '../testing/rows.ts';
import { parseDate } from './calendar.ts';
import type { Dataset } from './dataset.ts';
import { hoursAround } from './week-hours-rows.ts';

/** Every hourly file of the years from 2024 on, a row in each. */
function forgeDataset() {
  const read = vi.fn(
    async (key: Parameters<typeof filePath>[0]) => (sensor: string | null) =>
      sensor === 'away' ? [] : [day(`${key.year}-07-01`, 5)],
  );
  const file = (key: Parameters<typeof filePath>[0]) => (key.year ?? 0) >= 2024 || undefined;
  return { read, data: { read, file } as unknown as Dataset };
}
const range = { from: parseDate('2025-12-01'), to: parseDate('2026-01-25') };
const pathsOf = ({ read }: ReturnType<typeof forgeDataset>) =>
  read.mock.calls.map(([key]) => filePath(key));

it('reads the years of the dates and of a year before, in order, as far as they are published', async () => {
  const forged = forgeDataset();
  const rows = await hoursAround(forged.data, { store: 'rome', kind: 'store' }, range);
  expect(pathsOf(forged)).toEqual([
    ...['store-hourly/rome/2024.arrow', 'store-hourly/rome/2025.arrow'],
    'store-hourly/rome/2026.arrow',
  ]);
  expect(rows(null).map(({ time }) => new Date(time).getUTCFullYear())).toEqual([2024, 2025, 2026]);
});

it('reads the files of a store once for all its doors', async () => {
  const forged = forgeDataset();
  const ask = (store: string) => hoursAround(forged.data, { store, kind: 'sensor' }, range);
  expect((await ask('rome'))('here')).toHaveLength(3);
  expect((await ask('rome'))('away')).toHaveLength(0);
  expect(pathsOf(forged)).toHaveLength(3);
  await ask('oslo');
  expect(pathsOf(forged).at(-1)).toBe('sensor-hourly/oslo/2026.arrow');
});
