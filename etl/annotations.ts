import { type Annotation, annotations } from './contract/annotations.ts';
import type { Files } from './effects.ts';
import { FootfallError } from './errors.ts';

/** What the owner noted cannot be read. */
class AnnotationsError extends FootfallError {}

/**
 * @returns none when there is no such file
 * @throws AnnotationsError
 */
export async function readAnnotations(path: string, files: Files): Promise<Annotation[]> {
  const text = await files.readMaybe(path);
  if (text === undefined) return [];
  const parsed = annotations.safeParse(parseJson(path, text.toString()));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AnnotationsError(
    `${path} is not a list of annotations: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}.`,
    { remedy: REMEDY },
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AnnotationsError(`${path} is not JSON.`, { remedy: REMEDY, cause });
  }
}

const REMEDY =
  'Write it as [{ "store": "paris", "from": "2024-02-01", "text": "Street works" }]; "to" is the last day, without "store" it is for the whole chain.';
