import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { EMBEDDED_API_URL } from '../etl/contract/sensor-api.ts';

const run = promisify(execFile);
const NODE = fileURLToPath(new URL('node.ts', import.meta.url));
const HEALTH = `${EMBEDDED_API_URL}/v1/health`;

/** Prints what fetching a URL gave, in a process that imports mocks/node.ts. */
async function fetchIn(url: string, args: string[] = [], environment: Record<string, string> = {}) {
  const script = `
    const print = (text) => console.log(text);
    await fetch(${JSON.stringify(url)}).then(
      async (response) => print(response.status + ' ' + (await response.text())),
      (error) => print('failed: ' + error.message),
    );`;
  const { stdout, stderr } = await run(
    process.execPath,
    ['--import', NODE, '--input-type=module', '--eval', script, '--', ...args],
    { env: { PATH: process.env.PATH, ...environment }, timeout: 20_000 },
  );
  return { stdout: stdout.trim(), stderr };
}

it('answers inside the process, which then ends by itself', async () => {
  const { stdout } = await fetchIn(HEALTH, ['--as-of', '2024-07-01T06:30:00Z']);
  expect(stdout).toBe('200 {"status":"ok","latest_hour":"2024-07-01T05:00:00Z"}');
});

it('refuses every other host, whatever the request looks like', async () => {
  let requests = 0;
  const elsewhere = createServer((_, response) => response.end(String(++requests)));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  for (const path of ['/v1/health', '/picture.png']) {
    const { stdout, stderr } = await fetchIn(origin + path);
    expect(stdout).toBe('failed: fetch failed');
    expect(stderr).toContain(`refused: GET ${origin}`);
  }
  expect(requests).toBe(0);
  elsewhere.close();
});

it('lets the requests to a webhook through', async () => {
  const webhook = createServer((_, response) => response.end('taken'));
  await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/hook`;
  expect((await fetchIn(url, ['--webhook', url])).stdout).toBe('200 taken');
  expect((await fetchIn(url, [], { FOOTFALL_WEBHOOK: url })).stdout).toBe('200 taken');
  webhook.close();
});

it.each([
  [[], { SENSOR_API_URL: 'http://127.0.0.1:9' }],
  [['--api', 'http://127.0.0.1:9'], {}],
  [['--api=http://127.0.0.1:9'], {}],
])('does nothing when the program is told of a real API: %o %o', async (args, environment) => {
  const { stdout, stderr } = await fetchIn(HEALTH, args, environment as Record<string, string>);
  expect(stdout).toBe('failed: fetch failed');
  expect(stderr).not.toContain('refused');
});
