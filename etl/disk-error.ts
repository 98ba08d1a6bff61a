import { FootfallError } from './errors.ts';

/** The disk would not read or write: it is full, or a file or folder may not be used, or is not what it should be. */
export class DiskError extends FootfallError {}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on that disk and run again.',
  EDQUOT: 'Make room on that disk and run again.',
  EROFS: 'The disk is mounted read-only: name another folder (--lake, --out).',
  EACCES: 'Let this user read and write there, or name another folder (--lake, --out).',
  EPERM: 'Let this user read and write there, or name another folder (--lake, --out).',
  EXDEV: 'Both paths must lie on one disk.',
  ENOTDIR: 'A file stands where a folder is wanted: name another folder (--lake, --out).',
  EEXIST: 'A file stands where a folder is wanted: name another folder (--lake, --out).',
  EISDIR: 'A folder stands where a file is wanted: name another folder (--lake, --out).',
  EIO: 'The disk is failing: look at it before you trust what is on it.',
};

const DUCKDB =
  'Look at the disk: is it full, read-only or failing? If files of the marts (beside the lake) are damaged or gone, remove that folder: the next run makes it anew from the lake.';

const DUCKDB_WORDS =
  /^IO Error|No space left|ZSTD decompression|No magic bytes|too small to be a Parquet file|out of disk space/i;

/** Errors of the file system, and what DuckDB says of files, as a DiskError; anything else as it is. */
export function asDiskError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof FootfallError) return error;
  const remedy = remedyOf(error);
  if (remedy === undefined) return error;
  return new DiskError(`The disk refused: ${error.message}`, {
    remedy: `${remedy} What was published stands.`,
    cause: error,
  });
}

function remedyOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string' && error.code in REMEDIES)
    return REMEDIES[error.code];
  return DUCKDB_WORDS.test(error.message) ? DUCKDB : undefined;
}
