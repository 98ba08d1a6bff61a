import { speak } from '../lib/language.ts';
import { en } from '../messages/en.ts';

/** What the pages of a British owner speak. */
export const english = speak('en-GB', en);
