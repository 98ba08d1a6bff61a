import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { z } from 'zod';
import { type Manifest, manifest } from '../contract/manifest.ts';
import type { Files } from '../effects.ts';
import { codeFingerprint } from '../fingerprint.ts';
import { readJsonMaybe } from '../json-file.ts';

const madeFile = z.object({
  /** Identity of what it was made from. */
  source: z.string(),
  bytes: z.int().min(0),
  sha256: z.string(),
});
export type MadeFile = z.infer<typeof madeFile>;

/** `published.json` in the marts: from what each published file was made. Lost, it costs only time. */
const record = z.object({
  /** Of everything but the rows that decides the bytes. */
  encoder: z.string(),
  files: z.record(z.string(), madeFile),
});
type PublishRecord = z.infer<typeof record>;

const recordPath = (marts: string) => join(marts, 'published.json');

export const writeRecord = (marts: string, made: PublishRecord, files: Files): Promise<void> =>
  files.replace(recordPath(marts), `${JSON.stringify(made)}\n`);

/**
 * The files in `out` that this encoder made, by path. The record alone is not believed: a run may have died between
 * writing it and the swap, so the manifest in `out` must name the same bytes.
 */
export async function readReusable(
  marts: string,
  out: string,
  encoder: string,
  files: Files,
): Promise<ReadonlyMap<string, MadeFile>> {
  const made = await readJsonMaybe(record, recordPath(marts), files);
  const published = await readJsonMaybe(manifest, join(out, 'manifest.json'), files);
  if (made === undefined || published === undefined || made.encoder !== encoder) return new Map();
  return new Map(
    published.files.flatMap(({ path, sha256 }: Manifest['files'][number]) => {
      const file = made.files[path];
      return file?.sha256 === sha256 ? [[path, file]] : [];
    }),
  );
}

/** Of this code and the libraries that write bytes: after an upgrade every file is made anew. */
export function encoderFingerprint(): string {
  const arrow = dirname(createRequire(import.meta.url).resolve('apache-arrow'));
  return codeFingerprint(import.meta.dirname, [
    readFileSync(join(arrow, 'package.json'), 'utf8'),
    duckdbVersion(),
    process.arch,
    ...['zlib', 'zstd'].map((name) => `${name} ${process.versions[name]}`),
  ]);
}
