import { decompress } from 'fzstd';
import type { Unzstd } from './rows.ts';

/** fzstd gives back a slice of a larger buffer, wherever it begins: a copy is aligned. */
export const unzstd: Unzstd = (bytes) => decompress(bytes).slice();
