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
    const [window, hour, sensor, issued] = JSON.parse(Buffer.from(text, 'base64url').toString());
    const valid = typeof window === 'string' && [hour, sensor, issued].every(Number.isSafeInteger);
    return valid ? { window, hour, sensor, issued } : null;
  } catch {
    return null;
  }
}
