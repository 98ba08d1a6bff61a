import { DAY, HOUR, parseDate } from '../lib/calendar.ts';
import type { Row } from '../lib/rows.ts';
import { day } from './rows.ts';

/** The hours 10:00 to 12:00 and 16:00 to 18:00 of each day of `weeks` weeks that start on `monday`, in UTC. */
export function weeksOfHours(
  monday: string,
  weeks: number,
  make: (local: number, week: number) => Partial<Row>,
): Row[] {
  return Array.from({ length: weeks * 7 }, (_, n) => parseDate(monday) + n * DAY).flatMap(
    (date, n) =>
      [10, 11, 16, 17].map((hour) => {
        const local = date + hour * HOUR;
        return { ...day('2024-01-01', 100), time: local, local, ...make(local, Math.floor(n / 7)) };
      }),
  );
}
