import { MS_PER_HOUR } from '../../contract/readings.ts';
import type { Reading, Store } from '../../contract/sensor-api.ts';
import { testSensor, testStore } from '../../testing/store.ts';
import { instant } from '../hours.ts';

export const API = 'https://gateway.test/sensors';

export const store = (id: string, installed: string[], more: Partial<Store> = {}): Store =>
  testStore(id, {
    opened_on: installed[0] ?? '2024-01-01',
    sensors: installed.map((installed_on, n) =>
      testSensor(`${id}-${n}`, { name: `Door ${n}`, installed_on }),
    ),
    ...more,
  });

/** One row a sensor every `hours` hours. */
export interface FakeApiOptions {
  stores: unknown[];
  latest: string;
  hours: number;
  pageSize: number;
  /** What a row becomes; undefined: it is lost. */
  row: (row: Reading) => Reading | undefined;
  /** Answers in place of the API, when it answers at all; `n` counts the requests from 1. */
  instead: (url: URL, n: number, request: Request) => Promise<Response> | Response | undefined;
}

export interface FakeApi {
  readonly fetch: typeof fetch;
  readonly requests: readonly Request[];
  /** `store from to` of each request for the first page of a window, in order. */
  windows(): string[];
}

export function createFakeApi(options: Partial<FakeApiOptions> = {}): FakeApi {
  const api: FakeApiOptions = {
    stores: [store('paris', ['2024-01-01'])],
    latest: '2024-03-01T00:00:00Z',
    hours: 6,
    pageSize: 1000,
    row: (row) => row,
    instead: () => undefined,
    ...options,
  };
  const requests: Request[] = [];
  return {
    requests,
    windows: () =>
      requests
        .map(({ url }) => new URL(url).searchParams)
        .filter((query) => query.has('from') && !query.has('cursor'))
        .map((query) => ['store', 'from', 'to'].map((name) => query.get(name)).join(' ')),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      const url = new URL(request.url);
      return (await api.instead(url, requests.length, request)) ?? answer(api, url);
    },
  };
}

/** An answer of the API to a URL. */
function answer(api: FakeApiOptions, url: URL): Response {
  const path = url.pathname.replace('/sensors/v1', '');
  if (path === '/stores') return Response.json({ stores: api.stores });
  if (path === '/health') return Response.json({ status: 'ok', latest_hour: api.latest });
  if (path !== '/readings') return problem(404, `There is no ${url.pathname}.`);
  const rows = readingsOf(api, url.searchParams);
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const end = start + api.pageSize;
  return Response.json({
    readings: rows.slice(start, end),
    next_cursor: end < rows.length ? String(end) : null,
  });
}

export const problem = (status: number, detail: string, headers: Record<string, string> = {}) =>
  Response.json(
    { type: 'about:blank', title: 'Problem', status, detail },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );

function readingsOf({ stores, hours, row, latest }: FakeApiOptions, query: URLSearchParams) {
  const { sensors } = (stores as Store[]).find(({ id }) => id === query.get('store')) as Store;
  const rows: Reading[] = [];
  const end = Math.min(Date.parse(query.get('to') ?? ''), Date.parse(latest) + MS_PER_HOUR);
  for (let at = Date.parse(query.get('from') ?? ''); at < end; at += MS_PER_HOUR)
    for (const [n, sensor] of sensors.entries()) {
      const hour = at / MS_PER_HOUR;
      if (hour % hours !== 0 || at < Date.parse(sensor.installed_on)) continue;
      const kept = row({
        sensor_id: sensor.id,
        hour: instant(hour),
        count: (hour + n) % 97,
        status: 'ok',
      });
      if (kept !== undefined) rows.push(kept);
    }
  return rows;
}
