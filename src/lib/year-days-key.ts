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
  const { key } = language.say.heatmaps;
  const open = { ...CLOSED, kind: 'open', value: 0, level: 1 } as const;
  const levels = levelWords(bounds, language).map(({ level, words }) => ({
    day: { ...open, level },
    words,
  }));
  const marks: (CalendarKey & { readonly used: (day: CalendarDay) => boolean })[] = [
    { day: CLOSED, words: key.closed, used: ({ kind }) => kind === 'closed' },
    {
      day: { ...CLOSED, kind: 'unknown' },
      words: key.unknown,
      used: ({ kind }) => kind === 'unknown',
    },
    {
      day: { ...open, mark: 'guessed' },
      words: key.guessed,
      used: ({ kind, mark }) => kind === 'open' && mark === 'guessed',
    },
    {
      day: { ...open, mark: 'estimated' },
      words: key.estimated,
      used: ({ kind, mark }) => kind === 'open' && mark === 'estimated',
    },
    {
      day: { ...CLOSED, holiday: '' },
      words: key.holiday,
      used: ({ holiday }) => holiday !== null,
    },
  ];
  return [...levels, ...marks.filter(({ used }) => days.some(used))];
}
