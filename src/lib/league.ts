import type { Incident } from './analysis.ts';
import type { Language } from './language.ts';
import type { Summary } from './summary.ts';

/** The stores with most visits in the last four weeks first; those of which nothing is known last. */
export const byVisits = (all: readonly Summary[]): Summary[] =>
  all.toSorted((a, b) => visits(b) - visits(a));

const visits = ({ fourWeeks }: Summary): number => fourWeeks.now.visits ?? -1;

/** What is open at a store, the worst first: "1 silent, 2 worth replacing"; the empty text when nothing is. */
export function healthWords(incidents: readonly Incident[], language: Language): string {
  const { troubles } = language.say.overview;
  const open = incidents.filter(({ closed }) => closed === null);
  return KINDS.flatMap((kind) => {
    const count = open.filter((incident) => incident.kind === kind).length;
    return count > 0 ? troubles[kind](language.counted(count)) : [];
  }).join(', ');
}

const KINDS = ['silent', 'dead', 'flat', 'share', 'clock', 'failing', 'worn'] as const;
