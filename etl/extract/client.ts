import pLimit from 'p-limit';
import pRetry from 'p-retry';
import type { z } from 'zod';
import { healthAnswer, readingsAnswer, type Store, storesAnswer } from '../contract/sensor-api.ts';
import type { Settings } from '../contract/settings.ts';
import type { Effects } from '../effects.ts';
import { FootfallError } from '../errors.ts';
import { endpoint, parseAddress, parseToken } from './address.ts';
import { backoff } from './backoff.ts';
import { collect, type Window, type WindowReadings } from './collection.ts';
import * as errors from './errors.ts';
import { instant } from './hours.ts';
import { parseJson } from './json.ts';
import { createPatience } from './patience.ts';
import { createGet, Expired, type FailureKind, PassingFailure } from './request.ts';
import type { SensorApi, Traffic } from './sensor-api.ts';
import { describeIssue, showUrl } from './wording.ts';

/** Times that a window is read from its start when its cursor expires (410). */
const STARTS = 20;
/** Failures of a page in a row after which the log tells of each: a failure now and then is no news. */
const TOLD_FROM = 3;
/** Pages on end without a new row after which a cursor that was given before is taken for a loop. */
const REPEATED_PAGES = 10;
/** Pages on end without a new row that are too many even when each cursor is new. */
const EMPTY_PAGES = 1_000;
/** Tries of the latest hour: a run can do without it. */
const HEALTH_TRIES = 3;

const UNCHANGED = 'The lake and the published files are as they were.';
const PARTLY =
  'The published files are as they were; the lake keeps the years that were complete, and the next run goes on from there.';

const LAST_ERROR = {
  unreachable: errors.UnreachableError,
  unavailable: errors.UnavailableError,
  redirect: errors.RedirectRefusedError,
  malformed: errors.MalformedAnswerError,
  violation: errors.ContractViolationError,
} satisfies Record<FailureKind, unknown>;

export interface SensorApiOptions {
  /** With or without a path and a trailing slash. */
  readonly url: string;
  readonly token: string | undefined;
  readonly settings: Pick<Settings, 'concurrency' | 'tries' | 'timeoutSeconds'>;
}

interface Asking {
  /** What the lake and the published files are like when the last try fails. */
  readonly outcome: string;
  readonly tries?: number;
  readonly signal?: AbortSignal;
}

/**
 * A client that survives what the description of the API lists: it checks each answer and asks again, with growing waits.
 * Its calls throw the errors of errors.ts: at once when asking again is of no use, else after the last try.
 *
 * @throws ApiAddressError, ApiTokenError
 */
export function createSensorApi(
  { url, token: tokenText, settings }: SensorApiOptions,
  effects: Effects,
): SensorApi {
  const token = parseToken(tokenText);
  const { base, hadCredentials } = parseAddress(url);
  if (hadCredentials)
    effects.log.warn(
      'The user name and password in SENSOR_API_URL are not used: SENSOR_API_TOKEN is',
    );
  const get = createGet(token, effects);
  const patience = createPatience(settings.timeoutSeconds);
  const atOnce = pLimit(settings.concurrency);
  const traffic: Traffic = { requests: 0, retries: 0, bytes: 0 };

  async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    traffic.retries++;
    const over = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      const abort = () => reject(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true, signal: over.signal });
    });
    await Promise.race([effects.sleep(milliseconds), aborted]).finally(() => over.abort());
  }

  async function tryOnce<T>(
    url: URL,
    schema: z.ZodType<T>,
    timeout: number,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    signal?.throwIfAborted();
    traffic.requests++;
    const sent = effects.now().getTime();
    const bytes = await get(url, { timeout, signal });
    patience.took(effects.now().getTime() - sent);
    traffic.bytes += bytes.length;
    const body = parseJson(bytes, token);
    const answer = schema.safeParse(body);
    if (answer.success) return answer.data;
    throw new PassingFailure('violation', describeIssue(answer.error, body, token));
  }

  async function ask<T>(
    url: URL,
    schema: z.ZodType<T>,
    { outcome, tries = settings.tries, signal }: Asking,
  ): Promise<T> {
    const attempt = (number: number) =>
      atOnce(() => tryOnce(url, schema, patience.allow(number, tries), signal));
    try {
      return await pRetry(attempt, {
        retries: tries - 1,
        minTimeout: 0,
        signal,
        shouldRetry: ({ error }) => error instanceof PassingFailure,
        async onFailedAttempt({ error, attemptNumber, retriesLeft }) {
          if (!(error instanceof PassingFailure) || retriesLeft === 0) return;
          if (attemptNumber >= TOLD_FROM)
            effects.log.info(
              `Asking again for ${showUrl(url)} after ${attemptNumber} of ${tries} tries; the last time ${error.message}`,
            );
          await pause(Math.max(error.retryAfter ?? 0, backoff(url.href, attemptNumber)), signal);
        },
      });
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error;
      throw new LAST_ERROR[error.kind](base.href, {
        url: showUrl(url),
        tries,
        last: error.message,
        outcome,
        cause: error.cause,
      });
    }
  }

  async function readWindow(
    url: URL,
    store: Store,
    window: Window,
    signal: AbortSignal,
  ): Promise<WindowReadings> {
    const collection = collect(store, window);
    const cursors = new Set<string>();
    const page = new URL(url);
    for (let idle = 0; ; ) {
      const { readings, next_cursor } = await ask(page, readingsAnswer, {
        outcome: PARTLY,
        signal,
      });
      idle = collection.add(readings) > 0 ? 0 : idle + 1;
      if (next_cursor === null) return collection.end();
      if (idle >= (cursors.has(next_cursor) ? REPEATED_PAGES : EMPTY_PAGES))
        throw new errors.CursorLoopError(showUrl(url), idle, PARTLY);
      cursors.add(next_cursor);
      page.searchParams.set('cursor', next_cursor);
    }
  }

  return {
    traffic,

    async stores() {
      const url = endpoint(base, 'v1/stores');
      return (await ask(url, storesAnswer, { outcome: UNCHANGED })).stores;
    },

    async latestHour() {
      const url = endpoint(base, 'v1/health');
      const tries = Math.min(HEALTH_TRIES, settings.tries);
      try {
        return (await ask(url, healthAnswer, { outcome: UNCHANGED, tries })).latest_hour;
      } catch (error) {
        const isFatal = error instanceof errors.UnauthorizedError;
        if (isFatal || !(error instanceof FootfallError)) throw error;
        const [happened] = error.message.split('\n');
        effects.log.warn(`The API does not say which hour is its latest. ${happened}`);
        return null;
      }
    },

    async readings(store, window, signal) {
      const query = { store: store.id, from: instant(window.from), to: instant(window.to) };
      const url = endpoint(base, 'v1/readings', query);
      for (let start = 1; ; start++) {
        try {
          return await readWindow(url, store, window, signal);
        } catch (error) {
          if (!(error instanceof Expired)) throw error;
          if (start === STARTS) throw new errors.CursorExpiredError(showUrl(url), STARTS, PARTLY);
          await pause(backoff(url.href, 1), signal);
        }
      }
    },
  };
}
