import { type DaySeries, weekdayOf } from '../day-series.ts';

/** Weeks with trading whose opening days are taken for those to come. */
const WEEKS = 8;
const OPEN_SHARE = 0.5;

/** Whether the store is likely to trade on a day to come. */
export type Calendar = (day: number) => boolean;

/**
 * Weekdays trade that did in at least half of the last eight weeks with any trading. A holiday does if the store ever
 * traded on the holiday of that name; one that it never met, if it traded on at least half of the others.
 */
export function calendarOf(series: DaySeries, holidays: ReadonlyMap<number, string>): Calendar {
  const open = openWeekdays(series, holidays);
  const traded = tradedHolidays(series, holidays, open);
  const met = [...traded.values()];
  const usually = met.filter(Boolean).length >= OPEN_SHARE * met.length;
  return (day) => {
    const name = holidays.get(day);
    return open.has(weekdayOf(day)) && (name === undefined || (traded.get(name) ?? usually));
  };
}

const isTraded = ({ visits, coverage }: DaySeries, index: number): boolean =>
  (coverage[index] ?? 0) > 0 && (visits[index] ?? 0) > 0;

/** ISO weekdays. A day of which nothing is known (an outage) says neither yes nor no. */
function openWeekdays(
  series: DaySeries,
  holidays: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const { firstDay, visits, coverage } = series;
  const open = new Uint8Array(8);
  const known = new Uint8Array(8);
  let weeks = 0;
  for (let end = visits.length; end >= 7 && weeks < WEEKS; end -= 7) {
    const days = Array.from({ length: 7 }, (_, place) => end - 7 + place);
    if (!days.some((index) => isTraded(series, index))) continue;
    weeks++;
    for (const index of days) {
      if (holidays.has(firstDay + index) || coverage[index] === 0) continue;
      const weekday = weekdayOf(firstDay + index);
      known[weekday] = (known[weekday] ?? 0) + 1;
      if (isTraded(series, index)) open[weekday] = (open[weekday] ?? 0) + 1;
    }
  }
  return new Set(
    [1, 2, 3, 4, 5, 6, 7].filter(
      (weekday) =>
        (open[weekday] ?? 0) > 0 && (open[weekday] ?? 0) >= OPEN_SHARE * (known[weekday] ?? 0),
    ),
  );
}

/** By name: whether the store ever traded on that holiday; only holidays met on a weekday that trades. */
function tradedHolidays(
  series: DaySeries,
  holidays: ReadonlyMap<number, string>,
  open: ReadonlySet<number>,
): ReadonlyMap<string, boolean> {
  const traded = new Map<string, boolean>();
  for (const [day, name] of holidays) {
    const index = day - series.firstDay;
    if (index < 0 || index >= series.visits.length || !open.has(weekdayOf(day))) continue;
    traded.set(name, traded.get(name) === true || isTraded(series, index));
  }
  return traded;
}
