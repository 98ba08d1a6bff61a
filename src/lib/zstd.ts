import { zstdDecompressSync } from 'node:zlib';

/** Node's own decoder. Its buffers may be slices of a pool: Arrow needs aligned ones. */
export const unzstd = (bytes: Uint8Array): Uint8Array => new Uint8Array(zstdDecompressSync(bytes));
