import { HOLIDAYS, IN_LIEU } from '../messages/holidays.ts';

/**
 * The name of a holiday in a language.
 * @param language ISO 639-1
 * @param name as the library has it in that language, or else in the language of the place
 * @param english the same in English
 */
export function inLanguage(language: string, name: string, english: string): string {
  const isInLieu = english.endsWith(` ${IN_LIEU.en}`);
  const [known, its] = isInLieu ? [bare(english), bare(name)] : [english, name];
  const own = entry(HOLIDAYS[known] ?? {}, language) ?? its;
  return isInLieu ? `${own} ${entry(IN_LIEU, language) ?? IN_LIEU.en}` : own;
}

/** Without what stands in brackets behind it. */
const bare = (name: string) => name.replace(/ \([^)]*\)$/, '');

const entry = (texts: Readonly<Record<string, string>>, key: string): string | undefined =>
  texts[key];
