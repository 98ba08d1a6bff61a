import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import type { Store } from '../contract/sensor-api.ts';
import { createSensorApi, type SensorApiOptions } from './client.ts';
import * as errors from './errors.ts';
import { recordEffects } from './testing/effects.ts';
import { API, createFakeApi, type FakeApiOptions, problem, store } from './testing/fake-api.ts';

const TOKEN = 'secret-token';
const paris = store('paris', ['2024-01-01']);
const day = Date.UTC(2024, 0, 10) / 3_600_000;
const { signal } = new AbortController();
const window = { from: day, to: day + 48 };

function open(fake: Partial<FakeApiOptions> = {}, options: Partial<SensorApiOptions> = {}) {
  const api = createFakeApi({ stores: [paris], pageSize: 3, ...fake });
  const effects = recordEffects(api.fetch);
  const client = createSensorApi(
    {
      url: API,
      token: TOKEN,
      settings: { concurrency: 2, tries: 4, timeoutSeconds: 0.05 },
      ...options,
    },
    effects,
  );
  return { ...api, effects, client };
}

/** Fails the first `times` requests for readings. */
const failing =
  (times: number, fail: () => Response | Promise<Response>): FakeApiOptions['instead'] =>
  (url) =>
    url.pathname.endsWith('readings') && times-- > 0 ? fail() : undefined;

const rejection = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error) => error,
  );

const whole = async () => (await open().client.readings(paris, window, signal)).columns;

it('reads all pages of a window', async () => {
  const { client, requests } = open();
  const { columns, rows, rejections } = await client.readings(paris, window, signal);
  expect([columns.hour[0], columns.hour.at(-1)]).toEqual([day, day + 42]);
  expect([rows, rejections, requests.length]).toEqual([8, [], 3]);
});

it.each<[string, () => Response | Promise<Response>]>([
  ['429', () => problem(429, 'Slow down.')],
  ['500', () => problem(500, 'Broken.')],
  ['502', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ['503', () => problem(503, 'Restarting.')],
  ['504', () => problem(504, 'Slow.')],
  [
    'a dropped connection',
    () => Promise.reject(new TypeError('fetch failed', { cause: new Error('read ECONNRESET') })),
  ],
  [
    'a body that breaks off',
    () => new Response(new ReadableStream({ start: (c) => c.error(new TypeError('terminated')) })),
  ],
  ['JSON cut short', () => new Response('{"readings":[{"sensor_id":"paris-0","ho')],
  ['no JSON', () => new Response('<title>Sign in</title>')],
  ['bytes that are no UTF-8', () => new Response(new Uint8Array([0x22, 0xff, 0x22]))],
  [
    'a violation',
    () =>
      Response.json({
        readings: [{ sensor_id: 'paris-0', count: 1, status: 'ok' }],
        next_cursor: null,
      }),
  ],
  ['a page without a cursor field', () => Response.json({ readings: [] })],
  ['no answer', () => new Promise<Response>(() => {})],
  [
    'a body that never ends',
    () =>
      new Response(new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('{')) })),
  ],
  [
    'a redirect to another origin',
    () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.test/v1' } }),
  ],
])('asks again after %s', async (_, fail) => {
  const { client, effects } = open({ instead: failing(2, fail) });
  const { columns } = await client.readings(paris, window, signal);
  expect(columns).toEqual(await whole());
  expect(effects.sleeps).toHaveLength(2);
  expect(client.traffic.retries).toBe(2);
});

it.each<[string, number | string, Record<string, string>]>([
  ['seconds', 9000, { 'retry-after': '9' }],
  ['a date', 9000, { 'retry-after': 'Fri, 01 Mar 2024 01:30:09 GMT' }],
  [
    "a date by the server's clock",
    9000,
    { date: 'Tue, 05 Mar 2030 00:00:00 GMT', 'retry-after': 'Tue, 05 Mar 2030 00:00:09 GMT' },
  ],
])('waits as Retry-After says in %s', async (_, milliseconds, headers) => {
  const { client, effects } = open({
    instead: failing(1, () => problem(429, 'Slow down.', headers)),
  });
  await client.readings(paris, window, signal);
  expect(effects.sleeps).toEqual([milliseconds]);
});

it('gives up after the last try, with what the last one met', async () => {
  const { client, requests, effects } = open({
    instead: failing(99, () => problem(503, 'Restarting.')),
  });
  const error = await rejection(client.readings(paris, window, signal));
  expect(error).toBeInstanceOf(errors.UnavailableError);
  expect(error.message).toMatchInlineSnapshot(`
    "The sensor API at https://gateway.test/sensors/ is not available. Asked 4 times for https://gateway.test/sensors/v1/readings?store=paris&from=2024-01-10T00:00:00Z&to=2024-01-12T00:00:00Z; the last time it answered 503: Restarting.
    → Run again later, or with a smaller "concurrency" in package.json. The published files are as they were; the lake keeps the years that were complete, and the next run goes on from there."
  `);
  expect([requests.length, effects.sleeps.length]).toEqual([4, 3]);
  expect(effects.infos).toEqual([
    expect.stringContaining('after 3 of 4 tries; the last time it answered 503'),
  ]);
});

it('says that an API cannot be reached, and what that left untouched', async () => {
  const refused = new TypeError('fetch failed', {
    cause: new Error('connect ECONNREFUSED 127.0.0.1:9'),
  });
  const { client } = open({ instead: () => Promise.reject(refused) });
  const error = await rejection(client.stores());
  expect(error).toBeInstanceOf(errors.UnreachableError);
  expect(error.message).toMatchInlineSnapshot(`
    "The sensor API at https://gateway.test/sensors/ cannot be reached. Asked 4 times for https://gateway.test/sensors/v1/stores; the last time the connection failed: connect ECONNREFUSED 127.0.0.1:9.
    → Check SENSOR_API_URL and the network, and run again. The lake and the published files are as they were."
  `);
});

it.each([
  [401, 'secret-token is unknown.', errors.UnauthorizedError, 'SENSOR_API_TOKEN'],
  [403, 'Not yours.', errors.UnauthorizedError, 'SENSOR_API_TOKEN'],
  [400, 'from is wrong.', errors.RequestRefusedError, 'from is wrong.'],
  [404, 'There is no such store.', errors.RequestRefusedError, 'There is no such store.'],
])('stops at once at %i', async (status, detail, type, says) => {
  const { client, requests } = open({ instead: failing(99, () => problem(status, detail)) });
  const error = await rejection(client.readings(paris, window, signal));
  expect(error).toBeInstanceOf(type);
  expect(error.message).toContain(says);
  expect(error.message).not.toContain(TOKEN);
  expect(requests).toHaveLength(1);
});

it('names the first value that breaks the contract', async () => {
  const page = {
    readings: [
      { sensor_id: 'paris-0', hour: '2024-01-10T00:00:00Z', count: 3, status: 'ok' },
      { sensor_id: 'paris-0', hour: '2024-01-10T01:00:00Z', count: 1.5, status: 'ok' },
    ],
    next_cursor: null,
  };
  const { client } = open({ instead: failing(99, () => Response.json(page)) });
  const error = await rejection(client.readings(paris, window, signal));
  expect(error).toBeInstanceOf(errors.ContractViolationError);
  expect(error.message).toContain('readings[1].count is 1.5: Invalid input: expected int');
});

it('takes the 30th of February for no date', async () => {
  const row = { sensor_id: 'paris-0', hour: '2024-02-30T00:00:00Z', count: 3, status: 'ok' };
  const { client } = open({
    instead: failing(99, () => Response.json({ readings: [row], next_cursor: null })),
  });
  await expect(client.readings(paris, window, signal)).rejects.toThrow(
    /readings\[0\].hour is "2024-02-30T00:00:00Z"/,
  );
});

it('names the store and the field that break the contract', async () => {
  const { client } = open({ stores: [paris, { ...paris, id: '../../etc' }] });
  const error = await rejection(client.stores());
  expect(error).toBeInstanceOf(errors.ContractViolationError);
  expect(error.message).toContain('stores[1].id of store "../../etc" is "../../etc": must match');
});

it.each<[string, Partial<Store>, string]>([
  [
    'a store called all',
    { id: 'all' },
    'stores[0].id of store "all" is "all": is taken: all.* are the files of the whole chain. Give the store another id.',
  ],
  [
    'a sensor that is removed before it is installed',
    {
      sensors: [
        { id: 'door-1', name: '', installed_on: '2024-02-01', removed_on: '2024-02-01' },
        { id: 'door-2', name: '', installed_on: '2024-02-01', removed_on: '2020-04-20' },
      ],
    },
    'stores[0].sensors[1].removed_on of store "paris" is "2020-04-20": sensor door-2 cannot be removed before it is installed, on 2024-02-01. Correct one of the two dates.',
  ],
])('refuses %s, and says which', async (_, more, message) => {
  const { client } = open({ stores: [{ ...paris, ...more }] });
  const error = await rejection(client.stores());
  expect(error).toBeInstanceOf(errors.ContractViolationError);
  expect(error.message).toContain(`the last time ${message}`);
});

it('starts a window again when its cursor expires', async () => {
  let expiries = 2;
  const { client, windows } = open({
    instead: (url) =>
      url.searchParams.has('cursor') && expiries-- > 0 ? problem(410, 'Expired.') : undefined,
  });
  const { columns, rows } = await client.readings(paris, window, signal);
  expect(columns).toEqual(await whole());
  expect([rows, windows().length]).toEqual([8, 3]);
});

it('gives up on a cursor that expires each time', async () => {
  const { client } = open({
    instead: (url) => (url.searchParams.has('cursor') ? problem(410, 'Expired.') : undefined),
  });
  const error = await rejection(client.readings(paris, window, signal));
  expect(error).toBeInstanceOf(errors.CursorExpiredError);
  expect(error.message).toContain('windowDays');
});

it.each([
  ['one cursor', (n: number) => `c${n * 0}`],
  ['two cursors', (n: number) => `c${n % 2}`],
  ['ever new cursors', (n: number) => `c${n}`],
])('sees through pages that go round with %s', async (_, cursor) => {
  const row = { sensor_id: 'paris-0', hour: '2024-01-10T00:00:00Z', count: 3, status: 'ok' };
  const { client } = open({
    instead: (_url, n) => Response.json({ readings: [row], next_cursor: cursor(n) }),
  });
  await expect(client.readings(paris, window, signal)).rejects.toBeInstanceOf(
    errors.CursorLoopError,
  );
});

it('goes on after empty pages and pages that come twice', async () => {
  const { client } = open({
    instead: (url, n) => {
      const cursor = url.searchParams.get('cursor');
      if (n === 2) return Response.json({ readings: [], next_cursor: cursor });
      if (n === 3) return Response.redirect(new URL(url.href.replace(/&cursor=.*/, '')));
      return undefined;
    },
  });
  const { columns } = await client.readings(paris, window, signal);
  expect(new Set(columns.hour)).toEqual(new Set((await whole()).hour));
});

it('follows a redirect within the origin, and sends the token nowhere else', async () => {
  const elsewhere = 'https://user:sesame@elsewhere.test/sensors/v1/stores?key=sesame';
  const { client, requests } = open({
    instead: (url, n) => {
      if (n === 1)
        return new Response(null, {
          status: 307,
          headers: { location: '/moved/sensors/v1/stores' },
        });
      if (n === 2) return Response.json({ stores: [paris] });
      return new Response(null, {
        status: 301,
        headers: { location: url.pathname.endsWith('health') ? '?again' : elsewhere },
      });
    },
  });
  expect(await client.stores()).toEqual([paris]);
  const error = await rejection(client.stores());
  expect(error).toBeInstanceOf(errors.RedirectRefusedError);
  expect(error.message).toContain('it redirected to another origin, https://elsewhere.test');
  expect(error.message).not.toContain('sesame');
  expect(new Set(requests.map(({ url }) => new URL(url).origin))).toEqual(
    new Set(['https://gateway.test']),
  );
  expect(requests.every(({ headers }) => headers.get('authorization') === `Bearer ${TOKEN}`)).toBe(
    true,
  );
});

it('ends a redirect without an end', async () => {
  const { client } = open({ instead: ({ href }) => Response.redirect(href) });
  await expect(client.stores()).rejects.toThrow(/redirected more than 5 times/);
});

it('sends no credentials when there are none, nor those of the address', async () => {
  const { client, requests, effects } = open(
    {},
    { token: undefined, url: API.replace('//', '//user:sesame@') },
  );
  await client.stores();
  expect(requests[0]?.headers.has('authorization')).toBe(false);
  expect(requests[0]?.url).toBe(`${API}/v1/stores`);
  expect(effects.warnings.join()).toContain('SENSOR_API_TOKEN');
  expect(effects.warnings.join()).not.toContain('sesame');
});

it('keeps the token out of errors, whatever the other side makes of it', async () => {
  const echo = `No ${TOKEN}: ${JSON.stringify({ TOKEN })}`;
  const fails: (() => Response | Promise<Response>)[] = [
    () => problem(401, echo),
    () => problem(400, echo),
    () => problem(500, echo),
    () => new Response(echo),
    () => Response.json({ readings: [{ sensor_id: echo }], next_cursor: null }),
    () => Promise.reject(new TypeError('fetch failed', { cause: new Error(echo) })),
    () => new Promise<Response>(() => {}),
  ];
  for (const fail of fails) {
    const error = await rejection(
      open({ instead: failing(99, fail) }).client.readings(paris, window, signal),
    );
    expect(`${error.message} ${inspect({ ...error }, { depth: 9 })}`).not.toContain(TOKEN);
  }
});

it('does without the latest hour when the API does not tell it in 3 tries', async () => {
  const answers: [number, () => Response | Promise<Response>][] = [
    [1, () => problem(404, 'What?')],
    [3, () => Response.json({ status: 'degraded' })],
    [3, () => new Response('OK')],
    [3, () => Promise.reject(new TypeError('fetch failed'))],
  ];
  for (const [tries, answer] of answers) {
    const { client, effects, requests } = open({ instead: answer });
    expect(await client.latestHour()).toBe(null);
    expect(effects.warnings).toHaveLength(1);
    expect(requests).toHaveLength(tries);
  }
  expect(await open().client.latestHour()).toBe('2024-03-01T00:00:00Z');
});

it('does not do without an API that wants a token', async () => {
  const { client } = open({ instead: () => problem(401, 'No.') });
  await expect(client.latestHour()).rejects.toBeInstanceOf(errors.UnauthorizedError);
});

it('ends a wait when it is told to', async () => {
  const controller = new AbortController();
  const reason = new Error('elsewhere');
  const api = createFakeApi({ instead: () => problem(503, 'Restarting.') });
  const effects = recordEffects(api.fetch, {
    sleep: () => {
      setTimeout(() => controller.abort(reason));
      return new Promise(() => {});
    },
  });
  const client = createSensorApi(
    { url: API, token: TOKEN, settings: { concurrency: 1, tries: 2, timeoutSeconds: 1 } },
    effects,
  );
  expect(await rejection(client.readings(paris, window, controller.signal))).toBe(reason);
});

it('ignores fields that it does not know', async () => {
  const { client } = open({ row: (row) => ({ ...row, battery: 0.9 }) });
  expect((await client.readings(paris, window, signal)).columns).toEqual(await whole());
});

it('keeps no row of an unknown sensor or of an hour that was not asked for', async () => {
  const rows = [
    { sensor_id: 'paris-9', hour: '2024-01-10T00:00:00Z', count: 1, status: 'ok' },
    { sensor_id: 'paris-0', hour: '2024-01-09T23:00:00Z', count: 1, status: 'ok' },
    { sensor_id: 'paris-0', hour: '2024-01-12T00:00:00Z', count: 1, status: 'ok' },
    { sensor_id: 'paris-0', hour: '2024-01-10T00:00:00.0+00:00', count: null, status: 'failed' },
  ];
  const { client } = open({ instead: () => Response.json({ readings: rows, next_cursor: null }) });
  const { columns, rejections, last } = await client.readings(paris, window, signal);
  expect(columns).toEqual({
    sensor: Uint16Array.of(0),
    hour: Int32Array.of(day),
    count: Int32Array.of(-1),
    status: Uint8Array.of(1),
  });
  expect(last).toBe(day);
  expect(rejections.map(({ kind, rows }) => `${kind} ${rows}`)).toEqual([
    'unknown sensor 1',
    'outside window 2',
  ]);
});

it('has no more requests under way than it may, and none for a page that waits to be asked again', async () => {
  let underWay = 0;
  let most = 0;
  const { client } = open({
    instead: async (_, n) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return n % 3 === 0 ? problem(500, 'Broken.') : undefined;
    },
  } as Partial<FakeApiOptions>);
  await Promise.all(Array.from({ length: 8 }, () => client.readings(paris, window, signal)));
  expect(most).toBe(2);
});

it('ends what is under way when it is told to', async () => {
  const controller = new AbortController();
  const { client } = open(
    {
      instead: (_url, _n, { signal }) =>
        new Promise<Response>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    },
    { settings: { concurrency: 1, tries: 2, timeoutSeconds: 30 } },
  );
  const under = rejection(client.readings(paris, window, controller.signal));
  const queued = rejection(client.readings(paris, window, controller.signal));
  const reason = new Error('elsewhere');
  setTimeout(() => controller.abort(reason), 5);
  expect([await under, await queued]).toEqual([reason, reason]);
});
