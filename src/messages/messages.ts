import type { en } from './en.ts';

/** Every sentence of the pages, by topic. A message is a text, or a function of what stands in it, written already. */
export type Messages = typeof en;
