import type { Incident } from './analysis.ts';
import type { Language } from './language.ts';
import type { Summary } from './summary.ts';

/** The stores with most visits in the last four weeks first; those of which nothing is known last. */
export const byVisits = (all: readonly Summary[]): Summary[] =>
  all.toSorted((a, b) => visits(b) - visits(a));

const visits = ({ fourWeeks }: Summary): number => fourWeeks.now.visits ?? -1;

const TROUBLES: Readonly<Record<Incident['kind'], string>> = {
  silent: 'silent',
  dead: 'counting zeros',
  flat: 'stuck on one number',
  share: 'counting another part',
  clock: 'with a wrong clock',
  failing: 'failing more often',
  worn: 'worth replacing',
};

/** What counts as a visit, and what as a closed day. */
export const COUNTED =
  'Visits are people counted at the doors, completed by estimates for hours in which a sensor did not measure. A day on which no door counted anyone, and hardly anything could be estimated, is taken as closed.';

/** What is said of a store whose sensors are in no trouble. */
export const HEALTHY = 'all in order';

/** What is open at a store: "1 silent, 2 worth replacing"; the empty text when nothing is. */
export function healthWords(incidents: readonly Incident[], language: Language): string {
  const open = incidents.filter(({ closed }) => closed === null);
  return Object.entries(TROUBLES)
    .flatMap(([kind, words]) => {
      const count = open.filter((incident) => incident.kind === kind).length;
      return count > 0 ? `${language.count(count)} ${words}` : [];
    })
    .join(', ');
}
