import { type Bounds, levelWords } from './heat.ts';
import type { Language } from './language.ts';
import type { CalendarDay } from './year-days.ts';

interface CalendarKey {
  /** A day that looks so. */
  readonly day: CalendarDay;
  readonly words: string;
}

const CLOSED: CalendarDay = {
  ...{ date: 0, kind: 'closed', value: null, level: null, mark: 'point', holiday: null },
};

/** What the colours and marks of a calendar mean, as far as it uses them. */
export function calendarKeys(
  days: readonly CalendarDay[],
  bounds: Bounds,
  language: Language,
): CalendarKey[] {
  const open = { ...CLOSED, kind: 'open', value: 0, level: 1 } as const;
  const levels = levelWords(bounds, language).map(({ level, words }) => ({
    day: { ...open, level },
    words,
  }));
  const marks: (CalendarKey & { readonly used: (day: CalendarDay) => boolean })[] = [
    { day: CLOSED, words: 'closed', used: ({ kind }) => kind === 'closed' },
    {
      day: { ...CLOSED, kind: 'unknown' },
      words: 'not measured',
      used: ({ kind }) => kind === 'unknown',
    },
    {
      day: { ...open, mark: 'guessed' },
      words: 'over a tenth estimated',
      used: ({ kind, mark }) => kind === 'open' && mark === 'guessed',
    },
    {
      day: { ...open, mark: 'estimated' },
      words: 'all of it estimated',
      used: ({ kind, mark }) => kind === 'open' && mark === 'estimated',
    },
    {
      day: { ...CLOSED, holiday: '' },
      words: 'public holiday',
      used: ({ holiday }) => holiday !== null,
    },
  ];
  return [...levels, ...marks.filter(({ used }) => days.some(used))];
}
