import type { Notice } from './alert-words.ts';

export const feedTitle = 'Footfall: what needs attention';

/** An alert as a feed reader shows it. */
export const feedEntry = ({ text, name, since }: Notice) => ({
  title: text,
  summary: since ? `${name}. Since ${since}.` : `${name}.`,
});
