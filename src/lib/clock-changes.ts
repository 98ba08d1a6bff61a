import { DAY, HOUR, onClock, startOfMonth } from './calendar.ts';
import type { Range } from './period.ts';

/** Zone and year → its days of another length, which take a while to find. */
const known = new Map<string, ReadonlyMap<number, number>>();

/** Local dates on which the clocks of a time zone are changed → how many hours they have. */
export function clockChanges(timeZone: string, { from, to }: Range): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  for (let year = yearOf(from); year <= yearOf(to); year++)
    for (const [date, hours] of changesOf(timeZone, year))
      if (date >= from && date <= to) changes.set(date, hours);
  return changes;
}

const yearOf = (date: number) => new Date(date).getUTCFullYear();

function changesOf(timeZone: string, year: number): ReadonlyMap<number, number> {
  const key = `${timeZone} ${year}`;
  const changes = known.get(key) ?? new Map(monthsOf(year).flatMap(changeIn(timeZone)));
  known.set(key, changes);
  return changes;
}

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, month) => startOfMonth(Date.UTC(year, month)));

/** At most one a month: no zone changes its clocks twice within one. */
const changeIn =
  (timeZone: string) =>
  (month: number): [number, number][] => {
    const ahead = (date: number) => onClock(date + DAY / 2, timeZone) - (date + DAY / 2);
    let before = month - DAY;
    let after = startOfMonth(month, 1) - DAY;
    const change = ahead(after) - ahead(before);
    if (change === 0) return [];
    while (after - before > DAY) {
      const middle = before + Math.floor((after - before) / DAY / 2) * DAY;
      if (ahead(middle) === ahead(before)) before = middle;
      else after = middle;
    }
    return [[after, 24 - change / HOUR]];
  };
