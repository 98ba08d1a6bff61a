import type { LanguageCode } from '../../etl/contract/settings.ts';
import type { Messages } from '../messages/messages.ts';
import { type Language, speak } from './language.ts';

type Said = Pick<Messages, 'explorer'>;

/** One file a language: a browser fetches that of its page alone. */
const FILES: Readonly<Record<LanguageCode, () => Promise<Said>>> = {
  en: () => import('../messages/en/explorer.ts'),
  fr: () => import('../messages/fr/explorer.ts'),
  de: () => import('../messages/de/explorer.ts'),
  es: () => import('../messages/es/explorer.ts'),
  it: () => import('../messages/it/explorer.ts'),
};

const codeOf = (locale: string) => new Intl.Locale(locale).language;

/** At build all languages; in a browser what the page is in. */
const needed = (code: string) =>
  import.meta.env.SSR || code === codeOf(document.documentElement.lang);

const loaded = Object.entries(FILES)
  .filter(([code]) => needed(code))
  .map(async ([code, load]) => [code, await load()] as const);

/** They are there before the explorer is: what it says at first is what the build wrote. */
const said: ReadonlyMap<string, Said> = new Map(await Promise.all(loaded));

/** The language of a page, as far as its explorer needs it. */
export function explorerLanguage(locale: string): Language<'explorer'> {
  const say = said.get(codeOf(locale));
  if (!say) throw new Error(`The explorer does not speak ${locale}.`);
  return speak(locale, say);
}
