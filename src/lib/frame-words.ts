import type { Behind } from './behind.ts';
import type { Language } from './language.ts';
import { place } from './sentences.ts';

/** The main pages, by their path below the site's base. */
export const NAVIGATION = [
  { path: '', page: 'stores' },
  { path: 'compare/', page: 'compare' },
  { path: 'sensors/', page: 'sensors' },
  { path: 'data/', page: 'data' },
  { path: 'method/', page: 'method' },
] as const;

/** What a reader can choose; `system`: as the device has it. */
export const THEMES = ['system', 'light', 'dark'] as const;

const instantWords = (instant: number, language: Language): string =>
  language.say.frame.instant({ day: language.day(instant), clock: language.clock(instant) });

/** How old the data is. */
export const ageWords = (asOf: number, language: Language): string =>
  language.say.frame.age({ instant: instantWords(asOf, language) });

/** Said when nothing has been built for too long. */
export const lateWords = (asOf: number, language: Language): string =>
  language.say.frame.late({ instant: instantWords(asOf, language) });

const MOST_NAMES = 4;

/** Names the stores of which nothing arrives; null when there are none. */
export function behindWords(behind: readonly Behind[], language: Language): string | null {
  const { frame } = language.say;
  const first = behind[0];
  if (!first) return null;
  if (behind.length === 1)
    return frame.behind({ store: place(first.store), day: language.day(first.since) });
  const names = behind
    .slice(0, MOST_NAMES)
    .map(({ store, since }) =>
      frame.behindSince({ store: place(store), date: language.date(since) }),
    );
  const rest = behind.length - names.length;
  if (rest > 0) names.push(frame.more(language.counted(rest)));
  return frame.behindAll({ stores: language.list(names) });
}

/** How much the data set holds. */
export const heldWords = (sensorHours: number, files: number, language: Language): string =>
  language.say.frame.held({
    sensorHours: language.count(sensorHours),
    files: language.counted(files),
  });
