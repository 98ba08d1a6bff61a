import { type HttpHandler, HttpResponse, http } from 'msw/http';
import { MS_PER_HOUR, toHourNumber } from '../etl/contract/readings.ts';
import {
  EMBEDDED_API_URL,
  PAGE_LIMIT,
  type Reading,
  wholeHour,
} from '../etl/contract/sensor-api.ts';
import type { ChainDescription } from './chain/chain.ts';
import { type Readings, readingsOfShop } from './chain/reading.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { problem } from './problem.ts';

const CURSOR_LIFE_MS = MS_PER_HOUR;

export interface ApiOptions {
  readonly chain: ChainDescription;
  /** Hours that have not ended by then are not delivered. */
  readonly now: () => Date;
  /** When set, every request must carry it. */
  readonly token?: string | undefined;
}

/**
 * The Sensor API, version 1, of a generated chain, mounted at EMBEDDED_API_URL. Stateless: a cursor holds its position,
 * and expires an hour after it was given out.
 */
export function createHandlers({ chain, now, token }: ApiOptions): HttpHandler[] {
  const opened = new Map<string, Readings>();
  const openReadings = (store: string): Readings | undefined => {
    const shop = chain.shops.find((candidate) => candidate.store.id === store);
    if (shop === undefined) return undefined;
    const readings = opened.get(store) ?? readingsOfShop(chain.seed, shop);
    opened.set(store, readings);
    return readings;
  };

  const get = (path: string, answer: (query: URLSearchParams) => Response) =>
    http.get(`${EMBEDDED_API_URL}${path}`, ({ request }) => {
      if (token !== undefined && request.headers.get('Authorization') !== `Bearer ${token}`)
        return problem(401, 'Send the token as "Authorization: Bearer TOKEN".', {
          'WWW-Authenticate': 'Bearer',
        });
      return answer(new URL(request.url).searchParams);
    });

  return [
    get('/v1/stores', () => HttpResponse.json({ stores: chain.shops.map((shop) => shop.store) })),
    get('/v1/readings', (query) => {
      const asked = readQuery(query, now());
      if (asked instanceof Response) return asked;
      const readings = openReadings(asked.store);
      if (readings === undefined) return problem(404, `There is no store "${asked.store}".`);
      return HttpResponse.json(readPage(readings, asked, now()));
    }),
    get('/v1/health', () =>
      HttpResponse.json({ status: 'ok', latest_hour: toHour(endedHours(now()) - 1) }),
    ),
    http.all(`${EMBEDDED_API_URL}/*`, ({ request }) =>
      problem(404, `There is no ${request.method} ${new URL(request.url).pathname}.`),
    ),
  ];
}

interface Asked {
  readonly store: string;
  readonly window: string;
  /** Position of the first reading wanted. */
  readonly hour: number;
  readonly sensor: number;
  /** UTC hour number, exclusive. */
  readonly to: number;
  readonly limit: number;
}

function readQuery(query: URLSearchParams, now: Date): Asked | Response {
  const store = query.get('store');
  if (store === null) return problem(400, 'The parameter "store" is missing.');
  for (const name of ['from', 'to'])
    if (!wholeHour.safeParse(query.get(name)).success)
      return problem(
        400,
        `The parameter "${name}" must be a whole UTC hour such as 2024-07-01T06:00:00Z.`,
      );
  const [from, to] = [query.get('from'), query.get('to')].map((text) =>
    toHourNumber(text as string),
  ) as [number, number];
  if (from > to) return problem(400, 'The parameter "from" is later than "to".');
  const limit = query.get('limit') ?? String(PAGE_LIMIT);
  if (!/^\d{1,5}$/.test(limit) || Number(limit) < 1 || Number(limit) > PAGE_LIMIT)
    return problem(400, `The parameter "limit" must be a whole number from 1 to ${PAGE_LIMIT}.`);

  const window = `${store} ${from} ${to}`;
  const asked = { store, window, hour: from, sensor: 0, to, limit: Number(limit) };
  const text = query.get('cursor');
  if (text === null) return asked;
  const cursor = decodeCursor(text);
  if (cursor === null || cursor.window !== window)
    return problem(400, 'The parameter "cursor" does not belong to this window.');
  if (now.getTime() - cursor.issued > CURSOR_LIFE_MS)
    return problem(410, 'The cursor has expired. Start the window again without one.');
  return { ...asked, hour: cursor.hour, sensor: cursor.sensor };
}

function readPage({ order, at }: Readings, asked: Asked, now: Date) {
  const readings: Reading[] = [];
  const end = Math.min(asked.to, endedHours(now));
  let { hour, sensor } = asked;
  while (hour < end && readings.length < asked.limit) {
    const reading = sensor < order.length ? at(order[sensor] as number, hour) : null;
    if (reading !== null) readings.push(reading);
    sensor++;
    if (sensor >= order.length) {
      sensor = 0;
      hour++;
    }
  }
  const done = hour >= end;
  const position = { window: asked.window, hour, sensor, issued: now.getTime() };
  return { readings, next_cursor: done ? null : encodeCursor(position) };
}

/** The UTC hour number at which the hours that have ended end. */
const endedHours = (now: Date): number => Math.floor(now.getTime() / MS_PER_HOUR);

const toHour = (hour: number): string =>
  `${new Date(hour * MS_PER_HOUR).toISOString().slice(0, 13)}:00:00Z`;
