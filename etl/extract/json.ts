import { PassingFailure } from './request.ts';
import { quote } from './wording.ts';

const LONGEST = 60;

/** @throws PassingFailure when the bytes are no JSON in UTF-8, a text cut short included. */
export function parseJson(bytes: Uint8Array, token: string | null): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const start = quote(new TextDecoder().decode(bytes), token, LONGEST);
    throw new PassingFailure(
      'malformed',
      `its body of ${bytes.length} bytes was not whole JSON; it starts with ${start || 'nothing'}`,
    );
  }
}
