import { expect, it } from 'vitest';
import { settings } from '../contract/settings.ts';
import { createSensorApi } from './client.ts';
import * as errors from './errors.ts';
import { extract } from './extract.ts';
import type { PlanOptions } from './plan.ts';
import { recordEffects } from './testing/effects.ts';
import { API, createFakeApi, type FakeApiOptions, problem, store } from './testing/fake-api.ts';
import { createMemorySink, type MemorySink } from './testing/sink.ts';

async function run(
  fake: Partial<FakeApiOptions> = {},
  sink: MemorySink = createMemorySink(),
  options: Partial<PlanOptions> = {},
) {
  const fakeApi = createFakeApi(fake);
  const effects = recordEffects(fakeApi.fetch);
  const set = settings.parse({ timeoutSeconds: 1 });
  const api = createSensorApi({ url: API, token: undefined, settings: set }, effects);
  const asOf = new Date('2024-03-01T01:30:00Z');
  const result = await extract(
    api,
    { settings: set, asOf, from: null, full: false, ...options },
    sink,
    effects,
  ).catch((error: unknown) => error as Error);
  return { ...fakeApi, effects, sink, result };
}

const paris = store('paris', ['2022-12-15']);
const rome = store('rome', ['2024-01-01', '2024-02-01']);

it('brings all readings of all stores into the sink, year after year', async () => {
  const { sink, result } = await run({ stores: [paris, rome] });
  const hours = (from: string) =>
    (Date.parse('2024-03-01T06:00:00Z') - Date.parse(from)) / 6 / 3_600_000;
  const added = hours('2022-12-15') + hours('2024-01-01') + hours('2024-02-01');
  expect(result).toMatchObject({
    rowsIn: added,
    added,
    corrected: 0,
    unchanged: 0,
    rejected: 0,
    retries: 0,
  });
  expect(sink.rows.size).toBe(added);
  expect(sink.upserts.filter((upsert) => upsert.startsWith('paris'))).toEqual([
    'paris 2022',
    'paris 2023',
    'paris 2024',
  ]);
  expect(sink.stores).toEqual([paris, rome]);
  expect(sink.states.get('paris')).toMatchObject({
    watermark: '2024-03-01T01:00:00Z',
    sensors: { 'paris-0': '2022-12-15' },
  });
});

it('asks a second time for the trailing days only, and counts what changed', async () => {
  const stores = [paris];
  const first = await run({ stores });
  const corrected = '2024-02-29T12:00:00Z';
  const second = await run(
    {
      stores,
      latest: '2024-03-02T00:00:00Z',
      row: (row) => (row.hour === corrected ? { ...row, count: 1000 } : row),
    },
    first.sink,
    { asOf: new Date('2024-03-02T01:30:00Z') },
  );
  expect(second.windows()).toEqual(['paris 2024-02-23T01:00:00Z 2024-03-02T01:00:00Z']);
  expect(second.result).toMatchObject({ added: 4, corrected: 1, unchanged: 27 });
  expect(first.sink.rows.get(`paris-0 ${corrected}`)).toBe('ok 1000');
  expect(first.sink.states.get('paris')?.watermark).toBe('2024-03-02T01:00:00Z');
});

it('goes back for a sensor that comes with a past', async () => {
  const first = await run({ stores: [rome] });
  const more = store('rome', ['2024-01-01', '2024-02-01', '2023-12-20']);
  const second = await run({ stores: [more] }, first.sink);
  expect(second.windows()[0]).toBe('rome 2023-12-19T00:00:00Z 2024-01-01T00:00:00Z');
  expect(second.sink.rows.has('rome-2 2023-12-20T00:00:00Z')).toBe(true);
  expect(second.sink.states.get('rome')?.sensors).toHaveProperty('rome-2', '2023-12-20');
});

it('stands still when a store has ended, and goes back when it turns out that it had not', async () => {
  const sink = createMemorySink();
  const night = async (day: string, removed_on: string | null) => {
    const listed = store('rome', ['2024-01-01']);
    const sensors = listed.sensors.map((sensor) => ({ ...sensor, removed_on }));
    const { windows } = await run({ stores: [{ ...listed, sensors }] }, sink, {
      asOf: new Date(`${day}T00:00:00Z`),
    });
    return windows();
  };
  await night('2024-01-12', '2024-01-10');
  expect(await night('2024-01-14', '2024-01-10')).toEqual([
    'rome 2024-01-05T00:00:00Z 2024-01-12T00:00:00Z',
  ]);
  await night('2024-02-01', '2024-01-10');
  expect(await night('2024-02-02', '2024-01-10')).toEqual([]);
  expect(await night('2024-02-03', null)).toEqual([
    'rome 2024-01-09T00:00:00Z 2024-02-01T00:00:00Z',
    'rome 2024-02-01T00:00:00Z 2024-02-03T00:00:00Z',
  ]);
});

it('lets the sink go back before it asks for the history again', async () => {
  const { sink } = await run({ stores: [paris, rome] });
  const young = store('bern', ['2024-02-28']);
  await run({ stores: [young] }, sink);
  const retreats: ReadonlyMap<string, string>[] = [];
  const spied: MemorySink = {
    ...sink,
    async retreat(watermarks) {
      retreats.push(watermarks);
      await sink.retreat(watermarks);
    },
  };
  const stores = [paris, rome, young];
  await run({ stores }, spied);
  const { upserts } = await run({ stores }, spied, { full: true }).then((full) => full.sink);
  expect(retreats.map((map) => [...map])).toEqual([
    [],
    [
      ['paris', '2022-12-14T00:00:00Z'],
      ['rome', '2023-12-31T00:00:00Z'],
    ],
  ]);
  expect(upserts.slice(-3)).toContain('paris 2024');
  expect(sink.states.get('paris')?.watermark).toBe('2024-03-01T01:00:00Z');
});

it.each([
  ['the API lags', '2024-02-20T06:00:00Z', '2024-02-20T07:00:00Z'],
  ['the API is ahead', '2024-03-05T00:00:00Z', '2024-03-01T01:00:00Z'],
])('sets the watermark where the readings end when %s', async (_, latest, watermark) => {
  const { sink } = await run({ stores: [rome], latest });
  expect(sink.states.get('rome')?.watermark).toBe(watermark);
});

it('sets the watermark after the last reading when the API does not tell its latest hour', async () => {
  const instead = (url: URL) =>
    url.pathname.endsWith('health') ? problem(404, 'What?') : undefined;
  const { sink, effects } = await run({ stores: [rome], instead, latest: '2024-02-20T06:00:00Z' });
  expect(sink.states.get('rome')?.watermark).toBe('2024-02-20T07:00:00Z');
  expect(effects.warnings).toHaveLength(1);
  const again = await run({ stores: [rome], instead, row: () => undefined }, sink);
  expect(again.sink.states.get('rome')?.watermark).toBe('2024-02-20T07:00:00Z');
});

it('covers hours that ended by as_of', async () => {
  const { windows, sink } = await run({ stores: [rome], hours: 1 }, undefined, {
    asOf: new Date('2024-01-10T05:59:59Z'),
  });
  expect(windows().at(-1)).toMatch(/ 2024-01-10T05:00:00Z$/);
  expect(sink.rows.has('rome-0 2024-01-10T04:00:00Z')).toBe(true);
  expect(sink.rows.has('rome-0 2024-01-10T05:00:00Z')).toBe(false);
});

it('is not moved by an earlier as_of', async () => {
  const first = await run({ stores: [rome] });
  const earlier = await run({ stores: [rome] }, first.sink, {
    asOf: new Date('2024-02-01T00:00:00Z'),
  });
  expect(earlier.windows()).toEqual([]);
  expect(first.sink.states.get('rome')?.watermark).toBe('2024-03-01T01:00:00Z');
});

it('warns once of each kind of reading that it does not keep', async () => {
  const { result, effects, sink } = await run({
    stores: [rome, paris],
    row: (row) => {
      if (row.hour.endsWith('T06:00:00Z')) return { ...row, sensor_id: 'nobody' };
      if (row.hour.endsWith('T12:00:00Z')) return { ...row, hour: '1999-01-01T00:00:00Z' };
      return row;
    },
  });
  expect(effects.warnings).toHaveLength(2);
  expect(effects.warnings[0]).toMatch(
    /^\d+ readings of sensors that the store does not list were left out, such as nobody at 2024-01-01T06:00:00Z, asked of rome /,
  );
  expect([...sink.rows.keys()].filter((key) => /nobody|1999/.test(key))).toEqual([]);
  expect(result).toMatchObject({
    rejected: effects.warnings.reduce((sum, text) => sum + Number.parseInt(text, 10), 0),
  });
});

it('takes the later of two answers, in a page and across pages', async () => {
  const rows = [5, 6, 7].map((count) => ({
    sensor_id: 'rome-0',
    hour: '2024-01-01T00:00:00Z',
    count,
    status: 'ok',
  }));
  const { sink } = await run(
    {
      stores: [store('rome', ['2024-01-01'])],
      instead: ({ pathname, searchParams }) => {
        if (!pathname.endsWith('readings')) return undefined;
        const isFirst = searchParams.get('cursor') === null;
        return Response.json(
          isFirst
            ? { readings: rows.slice(0, 2), next_cursor: 'more' }
            : { readings: rows.slice(2), next_cursor: null },
        );
      },
    },
    undefined,
    { asOf: new Date('2024-01-02T00:00:00Z'), from: new Date('2024-01-01T00:00:00Z') },
  );
  expect([...sink.rows]).toEqual([['rome-0 2024-01-01T00:00:00Z', 'ok 7']]);
});

it('fails before anything is saved when a store has an impossible id', async () => {
  const { sink, result } = await run({ stores: [{ ...paris, id: '../paris' }] });
  expect(result).toBeInstanceOf(errors.ContractViolationError);
  expect([sink.stores, sink.upserts, sink.states.size]).toEqual([[], [], 0]);
});

it('ends with the first error, and keeps the years that were complete', async () => {
  const { sink, result, requests } = await run({
    stores: [paris, rome],
    instead: ({ searchParams }) =>
      searchParams.get('from')?.startsWith('2024') ? problem(400, 'Not this year.') : undefined,
  });
  expect(result).toBeInstanceOf(errors.RequestRefusedError);
  expect(sink.states.get('rome')?.watermark ?? '').not.toMatch(/^2024-03/);
  expect(sink.upserts).not.toContain('paris 2024');
  expect(requests.length).toBeLessThan(30);
});

it('survives a fifth of all requests failing', async () => {
  const stores = [paris, rome, store('berlin', ['2023-01-01', '2023-06-01'])];
  const clean = await run({ stores, pageSize: 50 });
  const fails: (() => Response | Promise<Response>)[] = [
    () => problem(429, 'Slow down.', { 'retry-after': '2' }),
    () => problem(503, 'Restarting.'),
    () => new Response('{"readings":['),
    () => new Response('<html>'),
    () => Response.json({ readings: [{}], next_cursor: null }),
    () => problem(410, 'Expired.'),
    () => Promise.reject(new TypeError('fetch failed')),
    () => Response.redirect('https://elsewhere.test/'),
  ];
  let seed = 1;
  const draw = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  const faulty = await run({
    stores,
    pageSize: 50,
    instead: () => (draw() % 5 === 0 ? fails[draw() % fails.length]?.() : undefined),
  });
  expect(faulty.sink.rows).toEqual(clean.sink.rows);
  expect(faulty.sink.states).toEqual(clean.sink.states);
  expect(faulty.requests.length).toBeGreaterThan(clean.requests.length * 1.1);
});
