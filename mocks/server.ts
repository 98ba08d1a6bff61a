import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { getResponse } from 'msw';
import type { HttpHandler } from 'msw/http';
import { EMBEDDED_API_URL } from '../etl/contract/sensor-api.ts';
import { problem } from './problem.ts';

export interface ServerOptions {
  readonly handlers: readonly HttpHandler[];
  /** 0: any free one. */
  readonly port: number;
}

export interface ApiServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** Ends all connections, those with an answer under way too. */
  close(): Promise<void>;
}

/** Serves handlers over a real socket; they see every request as one to EMBEDDED_API_URL. */
export async function serve({ handlers, port }: ServerOptions): Promise<ApiServer> {
  const server = createServer((incoming, outgoing) => {
    // Whatever goes wrong while answering, the client's connection is the only one to hear of it.
    answer(handlers, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  handlers: readonly HttpHandler[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const request = new Request(new URL(incoming.url ?? '/', EMBEDDED_API_URL), {
    method: incoming.method ?? 'GET',
    headers: headersOf(incoming),
    signal: gone.signal,
  });
  const response =
    (await getResponse([...handlers], request)) ?? problem(404, 'There is nothing here.');
  // What MSW takes for a network error is a connection that breaks.
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(response.status, [...response.headers].flat());
  await pipeline((response.body as ReadableStream) ?? Readable.from([]), outgoing);
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let n = 0; n < rawHeaders.length; n += 2)
    headers.append(rawHeaders[n] as string, rawHeaders[n + 1] as string);
  return headers;
}
