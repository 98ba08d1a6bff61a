import type { HttpHandler } from 'msw/http';
import { type SetupServer, setupServer } from 'msw/node';

/**
 * Lets handlers answer the requests of this process. Any other request fails as if there were no network, with the
 * reason on stderr, but for those to the origins that are let through. Does not keep the process alive.
 */
export function startEmbeddedApi(
  handlers: readonly HttpHandler[],
  letThrough: readonly string[] = [],
): SetupServer {
  const server = setupServer(...handlers);
  server.listen({
    // A function, since the strategy 'error' still lets through what looks like a picture or a style sheet.
    onUnhandledFrame({ frame }) {
      const request = requestIn(frame.data);
      if (request !== undefined && letThrough.includes(new URL(request.url).origin)) return;
      console.error(
        `The embedded Sensor API is on, so this was refused: ${
          request === undefined ? 'a WebSocket' : `${request.method} ${new URL(request.url).origin}`
        }`,
      );
      throw Response.error();
    },
  });
  return server;
}

const requestIn = (data: unknown): Request | undefined =>
  data instanceof Object && 'request' in data && data.request instanceof Request
    ? data.request
    : undefined;
