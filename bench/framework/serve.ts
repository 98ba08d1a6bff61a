import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface Server {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

interface File {
  readonly type: string;
  readonly body: Buffer;
  readonly isGzip: boolean;
}

/** A folder as a good host serves it: HTTP/2, gzip where it makes a file smaller, made once. */
export async function serve(folder: string): Promise<Server> {
  const files = new Map<string, Promise<File | undefined>>();
  const server = createSecureServer(await certificate(), async (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    if (!files.has(path)) files.set(path, read(join(folder, path)));
    const file = await files.get(path);
    if (!file) return void response.writeHead(404).end();
    response.setHeader('content-type', file.type);
    if (file.isGzip) response.setHeader('content-encoding', 'gzip');
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function read(path: string): Promise<File | undefined> {
  const plain = await readFile(path).catch(() => undefined);
  if (!plain) return undefined;
  const zipped = gzipSync(plain, { level: 9 });
  const isGzip = zipped.length < plain.length;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return { type, body: isGzip ? zipped : plain, isGzip };
}

/** Browsers speak HTTP/2 over TLS only; this certificate lives for a day and nobody trusts it. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const { stdout } = await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-subj', '/CN=localhost', '-days', '1', '-keyout', '-', '-out', '-'],
  ]);
  return { key: stdout, cert: stdout };
}
