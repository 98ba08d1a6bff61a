import { join } from 'node:path';
import type { ManifestFile } from '../contract/manifest.ts';
import type { Files } from '../effects.ts';
import { sha256, sha256OfFile } from '../fingerprint.ts';
import { DamagedFileError } from './errors.ts';
import type { MadeFile } from './record.ts';

/** The folder of files that is being built. */
export interface Edition {
  readonly folder: string;
  /** The published folder. */
  readonly out: string;
  /** Files in `out` that can be taken over when they were made from the same. */
  readonly reusable: ReadonlyMap<string, MadeFile>;
  readonly files: Files;
}

/** What is known of a file before it is made. */
export interface Wanted extends Omit<ManifestFile, 'bytes' | 'sha256'> {
  /** Identity of what it is made from. */
  readonly source: string;
}

export interface Published extends Wanted {
  readonly bytes: number;
  readonly sha256: string;
  /** Taken over from the published folder. */
  readonly reused: boolean;
}

/** Takes the file over from `out`; undefined when `out` has none that was made from the same source and is unharmed. */
export async function takeOver(edition: Edition, wanted: Wanted): Promise<Published | undefined> {
  const { folder, out, reusable, files } = edition;
  const made = reusable.get(wanted.path);
  if (made?.source !== wanted.source) return undefined;
  const standing = join(out, wanted.path);
  if (!(await files.exists(standing)) || (await sha256OfFile(standing)) !== made.sha256)
    return undefined;
  await files.link(standing, join(folder, wanted.path));
  return { ...wanted, bytes: made.bytes, sha256: made.sha256, reused: true };
}

export async function putBytes(
  { folder, files }: Edition,
  wanted: Wanted,
  bytes: Uint8Array,
): Promise<Published> {
  await files.write(join(folder, wanted.path), bytes);
  return { ...wanted, bytes: bytes.length, sha256: sha256(bytes), reused: false };
}

/**
 * Puts a file in that exists elsewhere.
 * @throws DamagedFileError when it is not what the facts say
 */
export async function putFile(
  { folder, files }: Edition,
  wanted: Wanted,
  from: string,
  facts: Pick<ManifestFile, 'bytes' | 'sha256'>,
): Promise<Published> {
  if ((await sha256OfFile(from)) !== facts.sha256) throw new DamagedFileError(from);
  await files.link(from, join(folder, wanted.path));
  return { ...wanted, bytes: facts.bytes, sha256: facts.sha256, reused: false };
}
