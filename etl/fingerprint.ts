import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const sha256 = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex');

/** What is read at once: a whole file is hashed twice as fast as a stream of its pieces. */
const WHOLE_BYTES = 32e6;

/** Of a file of any size. */
export async function sha256OfFile(path: string): Promise<string> {
  if ((await stat(path)).size <= WHOLE_BYTES) return sha256(await readFile(path));
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A static import of a file of this code; those of types alone leave nothing at run time. */
const IMPORTS = /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gm;

/**
 * Of all code below a folder, tests left out, and of all that it imports from elsewhere in this code: what was made by other
 * code is not trusted to be what this code would make.
 * @param extra what else decides the result, for example the version of a library
 */
export function codeFingerprint(folder: string, extra: readonly string[] = []): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|sql)$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => join(folder, file));
  const known = new Set(files);
  const parts: string[] = [];
  // What is added to a set while it is walked through comes up too.
  for (const file of known) {
    const text = readFileSync(file, 'utf8');
    parts.push(`${relative(folder, file)} ${sha256(text)}`);
    for (const [, path = ''] of text.matchAll(IMPORTS)) known.add(join(dirname(file), path));
  }
  return sha256([...parts.sort(), ...extra].join('\n'));
}
