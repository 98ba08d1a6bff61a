import { getResponse } from 'msw';
import { type HttpHandler, http } from 'msw/http';
import { keyOf, STREAM, uniform } from './chain/random.ts';
import { type Fault, onReadings } from './faults/fault.ts';
import { PAGES } from './faults/pages.ts';
import { REFUSALS } from './faults/refusals.ts';
import { TRANSPORT } from './faults/transport.ts';
import { problem } from './problem.ts';

const FAULTS = { ...REFUSALS, ...TRANSPORT, ...PAGES };
export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

export interface FaultPlan {
  /** Which, in turn. One that cannot befall a request (a cursor expires only where there is one) waits for the next. */
  readonly faults: readonly FaultName[];
  /** Whether the nth request, from 1 in order of arrival, is hit. */
  readonly hits: (request: number) => boolean;
  /** Milliseconds that `slow-answer` takes; default 3000. */
  readonly slowMs?: number;
  /** The origin that `redirect-elsewhere` leads to; default `http://elsewhere.invalid`. */
  readonly elsewhere?: string;
  /** The time that dates in headers are told from; default the real one. */
  readonly now?: () => Date;
}

/** Every nth request. */
export const every = (n: number) => (request: number) => request % n === 0;

/** The requests named, from 1. */
export const at =
  (...requests: readonly number[]) =>
  (request: number) =>
    requests.includes(request);

/** A share of all requests, 0 to 1, scattered by chance. */
export const scattered = (share: number, seed: number) => {
  const key = keyOf(seed, 'faults');
  return (request: number) => uniform(key, STREAM.fault, request) < share;
};

/** The same handlers, behind a gateway that fails as planned. The plan starts anew with each call. */
export function withFaults(handlers: readonly HttpHandler[], plan: FaultPlan): HttpHandler[] {
  const next = schedule(plan);
  const lastOfWindow = new Map<string, string>();

  const matches = async ({ request }: { request: Request }) => {
    for (const handler of handlers) if (await handler.test({ request })) return true;
    return false;
  };

  const truthOf = async (request: Request) =>
    (await getResponse([...handlers], request)) ?? problem(404, 'There is nothing here.');

  return [
    http.all(matches, ({ request }) => {
      const url = new URL(request.url);
      const window = windowOf(url);
      const last = lastOfWindow.get(window) ?? request.url;
      const chosen = next(url);
      if (onReadings(url)) lastOfWindow.set(window, request.url);
      if (chosen === null) return truthOf(request);
      return chosen.fault.answer({
        request,
        number: chosen.number,
        truth: () => truthOf(request),
        previousPage: () => truthOf(new Request(last, { headers: request.headers })),
        now: plan.now ?? (() => new Date()),
        slowMs: plan.slowMs ?? 3000,
        elsewhere: plan.elsewhere ?? 'http://elsewhere.invalid',
      });
    }),
  ];
}

function schedule({ faults, hits }: FaultPlan) {
  const due: Fault[] = [];
  let requests = 0;
  let planned = 0;
  let done = 0;
  return (url: URL): { fault: Fault; number: number } | null => {
    requests++;
    const name = faults[planned % faults.length];
    if (name !== undefined && hits(requests)) {
      due.push(FAULTS[name]);
      planned++;
    }
    const index = due.findIndex((fault) => fault.applies(url));
    const [fault] = index < 0 ? [] : due.splice(index, 1);
    return fault === undefined ? null : { fault, number: done++ };
  };
}

function windowOf({ searchParams }: URL): string {
  return ['store', 'from', 'to'].map((name) => searchParams.get(name)).join(' ');
}
