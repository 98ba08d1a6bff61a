import { afterEach, beforeAll, expect, it } from 'vitest';
import { SMALL_CHAIN_AS_OF, smallChain } from '../../mocks/chain/small-chain.ts';
import { FAULT_NAMES, type FaultName, scattered, withFaults } from '../../mocks/faults.ts';
import { createHandlers } from '../../mocks/handlers.ts';
import { type ApiServer, serve } from '../../mocks/server.ts';
import { settings } from '../contract/settings.ts';
import { createSensorApi } from './client.ts';
import { extract } from './extract.ts';
import { recordEffects } from './testing/effects.ts';
import { createMemorySink } from './testing/sink.ts';

process.env.TZ = 'America/Los_Angeles';

const TOKEN = 'secret-token';
/** After these, what is true is something else. */
const ALTERING: readonly FaultName[] = ['lost-rows', 'late-corrections'];
const FAULTS = FAULT_NAMES.filter((name) => !ALTERING.includes(name));

let server: ApiServer | undefined;
afterEach(() => server?.close());

/** Asks for small pages, so that windows have several. */
const fetchSmallPages: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (url.pathname.endsWith('/readings')) url.searchParams.set('limit', '150');
  return fetch(new Request(url, request));
};

async function night(faults: readonly FaultName[], share: number) {
  const now = () => new Date(SMALL_CHAIN_AS_OF);
  const handlers = createHandlers({ chain: smallChain(), now, token: TOKEN });
  const plan = { faults, hits: scattered(share, 3) };
  server = await serve({ handlers: withFaults(handlers, plan), port: 0 });
  const sink = createMemorySink();
  const effects = recordEffects(fetchSmallPages, { now: () => new Date() });
  const set = settings.parse({ windowDays: 5, timeoutSeconds: 0.3, tries: 20 });
  const api = createSensorApi({ url: `${server.url}/`, token: TOKEN, settings: set }, effects);
  const options = { settings: set, asOf: now(), from: null, full: false };
  const summary = await extract(api, options, sink, effects);
  await server.close();
  return { sink, summary, effects };
}

let clean: Awaited<ReturnType<typeof night>>;
beforeAll(async () => {
  clean = await night([], 0);
});

it('reads the whole chain over a socket', () => {
  expect(new Date('2024-07-01T00:00:00Z').getTimezoneOffset()).toBe(420);
  expect(clean.summary).toMatchObject({ rejected: 0, retries: 0, corrected: 0 });
  expect(clean.summary.added).toBe(clean.summary.rowsIn);
  expect(clean.summary.added).toBeGreaterThan(7000);
  expect(clean.sink.states.get('lutece')?.watermark).toBe(SMALL_CHAIN_AS_OF);
});

it.each(FAULTS)('brings the same readings through %s', async (fault) => {
  const { sink, summary } = await night([fault], 0.2);
  expect(sink.rows).toEqual(clean.sink.rows);
  expect(sink.states).toEqual(clean.sink.states);
  expect(summary.added).toBe(clean.summary.added);
  const isHarmless = ['repeated-hour', 'out-of-order', 'unknown-fields'].includes(fault);
  if (!isHarmless) expect(summary.requests).toBeGreaterThan(clean.summary.requests);
});

it('brings the same readings through a third of all requests failing in all ways', async () => {
  const { sink, summary, effects } = await night(FAULTS, 0.33);
  expect(sink.rows).toEqual(clean.sink.rows);
  expect(sink.states).toEqual(clean.sink.states);
  expect(summary.retries).toBe(effects.sleeps.length);
  expect(summary.retries).toBeGreaterThan(5);
});
