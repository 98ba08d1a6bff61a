import { zstdDecompressSync } from 'node:zlib';
import type { Unzstd } from './rows.ts';

/** Node's own decoder. Its buffers may be slices of a pool: Arrow needs aligned ones. */
export const unzstd: Unzstd = (bytes) => new Uint8Array(zstdDecompressSync(bytes));
