import { z } from 'zod';

const encoded = z.tuple([z.string(), z.int(), z.int(), z.int()]);

/** Where the next page of a window starts. */
export interface Cursor {
  /** The window that it belongs to. */
  readonly window: string;
  /** UTC hour number. */
  readonly hour: number;
  /** Position in the order of sensors. */
  readonly sensor: number;
  /** Milliseconds since the epoch. */
  readonly issued: number;
}

export const encodeCursor = ({ window, hour, sensor, issued }: Cursor): string =>
  Buffer.from(JSON.stringify([window, hour, sensor, issued])).toString('base64url');

/** null when the text was never a cursor of ours. */
export function decodeCursor(text: string): Cursor | null {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const [window, hour, sensor, issued] = encoded.parse(json);
    return { window, hour, sensor, issued };
  } catch {
    return null;
  }
}
