import { topicLanguages } from './topic-language.ts';

/** The language of a page, as far as its comparison needs it. */
export const compareLanguage = await topicLanguages<'compare'>({
  en: () => import('../messages/en/compare.ts'),
  fr: () => import('../messages/fr/compare.ts'),
  de: () => import('../messages/de/compare.ts'),
  es: () => import('../messages/es/compare.ts'),
  it: () => import('../messages/it/compare.ts'),
});
