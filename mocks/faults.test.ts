import { afterEach, describe, expect, it } from 'vitest';
import {
  EMBEDDED_API_URL,
  type Reading,
  type ReadingsAnswer,
  readingsAnswer,
} from '../etl/contract/sensor-api.ts';
import { SMALL_CHAIN_AS_OF, smallChain } from './chain/small-chain.ts';
import { startEmbeddedApi } from './embedded.ts';
import { at, every, type FaultName, type FaultPlan, scattered, withFaults } from './faults.ts';
import { createHandlers } from './handlers.ts';
import { serve } from './server.ts';

const handlers = createHandlers({ chain: smallChain(), now: () => new Date(SMALL_CHAIN_AS_OF) });
const NOW = new Date('2026-11-24T12:00:00Z');
const WINDOW = '/v1/readings?store=lutece&from=2024-03-04T00:00:00Z&to=2024-03-11T00:00:00Z';

/** Ways to reach an API that fails as planned. */
const WAYS = [
  {
    way: 'in process',
    async start(plan: FaultPlan) {
      const server = startEmbeddedApi(withFaults(handlers, plan));
      return { url: EMBEDDED_API_URL, close: async () => server.close() };
    },
  },
  {
    way: 'over a socket',
    start: (plan: FaultPlan) => serve({ handlers: withFaults(handlers, plan), port: 0 }),
  },
] as const;

describe.each(WAYS)('$way', ({ start }) => {
  const begun: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const api of begun.splice(0)) await api.close();
  });

  /** Every request after the `sound` first ones has the fault. */
  async function begin(
    fault: FaultName,
    { sound = 0, ...plan }: Partial<FaultPlan> & { sound?: number } = {},
  ) {
    const api = await start({
      faults: [fault],
      hits: (request) => request > sound,
      now: () => NOW,
      elsewhere: 'http://elsewhere.invalid',
      ...plan,
    });
    begun.push(api);
    const get = (path: string, init?: RequestInit) => fetch(api.url + path, init);
    const page = async (path: string) => (await (await get(path)).json()) as ReadingsAnswer;
    return { get, page };
  }

  /** The page as it should be, then as the fault makes it. */
  async function compare(fault: FaultName) {
    const { page } = await begin(fault, { sound: 1 });
    return [await page(WINDOW), await page(WINDOW)] as const;
  }

  it.each([
    ['too-many-requests-seconds', 429],
    ['too-many-requests-date', 429],
    ['too-many-requests-clock-off', 429],
    ['server-error-500', 500],
    ['bad-gateway-502', 502],
    ['unavailable-503', 503],
    ['gateway-timeout-504', 504],
  ] as const)('%s answers %d with a problem', async (fault, status) => {
    const { get } = await begin(fault);
    const response = await get('/v1/stores');
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status });
  });

  it.each([
    ['too-many-requests-seconds', '1'],
    ['too-many-requests-date', 'Tue, 24 Nov 2026 12:00:02 GMT'],
    ['too-many-requests-clock-off', 'Wed, 25 Nov 2026 12:00:01 GMT'],
  ] as const)('%s says to come back in %s', async (fault, wait) => {
    const { headers } = await (await begin(fault)).get('/v1/health');
    expect(headers.get('Retry-After')).toBe(wait);
    if (fault === 'too-many-requests-clock-off')
      expect(headers.get('Date')).toBe('Wed, 25 Nov 2026 12:00:00 GMT');
  });

  it('expired-cursor answers 410 to the first request with a cursor', async () => {
    const { get, page } = await begin('expired-cursor', { hits: at(1) });
    const { next_cursor } = await page(`${WINDOW}&limit=5`);
    expect((await get(`${WINDOW}&limit=5&cursor=${next_cursor}`)).status).toBe(410);
    expect((await get(`${WINDOW}&limit=5&cursor=${next_cursor}`)).status).toBe(200);
  });

  it('slow-answer answers late', async () => {
    const { page } = await begin('slow-answer', { slowMs: 60 });
    const before = performance.now();
    expect((await page(WINDOW)).readings.length).toBeGreaterThan(100);
    expect(performance.now() - before).toBeGreaterThan(55);
  });

  it('no-answer waits until the client gives up', async () => {
    const { get } = await begin('no-answer');
    const giveUp = get(WINDOW, { signal: AbortSignal.timeout(60) });
    await expect(giveUp).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('dropped-connection fails before any answer', async () => {
    const { get } = await begin('dropped-connection');
    await expect(get(WINDOW)).rejects.toThrow('fetch failed');
  });

  it('body-cut-short breaks while the body is read', async () => {
    const { get } = await begin('body-cut-short');
    const response = await get(WINDOW);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('json-cut-short ends cleanly in the middle of the JSON', async () => {
    const { get } = await begin('json-cut-short');
    const text = await (await get(WINDOW)).text();
    expect(text.startsWith('{"readings":[')).toBe(true);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('not-json answers 200 with a page for people', async () => {
    const { get } = await begin('not-json');
    const response = await get(WINDOW);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/html']);
    expect(await response.text()).toContain('<!doctype html>');
  });

  it('redirect-elsewhere points at the same path of another host', async () => {
    const { get } = await begin('redirect-elsewhere');
    const response = await get(WINDOW, { redirect: 'manual' });
    expect(response.status).toBe(307);
    expect(response.headers.get('Location')).toBe(`http://elsewhere.invalid${WINDOW}`);
  });

  it('schema-violation breaks the contract in one row', async () => {
    const [truth, page] = await compare('schema-violation');
    expect(readingsAnswer.safeParse(truth).success).toBe(true);
    expect(readingsAnswer.safeParse(page).success).toBe(false);
    const broken = page.readings.filter(
      (row, n) => JSON.stringify(row) !== JSON.stringify(truth.readings[n]),
    );
    expect(broken.length).toBe(1);
  });

  it('duplicated-page sends the page before again, then goes on', async () => {
    const { page } = await begin('duplicated-page', { hits: at(1) });
    const query = `${WINDOW}&limit=50`;
    const first = await page(query);
    const again = await page(`${query}&cursor=${first.next_cursor}`);
    expect(again.readings).toEqual(first.readings);
    expect(again.next_cursor).not.toBe(first.next_cursor);
    const second = await page(`${query}&cursor=${again.next_cursor}`);
    expect(second).toEqual(await page(`${query}&cursor=${first.next_cursor}`));
  });

  it('empty-page sends no rows and a cursor to those that were asked for', async () => {
    const { page } = await begin('empty-page', { hits: at(1) });
    const query = `${WINDOW}&limit=50`;
    const first = await page(query);
    const empty = await page(`${query}&cursor=${first.next_cursor}`);
    expect(empty.readings).toEqual([]);
    const second = await page(`${query}&cursor=${empty.next_cursor}`);
    expect(second).toEqual(await page(`${query}&cursor=${first.next_cursor}`));
  });

  it('repeated-hour sends some rows twice', async () => {
    const [truth, page] = await compare('repeated-hour');
    expect(page.readings.length).toBeGreaterThan(truth.readings.length);
    expect(new Set(page.readings.map(keyOf))).toEqual(new Set(truth.readings.map(keyOf)));
  });

  it('out-of-order sends the same rows in another order', async () => {
    const [truth, page] = await compare('out-of-order');
    expect(page.readings).not.toEqual(truth.readings);
    expect(page.readings.toSorted(byKey)).toEqual(truth.readings);
  });

  it('lost-rows leaves some out', async () => {
    const [truth, page] = await compare('lost-rows');
    expect(page.readings.length).toBeLessThan(truth.readings.length);
    expect(truth.readings).toEqual(expect.arrayContaining(page.readings));
  });

  it('late-corrections counts too few, until asked again', async () => {
    const { page } = await begin('late-corrections', { hits: at(1) });
    const [early, late] = [await page(WINDOW), await page(WINDOW)];
    expect(early.readings.map(keyOf)).toEqual(late.readings.map(keyOf));
    const corrected = late.readings.filter(({ count }, n) => count !== early.readings[n]?.count);
    expect(corrected.length).toBeGreaterThan(3);
    expect(total(early)).toBeLessThan(total(late));
    expect(readingsAnswer.safeParse(early).success).toBe(true);
  });

  it('unknown-fields still keeps the contract', async () => {
    const [truth, page] = await compare('unknown-fields');
    expect(page.readings[0]).toHaveProperty('battery');
    expect(readingsAnswer.parse(page)).toEqual(truth);
  });
});

const keyOf = ({ hour, sensor_id }: Reading) => `${hour} ${sensor_id}`;
const byKey = (a: Reading, b: Reading) => (keyOf(a) < keyOf(b) ? -1 : 1);
const total = ({ readings }: ReadingsAnswer) =>
  readings.reduce((sum, { count }) => sum + (count ?? 0), 0);

it('hits every nth request, those named, or a share of all that is the same each time', () => {
  const requests = Array.from({ length: 1000 }, (_, n) => n + 1);
  expect(requests.filter(every(250))).toEqual([250, 500, 750, 1000]);
  expect(requests.filter(at(3, 5))).toEqual([3, 5]);
  const hit = requests.filter(scattered(0.2, 1));
  expect(hit.length / 1000).toBeCloseTo(0.2, 1);
  expect(requests.filter(scattered(0.2, 1))).toEqual(hit);
  expect(requests.filter(scattered(0.2, 2))).not.toEqual(hit);
});
