import { type LanguageCode, languageOf } from '../../etl/contract/settings.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import { type Language, speak } from './language.ts';
import { settings } from './settings.ts';
import { type Links, linksOf } from './site.ts';

/** The site in one of its languages. */
export interface Site {
  readonly code: LanguageCode;
  /** Its path below the base, as the route has it; undefined for the one that stands at the base itself. */
  readonly path: LanguageCode | undefined;
  readonly language: Language;
  readonly link: Links;
}

const main = languageOf(settings.locale) ?? 'en';
/** Of those that are not the main one; what the numbers of a country look like is asked of the main one alone. */
const LOCALES: Readonly<Record<LanguageCode, string>> = {
  ...{ en: 'en-GB', fr: 'fr-FR', de: 'de-DE', es: 'es-ES', it: 'it-IT' },
  [main]: settings.locale,
};

/** The site in each of its languages, the one that the owner set first. */
export const SITES: readonly Site[] = [...new Set([main, ...settings.languages])].map((code) => {
  const path = code === main ? undefined : code;
  return {
    ...{ code, path },
    language: speak(LOCALES[code], CATALOGUE[code]),
    link: linksOf(path === undefined ? '' : `${path}/`),
  };
});

/** The one of a route; of a route that has no language the main one. */
export function siteOf(path: string | undefined): Site {
  const site = SITES.find((one) => one.path === path) ?? SITES[0];
  if (!site) throw new Error('The site has no language.');
  return site;
}

/** A route in each language of the site. */
export const inEachLanguage = <P extends object, Q extends object>(
  routes: readonly { readonly params: P; readonly props: Q }[],
) =>
  SITES.flatMap(({ path }) =>
    routes.map(({ params, props }) => ({ params: { language: path, ...params }, props })),
  );
