import { createHash } from 'node:crypto';

const FIRST_MS = 250;
const LONGEST_MS = 8_000;
const LONGEST_RETRY_AFTER_MS = 120_000;

/**
 * Milliseconds to wait after the `attempt`-th (from 1) failure in a row: doubling, and between half and the whole of it by
 * a draw that depends on `key` and `attempt` alone, so that requests which failed together do not return together.
 */
export function backoff(key: string, attempt: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
  const draw = createHash('sha256').update(`${key} ${attempt}`).digest().readUInt32BE() / 2 ** 32;
  return Math.round(full * (0.5 + 0.5 * draw));
}

/**
 * Milliseconds that an answer asks to wait, at most two minutes; null when it does not say. A date is measured against the
 * answer's own `Date`, since the clock here may be off, and against `now` only without one.
 */
export function retryAfter(headers: Headers, now: Date): number | null {
  const text = headers.get('retry-after')?.trim();
  if (!text) return null;
  const milliseconds = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text) - dateOf(headers, now);
  if (Number.isNaN(milliseconds)) return null;
  return Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, milliseconds));
}

function dateOf(headers: Headers, now: Date): number {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? now.getTime() : date;
}
