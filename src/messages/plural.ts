import type { Counted } from '../lib/format.ts';

/** The form of a word that goes with a number: of the categories of Unicode CLDR that these languages have, `one` or not. */
export type Plural = (counted: Counted, one: string, other: string) => string;

/** @param language BCP 47 */
export function pluralIn(language: string): Plural {
  const rules = new Intl.PluralRules(language);
  return ({ value }, one, other) => (rules.select(value) === 'one' ? one : other);
}
