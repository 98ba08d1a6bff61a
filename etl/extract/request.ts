import ky, { isTimeoutError } from 'ky';
import type { Effects } from '../effects.ts';
import { retryAfter } from './backoff.ts';
import { RequestRefusedError, UnauthorizedError } from './errors.ts';
import { quote, showUrl } from './wording.ts';

const MOST_REDIRECTS = 5;
/** Besides 5xx. 410 comes here only without a cursor that could have expired. */
const PASSING = [408, 410, 425, 429];

export type FailureKind = 'unreachable' | 'unavailable' | 'redirect' | 'malformed' | 'violation';

/** A failure that another try may not meet. Never holds a Request: its headers hold the token. */
export class PassingFailure extends Error {
  readonly kind: FailureKind;
  /** Milliseconds that the server asks to wait; null when it does not say. */
  readonly retryAfter: number | null;

  constructor(
    kind: FailureKind,
    what: string,
    { after, cause }: { after?: number | null; cause?: unknown } = {},
  ) {
    super(what, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.kind = kind;
    this.retryAfter = after ?? null;
  }
}

/** 410: the cursor is not known any more. */
export class Expired extends Error {}

interface GetOptions {
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Asks once. The token goes to the URL's origin only: a redirect within it is followed, one that leaves it is refused.
 *
 * @returns the body of a 2xx answer.
 * @throws PassingFailure, Expired, UnauthorizedError, RequestRefusedError
 */
export type Get = (url: URL, options: GetOptions) => Promise<Uint8Array>;

export function createGet(token: string | null, { fetch, now }: Effects): Get {
  const client = ky.create({
    fetch,
    headers: {
      accept: 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    // The caller tries again, and not ky: a body that is cut short or breaks the contract is found only after ky has done
    // its part, the waits must come from the effects, and Retry-After is measured against the answer's own Date.
    retry: 0,
    throwHttpErrors: false,
    redirect: 'manual',
    timeout: false,
  });

  async function ask(url: URL, { timeout, signal }: GetOptions): Promise<[Response, Uint8Array]> {
    const pending = client.get(url, { totalTimeout: timeout, signal });
    try {
      const response = await pending;
      const body = pending.arrayBuffer();
      // What the status says holds even when the body that explains it is lost.
      const bytes = response.ok ? await body : await body.catch(() => new ArrayBuffer());
      return [response, new Uint8Array(bytes)];
    } catch (error) {
      signal?.throwIfAborted();
      if (isTimeoutError(error))
        throw new PassingFailure('unreachable', `no whole answer came within ${timeout / 1000} s`);
      const cause = deepestCause(error);
      throw new PassingFailure(
        'unreachable',
        `the connection failed: ${quote(cause.message, token)}`,
        { cause },
      );
    }
  }

  function failureOf(url: URL, response: Response, body: Uint8Array): Error {
    const { status } = response;
    const detail = quote(problemDetail(body), token).replace(/\.$/, '');
    const said = detail && `: ${detail}`;
    if (status === 410 && url.searchParams.has('cursor')) return new Expired();
    if (status === 401 || status === 403)
      return new UnauthorizedError(showUrl(url), status, said, token !== null);
    if (PASSING.includes(status) || status >= 500)
      return new PassingFailure('unavailable', `it answered ${status}${said}`, {
        after: retryAfter(response.headers, now()),
      });
    return new RequestRefusedError(showUrl(url), status, said);
  }

  return async (url, options) => {
    let target = url;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const [response, body] = await ask(target, options);
      if (response.ok) return body;
      if (!isRedirect(response)) throw failureOf(url, response, body);
      target = redirectTarget(target, response);
      if (target.origin !== url.origin)
        throw new PassingFailure(
          'redirect',
          `it redirected to another origin, ${quote(target.origin, token)}`,
        );
    }
    throw new PassingFailure('redirect', `it redirected more than ${MOST_REDIRECTS} times`);
  };
}

const isRedirect = ({ status, type }: Response) =>
  [301, 302, 303, 307, 308].includes(status) || type === 'opaqueredirect';

function redirectTarget(from: URL, response: Response): URL {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from.href))
    throw new PassingFailure('redirect', 'it redirected without saying where to');
  const target = new URL(location, from);
  target.username = '';
  target.password = '';
  return target;
}

/** `detail`, or else `title`, of a body after RFC 9457; empty when it is nothing of the kind. */
function problemDetail(body: Uint8Array): string {
  try {
    const { detail, title } = JSON.parse(new TextDecoder().decode(body));
    return [detail, title].find((text) => typeof text === 'string') ?? '';
  } catch {
    return '';
  }
}

function deepestCause(error: unknown): Error {
  let deepest = error instanceof Error ? error : new Error(String(error));
  while (deepest.cause instanceof Error) deepest = deepest.cause;
  return deepest;
}
