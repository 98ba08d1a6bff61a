import { z } from 'zod';
import { RESOLUTIONS } from './dataset.ts';

/** A published file. Instants (hourly) or dates (daily) of its first and last row; null where it has no such thing. */
const manifestFile = z.object({
  /** Below `data/`. */
  path: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.int().min(0).nullable(),
  resolution: z.enum(RESOLUTIONS).nullable(),
  /** null: the whole chain. */
  store: z.string().nullable(),
  /** Local year; null: the full history. */
  year: z.int().nullable(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type ManifestFile = z.infer<typeof manifestFile>;

/** `data/manifest.json`, written last. */
export const manifest = z.object({
  /** The instant that the build covers: hours and local days that ended by then. */
  as_of: z.iso.datetime(),
  files: z.array(manifestFile),
});
export type Manifest = z.infer<typeof manifest>;
