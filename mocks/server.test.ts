import { getResponse } from 'msw';
import { expect, it } from 'vitest';
import { EMBEDDED_API_URL } from '../etl/contract/sensor-api.ts';
import { SMALL_CHAIN_AS_OF, smallChain } from './chain/small-chain.ts';
import { createHandlers } from './handlers.ts';
import { serve } from './server.ts';
import { readOptions } from './server-options.ts';

const handlers = createHandlers({
  chain: smallChain(),
  now: () => new Date(SMALL_CHAIN_AS_OF),
  token: 'secret',
});
const WINDOW = '/v1/readings?store=gotham&from=2024-03-09T00:00:00Z&to=2024-03-12T00:00:00Z';
const headers = { Authorization: 'Bearer secret' };

it('answers over a socket what the handlers answer', async () => {
  const { url, close } = await serve({ handlers, port: 0 });
  for (const path of ['/v1/stores', '/v1/health', WINDOW, '/v1/readings']) {
    const direct = await getResponse(handlers, new Request(EMBEDDED_API_URL + path, { headers }));
    const served = await fetch(url + path, { headers });
    expect(served.status).toBe(direct?.status);
    expect(served.headers.get('Content-Type')).toBe(direct?.headers.get('Content-Type'));
    expect(await served.text()).toBe(await direct?.text());
  }
  expect((await fetch(`${url}/v1/stores`)).status).toBe(401);
  expect((await fetch(`${url}/v1/stores`, { method: 'POST', body: '{}', headers })).status).toBe(
    404,
  );
  await close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

it('says so when the port is taken', async () => {
  const { url, close } = await serve({ handlers, port: 0 });
  await expect(serve({ handlers, port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  await close();
});

it('reads its options', () => {
  expect(readOptions([], {})).toMatchObject({ port: 8787 });
  expect(readOptions([], { PORT: '9000' })).toMatchObject({ port: 9000 });
  expect(readOptions(['--port', '0', '--faults', 'all', '--every', '3'], {})).toMatchObject({
    port: 0,
  });
  expect(readOptions(['--help'], {})).toBe('help');
});

it.each([
  [['--port', '70000'], '--port must be a whole number from 0 to 65535, not "70000"'],
  [['--every', 'often'], '--every must be a whole number from 1 to 1000000, not "often"'],
  [['--faults', 'fire'], '--faults does not know "fire"'],
  [['--prot', '1'], "Unknown option '--prot'"],
])('says what is wrong with %o', (args, message) => {
  expect(readOptions(args, {})).toHaveProperty('message', expect.stringContaining(message));
});
