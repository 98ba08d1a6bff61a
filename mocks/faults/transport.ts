import { setTimeout } from 'node:timers/promises';
import { HttpResponse } from 'msw/http';
import { anywhere, type Fault } from './fault.ts';

/** The answer does not arrive as it was sent, or not at all. */
export const TRANSPORT = {
  'slow-answer': {
    applies: anywhere,
    async answer({ request, truth, slowMs }) {
      await setTimeout(slowMs, undefined, { signal: request.signal }).catch(() => undefined);
      return truth();
    },
  },
  /** Until the client gives up. */
  'no-answer': {
    applies: anywhere,
    async answer({ request }) {
      await aborted(request.signal);
      return Response.error();
    },
  },
  'dropped-connection': { applies: anywhere, answer: () => Response.error() },
  /** Half of the body, then the connection breaks. */
  'body-cut-short': {
    applies: anywhere,
    async answer({ truth }) {
      const response = await truth();
      const body = await response.bytes();
      const headers = new Headers(response.headers);
      headers.set('Content-Length', String(body.length));
      return new HttpResponse(breakAfter(half(body)), { status: response.status, headers });
    },
  },
  /** Half of the body, and an end that looks right: what a proxy makes of a broken connection. */
  'json-cut-short': {
    applies: anywhere,
    async answer({ truth }) {
      const response = await truth();
      const headers = new Headers(response.headers);
      headers.delete('Content-Length');
      return new HttpResponse(half(await response.bytes()), { status: response.status, headers });
    },
  },
  /** 200, and a page for people. */
  'not-json': {
    applies: anywhere,
    answer: () =>
      HttpResponse.html('<!doctype html><title>Sign in</title><h1>Welcome to Wi-Fi</h1>'),
  },
  /** The same path at another origin. */
  'redirect-elsewhere': {
    applies: anywhere,
    answer({ request, elsewhere }) {
      const { pathname, search } = new URL(request.url);
      return new HttpResponse(null, {
        status: 307,
        headers: { Location: `${elsewhere}${pathname}${search}` },
      });
    },
  },
} satisfies Record<string, Fault>;

const half = (body: Uint8Array<ArrayBuffer>) => body.subarray(0, body.length >> 1);

/** Milliseconds in which the part gets to the client; a connection that breaks at once takes it along. */
const HEAD_START_MS = 20;

function breakAfter(part: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(part),
    async pull(controller) {
      await setTimeout(HEAD_START_MS);
      controller.error(new Error('the connection broke in the middle of the body'));
    },
  });
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
