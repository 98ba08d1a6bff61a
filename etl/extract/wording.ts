import type { z } from 'zod';

const LONGEST = 240;
const LONGEST_VALUE = 80;

/** Text of the other side for one line of a message: no control characters, cut, and without the token, should it echo it. */
export function quote(text: string, token: string | null): string {
  const safe = token === null ? text : text.replaceAll(token, '(token)');
  const line = safe.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** A URL as messages show it: an opaque cursor is cut to its beginning. */
export function showUrl(url: URL): string {
  const shown = new URL(url);
  const cursor = shown.searchParams.get('cursor');
  if (cursor !== null && cursor.length > 16)
    shown.searchParams.set('cursor', `${cursor.slice(0, 16)}...`);
  return shown.href.replaceAll('%3A', ':');
}

/** The first thing that is wrong with an answer: where, what stands there, what should. */
export function describeIssue(error: z.ZodError, body: unknown): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'is not as described';
  const value = issue.path.reduce<unknown>(child, body);
  const found = value === undefined ? 'nothing' : JSON.stringify(value);
  return `${showPath(issue.path, body)} is ${found.slice(0, LONGEST_VALUE)}: ${issue.message}`;
}

/** `stores[2].time_zone of store "paris"`, `readings[17].count`. */
function showPath(path: readonly PropertyKey[], body: unknown): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const shown = steps.join('').replace(/^\./, '') || 'the answer';
  if (path[0] !== 'stores' || path.length < 2) return shown;
  const id = path.slice(0, 2).concat('id').reduce<unknown>(child, body);
  return `${shown} of store ${JSON.stringify(id)}`;
}

const child = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
