import type { LanguageCode } from '../../etl/contract/settings.ts';
import type { Messages } from '../messages/messages.ts';
import { type Language, speak, type Topic } from './language.ts';

/** One file a language: a browser fetches that of its page alone. */
type Files<T extends Topic> = Readonly<Record<LanguageCode, () => Promise<Pick<Messages, T>>>>;

/**
 * What an island says in the languages of its pages. Awaited as its module loads, so that the words are there before the
 * island is: what it says at first is what the build wrote.
 */
export async function topicLanguages<T extends Topic>(
  files: Files<T>,
): Promise<(locale: string) => Language<T>> {
  const loaded = Object.entries(files)
    .filter(([code]) => needed(code))
    .map(async ([code, load]) => [code, await load()] as const);
  const said: ReadonlyMap<string, Pick<Messages, T>> = new Map(await Promise.all(loaded));
  return (locale) => {
    const say = said.get(codeOf(locale));
    if (!say) throw new Error(`This page does not speak ${locale}.`);
    return speak(locale, say);
  };
}

const codeOf = (locale: string) => new Intl.Locale(locale).language;

/** At build all languages; in a browser what the page is in. */
const needed = (code: string) =>
  import.meta.env.SSR || code === codeOf(document.documentElement.lang);
