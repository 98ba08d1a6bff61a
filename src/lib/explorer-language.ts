import { topicLanguages } from './topic-language.ts';

/** The language of a page, as far as its explorer needs it. */
export const explorerLanguage = await topicLanguages<'explorer'>({
  en: () => import('../messages/en/explorer.ts'),
  fr: () => import('../messages/fr/explorer.ts'),
  de: () => import('../messages/de/explorer.ts'),
  es: () => import('../messages/es/explorer.ts'),
  it: () => import('../messages/it/explorer.ts'),
});
