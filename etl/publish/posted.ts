import { join } from 'node:path';
import { z } from 'zod';
import { analysisFolder } from '../contract/marts.ts';
import type { Files } from '../effects.ts';

/** `analysis/posted.json` of the marts: ids of the incidents that the webhook took. Lost, those still open are posted again. */
const posted = z.object({ ids: z.array(z.string()) });

const postedPath = (marts: string) => join(analysisFolder(marts), 'posted.json');

export async function readPosted(marts: string, files: Files): Promise<ReadonlySet<string>> {
  const text = await files.readMaybe(postedPath(marts));
  if (text === undefined) return new Set();
  try {
    return new Set(posted.parse(JSON.parse(text.toString())).ids);
  } catch {
    return new Set();
  }
}

export const writePosted = (marts: string, ids: ReadonlySet<string>, files: Files): Promise<void> =>
  files.replace(postedPath(marts), `${JSON.stringify({ ids: [...ids] })}\n`);
