import { expect, it } from 'vitest';
import { sensorDaily } from '../testing/arrow.ts';
import { dailySeries, hourlySeries } from '../testing/series.ts';
import { DAY, HOUR, isoDate, parseDate } from './calendar.ts';
import { readRows } from './rows.ts';
import { readSeries } from './series.ts';

const written = Array.from({ length: 250 }, (_, n) => ({
  sensor: 'paris-01',
  date: isoDate(parseDate('2024-01-01') + n * DAY),
  visits: n % 50 === 7 ? null : (n * 37) % 900,
}));

it('reads the rows that the Arrow file has', async () => {
  const { rows, years } = await readSeries(dailySeries(written));
  expect(rows).toEqual(readRows(sensorDaily(written))('paris-01'));
  expect(years).toEqual([]);
});

it('reads hours, of which one without a count is missing', async () => {
  const { rows } = await readSeries(hourlySeries('2024-07-01', [5, null, 0]));
  const start = parseDate('2024-07-01');
  expect(rows.map(({ time, visits, status }) => [time, visits, status])).toEqual([
    [start, 5, 'ok'],
    [start + HOUR, null, 'missing'],
    [start + 2 * HOUR, 0, 'ok'],
  ]);
});

it('tells of which years there are hours', async () => {
  const years = [{ year: 2024, version: '0123abcd' }];
  expect(await readSeries(dailySeries(written, years))).toMatchObject({ years });
});

it('refuses bytes that were cut, or changed on the way', async () => {
  const bytes = dailySeries(written);
  await expect(readSeries(bytes.slice(0, -20))).rejects.toThrow();
  const changed = bytes.slice();
  changed[100] = (changed[100] ?? 0) ^ 0xff;
  await expect(readSeries(changed)).rejects.toThrow();
});
