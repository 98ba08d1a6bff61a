import { expect, it } from 'vitest';
import { settings } from '../contract/settings.ts';
import { createSensorApi } from './client.ts';
import { extract } from './extract.ts';
import type { PlanOptions } from './plan.ts';
import { recordEffects } from './testing/effects.ts';
import { API, createFakeApi, type FakeApiOptions, store } from './testing/fake-api.ts';
import { createMemorySink } from './testing/sink.ts';

const set = settings.parse({ windowDays: 366 });
const paris = store('paris', ['2023-12-10']);
const rome = store('rome', ['2024-01-01']);
const nothing = () => undefined;

/** Nights of one sink. Each answers what was asked for and what was warned of. */
function nights() {
  const sink = createMemorySink();
  const night = async (
    day: string,
    fake: Partial<FakeApiOptions>,
    more: Partial<PlanOptions> = {},
  ) => {
    const asOf = new Date(`${day}T00:00:00Z`);
    const latest = new Date(asOf.getTime() - 3_600_000).toISOString();
    const { fetch, windows } = createFakeApi({ latest, ...fake });
    const effects = recordEffects(fetch);
    const api = createSensorApi({ url: API, token: undefined, settings: set }, effects);
    await extract(api, { settings: set, asOf, from: null, full: false, ...more }, sink, effects);
    return { windows: windows(), warnings: effects.warnings };
  };
  return { sink, night };
}

it('asks for everything again after a first night without a reading', async () => {
  const { sink, night } = nights();
  const { warnings, windows } = await night('2024-03-01', { stores: [paris, rome], row: nothing });
  expect(warnings).toEqual([
    'The API delivered not one reading of 2 stores, the first of them paris, of the hours that it was asked for: the next run asks for their hours again',
  ]);
  expect(sink.states.size).toBe(0);
  const second = await night('2024-03-20', { stores: [paris, rome] });
  expect(second.warnings).toEqual([]);
  expect(second.windows.map((window) => window.slice(0, -21))).toEqual(
    windows.map((window) => window.slice(0, -21)),
  );
  expect(sink.rows.has('paris-0 2023-12-10T00:00:00Z')).toBe(true);
});

it('goes on from the last night that brought readings', async () => {
  const { sink, night } = nights();
  await night('2024-01-10', { stores: [paris, rome] });
  for (const day of ['2024-01-11', '2024-02-20']) {
    const { warnings } = await night(day, {
      stores: [paris, rome],
      row: (row) => (row.sensor_id.startsWith('rome') ? undefined : row),
    });
    expect(warnings).toEqual([
      'The API delivered not one reading of 1 store, rome, of the hours that it was asked for: the next run asks for its hours again',
    ]);
  }
  expect(sink.states.get('rome')?.watermark).toBe('2024-01-10T00:00:00Z');
  const { warnings, windows } = await night('2024-03-01', { stores: [paris, rome] });
  expect(warnings).toEqual([]);
  expect(windows).toEqual([
    'paris 2024-02-13T00:00:00Z 2024-03-01T00:00:00Z',
    'rome 2024-01-03T00:00:00Z 2024-03-01T00:00:00Z',
  ]);
});

it('does not take readings of sensors that nobody lists for those it asked for', async () => {
  const { sink, night } = nights();
  const { warnings } = await night('2024-03-01', {
    stores: [rome],
    row: (row) => ({ ...row, sensor_id: 'nobody' }),
  });
  expect(warnings).toHaveLength(2);
  expect(sink.states.size).toBe(0);
});

it('asks for everything again after a night of --full without a reading', async () => {
  const { sink, night } = nights();
  await night('2024-03-01', { stores: [paris] });
  await night('2024-03-02', { stores: [paris], row: nothing }, { full: true });
  expect(sink.states.get('paris')?.watermark).toBe('2023-12-09T00:00:00Z');
  expect((await night('2024-03-03', { stores: [paris] })).windows[0]).toMatch(/^paris 2023-12-09/);
});

it('moves on when readings come after a year without', async () => {
  const { sink, night } = nights();
  const { warnings } = await night('2024-03-01', {
    stores: [paris],
    row: (row) => (row.hour < '2024' ? undefined : row),
  });
  expect(warnings).toEqual([]);
  expect(sink.states.get('paris')?.watermark).toBe('2024-03-01T00:00:00Z');
});

it('says nothing of a store that has ended or not begun, or that has no sensors', async () => {
  const { night } = nights();
  const ended = {
    ...rome,
    sensors: rome.sensors.map((sensor) => ({ ...sensor, removed_on: '2024-02-01' })),
  };
  const stores = [ended, store('bern', ['2024-04-01']), store('oslo', [])];
  await night('2024-02-08', { stores });
  const asked: string[] = [];
  for (const day of ['2024-02-09', '2024-02-11', '2024-03-31']) {
    const { windows, warnings } = await night(day, { stores, row: nothing });
    asked.push(...windows);
    expect(warnings, day).toEqual([]);
  }
  expect(asked).toEqual([
    'rome 2024-02-01T00:00:00Z 2024-02-03T00:00:00Z',
    'rome 2024-02-02T00:00:00Z 2024-02-03T00:00:00Z',
  ]);
});

it('says nothing when the API has no hour yet of those that are asked for', async () => {
  const { sink, night } = nights();
  const without = { settings: { ...set, trailingDays: 0 } };
  const latest = '2024-02-29T23:00:00Z';
  await night('2024-03-01', { stores: [paris], latest }, without);
  const { windows, warnings } = await night('2024-03-02', { stores: [paris], latest }, without);
  expect([windows, warnings]).toEqual([['paris 2024-03-01T00:00:00Z 2024-03-02T00:00:00Z'], []]);
  expect(sink.states.get('paris')?.watermark).toBe('2024-03-01T00:00:00Z');
});
