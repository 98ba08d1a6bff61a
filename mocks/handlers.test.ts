import { getResponse } from 'msw';
import { expect, it } from 'vitest';
import { EMBEDDED_API_URL, type ReadingsAnswer } from '../etl/contract/sensor-api.ts';
import { SMALL_CHAIN_AS_OF, smallChain } from './chain/small-chain.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type ApiOptions, createHandlers } from './handlers.ts';

const chain = smallChain();
const MARCH = { store: 'lutece', from: '2024-03-01T00:00:00Z', to: '2024-04-01T00:00:00Z' };

const api = (options: Partial<ApiOptions> = {}) => {
  const handlers = createHandlers({ chain, now: () => new Date(SMALL_CHAIN_AS_OF), ...options });
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await getResponse(handlers, new Request(EMBEDDED_API_URL + path, { headers }));
    if (response === undefined) throw new Error(`no handler for ${path}`);
    return response;
  };
};
const get = api();
const readings = (query: Record<string, string>) => `/v1/readings?${new URLSearchParams(query)}`;
const page = async (query: Record<string, string>) =>
  (await (await get(readings(query))).json()) as ReadingsAnswer;

async function everyPage(query: Record<string, string>) {
  const pages = [await page(query)];
  for (let cursor = pages[0]?.next_cursor; cursor; cursor = pages.at(-1)?.next_cursor)
    pages.push(await page({ ...query, cursor }));
  return pages;
}

it('lists the stores of the chain', async () => {
  expect(await (await get('/v1/stores')).json()).toEqual({
    stores: chain.shops.map(({ store }) => store),
  });
});

it('orders a window by hour, then sensor, and keeps its ends', async () => {
  const { readings: rows, next_cursor } = await page(MARCH);
  const keys = rows.map(({ hour, sensor_id }) => `${hour} ${sensor_id}`);
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => key >= MARCH.from && key < MARCH.to)).toBe(true);
  expect(next_cursor).toBeNull();
});

it.each(['1', '7', '100', '1000'])('covers each row exactly once in pages of %s', async (limit) => {
  const window = { ...MARCH, to: '2024-03-08T00:00:00Z' };
  const whole = await page(window);
  const pages = await everyPage({ ...window, limit });
  expect(pages.flatMap(({ readings: rows }) => rows)).toEqual(whole.readings);
  expect(pages.every(({ readings: rows }) => rows.length <= Number(limit))).toBe(true);
});

it('answers a page of a window without the pages before it', async () => {
  const query = { ...MARCH, limit: '50' };
  const [first, second] = await everyPage(query);
  const again = await page({ ...query, cursor: first?.next_cursor ?? '' });
  expect(again).toEqual(second);
});

it('delivers no hour that has not ended', async () => {
  const late = api({ now: () => new Date('2024-03-05T10:59:59Z') });
  const { readings: rows } = (await (await late(readings(MARCH))).json()) as ReadingsAnswer;
  expect(rows.at(-1)?.hour).toBe('2024-03-05T09:00:00Z');
  const health = await (await late('/v1/health')).json();
  expect(health).toEqual({ status: 'ok', latest_hour: '2024-03-05T09:00:00Z' });
});

it('answers an empty window, and one before the store opened, with an empty page', async () => {
  const empty = { readings: [], next_cursor: null };
  expect(await page({ ...MARCH, to: MARCH.from })).toEqual(empty);
  expect(
    await page({ ...MARCH, from: '2020-01-01T00:00:00Z', to: '2020-02-01T00:00:00Z' }),
  ).toEqual(empty);
});

it('takes an hour in every way that the contract allows', async () => {
  expect(await page({ ...MARCH, from: '2024-03-01t00:00:00.000+00:00' })).toEqual(
    await page(MARCH),
  );
});

const BAD: readonly Record<string, string>[] = [
  { from: MARCH.from, to: MARCH.to },
  { store: 'lutece', to: MARCH.to },
  { ...MARCH, from: '2024-03-01' },
  { ...MARCH, from: '2024-03-01T00:30:00Z' },
  { ...MARCH, to: '2024-13-01T00:00:00Z' },
  { ...MARCH, from: MARCH.to, to: MARCH.from },
  { ...MARCH, limit: '0' },
  { ...MARCH, limit: '10001' },
  { ...MARCH, limit: 'all' },
  { ...MARCH, cursor: 'AAAA' },
  { ...MARCH, cursor: encodeCursor({ window: 'gotham 1 2', hour: 1, sensor: 0, issued: 0 }) },
];

it.each(BAD)('answers 400 to %o', async (query) => {
  const response = await get(readings(query));
  expect(response.status).toBe(400);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ type: 'about:blank', status: 400 });
});

it('answers 404 to an unknown store and an unknown path', async () => {
  expect((await get(readings({ ...MARCH, store: 'atlantis' }))).status).toBe(404);
  expect((await get('/v2/stores')).status).toBe(404);
});

it('answers 410 to a cursor that is older than an hour', async () => {
  const { next_cursor } = await page({ ...MARCH, limit: '10' });
  const cursor = decodeCursor(next_cursor ?? '');
  if (cursor === null) throw new Error('no cursor');
  const old = encodeCursor({ ...cursor, issued: cursor.issued - 3_600_001 });
  expect((await get(readings({ ...MARCH, cursor: old }))).status).toBe(410);
});

it('wants the token on every path when there is one', async () => {
  const guarded = api({ token: 'secret' });
  for (const path of ['/v1/stores', '/v1/health', readings(MARCH)]) {
    const refused = await guarded(path);
    expect(refused.status).toBe(401);
    expect(await refused.text()).not.toContain('secret');
    expect((await guarded(path, { Authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await guarded(path, { Authorization: 'Bearer secret' })).status).toBe(200);
  }
});
