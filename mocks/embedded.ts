import type { HttpHandler } from 'msw/http';
import { type SetupServer, setupServer } from 'msw/node';

/**
 * Lets handlers answer the requests of this process. Any other request fails as if there were no network, with the
 * reason on stderr. Does not keep the process alive.
 */
export function startEmbeddedApi(handlers: readonly HttpHandler[]): SetupServer {
  const server = setupServer(...handlers);
  server.listen({
    // A function, since the strategy 'error' still lets through what looks like a picture or a style sheet.
    onUnhandledFrame({ frame }) {
      console.error(`The embedded Sensor API is on, so this was refused: ${describe(frame.data)}`);
      throw Response.error();
    },
  });
  return server;
}

const describe = (data: unknown): string =>
  data instanceof Object && 'request' in data && data.request instanceof Request
    ? `${data.request.method} ${new URL(data.request.url).origin}`
    : 'a WebSocket';
