import type { LanguageCode } from '../../etl/contract/settings.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Messages } from './messages.ts';

/** All messages in all languages: for the build, a browser gets what it needs of one. */
export const CATALOGUE: Readonly<Record<LanguageCode, Messages>> = { en, fr, de, es, it };
