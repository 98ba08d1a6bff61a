import { HttpResponse } from 'msw/http';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad parameter',
  401: 'Unauthorized',
  404: 'Not found',
  410: 'Cursor expired',
  429: 'Too many requests',
  500: 'Internal server error',
  502: 'Bad gateway',
  503: 'Service unavailable',
  504: 'Gateway timeout',
};

/** An answer of RFC 9457. */
export const problem = (
  status: number,
  detail: string,
  headers: Record<string, string> = {},
): Response =>
  HttpResponse.json(
    { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );
