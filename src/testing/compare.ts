import { parseDate, WEEK } from '../lib/calendar.ts';
import type { Choice, Entity } from '../lib/compare.ts';
import type { Week } from '../lib/compare-weeks.ts';

/** A store whose first whole week is that of `monday`; null: nothing is known of that week. */
export const entity = (
  name: string,
  monday: string,
  visits: readonly (number | null)[],
  rest: (n: number) => Partial<Week> = () => ({}),
): Entity => ({
  ...{ id: name.toLowerCase(), name, origin: parseDate(monday) },
  weeks: visits.flatMap((count, n) => {
    if (count === null) return [];
    const start = parseDate(monday) + n * WEEK;
    return { ...{ start, visits: count, estimated: 0, hours: 50, coverage: 1 }, ...rest(n) };
  }),
});

/** Visits a trading hour of two years, by the date; anything can be chosen otherwise. */
export const choice = (rest: Partial<Choice> = {}): Choice => ({
  ...{ entities: ['paris', 'rome'], measure: 'hourly', align: 'date', span: 104, base: null },
  ...rest,
});
