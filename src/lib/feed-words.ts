import type { Notice } from './alert-words.ts';

/** An alert as a feed reader shows it. */
export const feedEntry = ({ text, name, since }: Notice) => ({
  title: text,
  summary: since ? `${name}. ${since}` : `${name}.`,
});
