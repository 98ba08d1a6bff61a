import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import { place } from './sentences.ts';
import type { Summary } from './summary.ts';
import { total } from './total.ts';

/** The stores as spots of the map, by the visits of their last four weeks; those that have closed are left out. */
export const spotsOf = (all: readonly Summary[], language: Language) =>
  all
    .filter(({ fourWeeks }) => fourWeeks.now.days > 0)
    .map(({ store: { longitude, latitude, city }, fourWeeks: { now } }) => ({
      longitude,
      latitude,
      visits: now.visits,
      isGuessed: now.coverage !== null && now.coverage < ENOUGH_COVERAGE,
      name: city,
      value: now.visits === null ? '–' : language.count(now.visits),
    }));

/** The title of the map: the store with most visits, and its part of all. */
export function mapFinding(all: readonly Summary[], language: Language): string {
  const { plain, finding } = language.say.map;
  const known = all.flatMap(({ store, fourWeeks }) => {
    const { visits } = fourWeeks.now;
    return visits === null ? [] : { store, visits };
  });
  const first = known.toSorted((a, b) => b.visits - a.visits)[0];
  if (!first || known.length < 2) return plain;
  const share = first.visits / total(known, ({ visits }) => visits);
  return finding({ store: place(first.store), share: language.size(share) });
}

/** How the map is to be read. */
export const mapDescription = (all: readonly Summary[], language: Language): string => {
  const guessed = spotsOf(all, language).some(
    ({ visits, isGuessed }) => isGuessed || visits === null,
  );
  const { circles, empty } = language.say.map;
  const ring = guessed ? [empty({ share: language.share(ENOUGH_COVERAGE) })] : [];
  return [circles, ...ring].join(' ');
};
