import type { z } from 'zod';
import type { Files } from './effects.ts';

/** What a JSON file holds; undefined when there is none, or it is not what the schema says: another version may have written it. */
export async function readJsonMaybe<T extends z.ZodType>(
  schema: T,
  path: string,
  files: Files,
): Promise<z.infer<T> | undefined> {
  const text = await files.readMaybe(path);
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text.toString()));
  } catch {
    return undefined;
  }
}
