import type { LanguageCode } from '../../etl/contract/settings.ts';
import type { Messages } from '../messages/messages.ts';
import { type Language, speak } from './language.ts';

type Said = Pick<Messages, 'compare'>;

/** One file a language: a browser fetches that of its page alone. */
const FILES: Readonly<Record<LanguageCode, () => Promise<Said>>> = {
  en: () => import('../messages/en/compare.ts'),
  fr: () => import('../messages/fr/compare.ts'),
  de: () => import('../messages/de/compare.ts'),
  es: () => import('../messages/es/compare.ts'),
  it: () => import('../messages/it/compare.ts'),
};

const codeOf = (locale: string) => new Intl.Locale(locale).language;

/** At build all languages; in a browser what the page is in. */
const needed = (code: string) =>
  import.meta.env.SSR || code === codeOf(document.documentElement.lang);

const loaded = Object.entries(FILES)
  .filter(([code]) => needed(code))
  .map(async ([code, load]) => [code, await load()] as const);

/** They are there before the island is: what it says at first is what the build wrote. */
const said: ReadonlyMap<string, Said> = new Map(await Promise.all(loaded));

/** The language of a page, as far as its comparison needs it. */
export function compareLanguage(locale: string): Language<'compare'> {
  const say = said.get(codeOf(locale));
  if (!say) throw new Error(`The comparison does not speak ${locale}.`);
  return speak(locale, say);
}
