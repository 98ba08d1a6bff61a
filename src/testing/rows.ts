import { DAY, HOUR, parseDate } from '../lib/calendar.ts';
import type { Row } from '../lib/rows.ts';

/** A fully measured day of a store with one sensor; anything can be said otherwise. */
export const day = (date: string, visits: number | null, rest: Partial<Row> = {}): Row => ({
  time: parseDate(date),
  local: parseDate(date),
  visits,
  estimated: visits,
  coverage: 1,
  baseline: visits,
  sensors: 1,
  status: 'complete',
  trading: true,
  ...rest,
});

export const closed = (date: string): Row =>
  day(date, null, { coverage: null, baseline: null, status: 'closed', trading: false });

/** Nothing was measured, nothing can be said. */
export const unknown = (date: string): Row =>
  day(date, null, { coverage: 0, baseline: null, status: 'missing' });

/** `count` days from a date on, each as `make` says. */
export const days = (from: string, count: number, make: (date: string, n: number) => Row): Row[] =>
  Array.from({ length: count }, (_, n) =>
    make(new Date(parseDate(from) + n * DAY).toISOString().slice(0, 10), n),
  );

/** Hours from an instant on, on a clock that is `offset(hour)` hours ahead of UTC. */
export const hours = (from: string, count: number, offset: (n: number) => number): Row[] =>
  Array.from({ length: count }, (_, n) => {
    const time = Date.parse(from) + n * HOUR;
    return { ...day('2024-01-01', n), time, local: time + offset(n) * HOUR };
  });
