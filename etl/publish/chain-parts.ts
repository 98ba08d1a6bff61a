import { join } from 'node:path';
import type { Format, Resolution } from '../contract/dataset.ts';
import type { ManifestFile } from '../contract/manifest.ts';
import type { Files } from '../effects.ts';
import type { Mart } from './marts.ts';
import type { Relation } from './relation.ts';
import { tableOf } from './table.ts';

/** What a file of the whole chain is made from. */
export interface Chain {
  readonly resolution: Resolution;
  readonly format: Format;
  /** By store and year, at least one. */
  readonly parts: readonly ChainPart[];
  /** The folder that the stores' files lie in. */
  readonly folder: string;
  /** Bytes that the file may weigh. */
  readonly limit: number;
}

/** A mart, and the same in the format. */
export interface ChainPart {
  readonly mart: Pick<Mart, 'store' | 'path'>;
  readonly published: Pick<ManifestFile, 'path' | 'bytes'>;
}

export const relationOf = ({ resolution, parts }: Chain): Relation => ({
  table: tableOf(resolution),
  marts: parts.map(({ mart }) => mart.path),
});

export async function readPart(
  { folder }: Chain,
  { published: { path } }: ChainPart,
  files: Files,
): Promise<Buffer> {
  const bytes = await files.readMaybe(join(folder, path));
  if (bytes === undefined) throw new RangeError(`${path} vanished from ${folder}.`);
  return bytes;
}
