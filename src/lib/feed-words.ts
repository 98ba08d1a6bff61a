import type { Notice } from './alert-words.ts';

/** An alert as a feed reader shows it. */
export const feedEntry = ({ text, name, since }: Pick<Notice, 'text' | 'name' | 'since'>) => ({
  title: text,
  summary: since ? `${name}. ${since}` : `${name}.`,
});
