import type { z } from 'zod';
import { redact } from './redact.ts';

const LONGEST = 320;
const LONGEST_VALUE = 80;

/** Text of the other side for one line of a message: without the token, no control characters, and cut, in this order. */
export function quote(text: string, token: string | null, longest = LONGEST): string {
  const line = redact(text, token)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A URL as messages show it. A cursor is opaque: it may hold anything, and is left out. */
export function showUrl(url: URL): string {
  const shown = new URL(url);
  if (shown.searchParams.has('cursor')) shown.searchParams.set('cursor', '...');
  return shown.href.replaceAll('%3A', ':');
}

/** The first thing that is wrong with an answer: where, what stands there, what should. */
export function describeIssue(error: z.ZodError, body: unknown, token: string | null): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'is not as described';
  const value = issue.path.reduce<unknown>(child, body);
  const found = value === undefined ? 'nothing' : JSON.stringify(value);
  const shown = quote(found, token, LONGEST_VALUE);
  return quote(`${showPath(issue.path, body)} is ${shown}: ${issue.message}`, token);
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
