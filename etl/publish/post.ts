import type { Settings } from '../contract/settings.ts';
import type { Effects } from '../effects.ts';

export type Answer =
  | { readonly taken: true }
  | {
      readonly taken: false;
      /** In words, without the address. */
      readonly problem: string;
      /** It may be gone at the next try. */
      readonly isPassing: boolean;
      /** Milliseconds that the other side asks to wait. */
      readonly wait: number;
    };

/** Milliseconds between a try and the next. */
const PAUSES = [1_000, 5_000];
const LONGEST_WAIT = 60_000;
/** Besides 5xx: too slow, too early, too many. */
const PASSING = [408, 425, 429];

/** Sends JSON, again after pauses while what fails may pass. Redirects are not followed: the address is a secret. */
export async function post(
  url: string,
  body: object,
  settings: Pick<Settings, 'timeoutSeconds'>,
  effects: Effects,
): Promise<Answer> {
  let answer = await postOnce(url, body, settings, effects);
  for (const pause of PAUSES) {
    if (answer.taken || !answer.isPassing) break;
    await effects.sleep(Math.max(pause, answer.wait));
    answer = await postOnce(url, body, settings, effects);
  }
  return answer;
}

async function postOnce(
  url: string,
  body: object,
  { timeoutSeconds }: Pick<Settings, 'timeoutSeconds'>,
  { fetch }: Effects,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    // What it says is not needed, and the connection must not stay open for it.
    await response.body?.cancel().catch(() => undefined);
    return answerOf(response);
  } catch (error) {
    const problem =
      error instanceof DOMException && error.name === 'TimeoutError'
        ? `no answer came within ${timeoutSeconds} s`
        : `the connection failed${codeOf(error)}`;
    return { taken: false, problem, isPassing: true, wait: 0 };
  }
}

function answerOf({ ok, status, headers }: Response): Answer {
  if (ok) return { taken: true };
  const seconds = Number(headers.get('retry-after') ?? 0);
  return {
    taken: false,
    problem: `it answered ${status}`,
    isPassing: status >= 500 || PASSING.includes(status),
    wait: Number.isNaN(seconds) ? 0 : Math.min(LONGEST_WAIT, seconds * 1000),
  };
}

/** Of the deepest cause, such as ` (ECONNREFUSED)`. Its message may repeat the address. */
function codeOf(error: unknown): string {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  return deepest instanceof Error && 'code' in deepest && typeof deepest.code === 'string'
    ? ` (${deepest.code})`
    : '';
}
