import Holidays from 'date-holidays';

const MS_PER_DAY = 86_400_000;

/** Country or region → its calendar, which takes milliseconds to make. */
const calendars = new Map<string, Holidays>();

/**
 * The public and bank holidays of a place, those in lieu among them.
 * @param country ISO 3166, with a region where it has holidays of its own, such as `FR`, `ES-MD`, `GB-ENG`; of an unknown
 * region there are those of the country, of an unknown country none
 * @param firstDay local, days since 1970-01-01
 * @param lastDay included
 * @returns local day → name, in English where there is one; of several on one day the first
 */
export function holidaysOf(
  country: string,
  firstDay: number,
  lastDay: number,
): ReadonlyMap<number, string> {
  const calendar = calendarOf(country);
  const names = new Map<number, string>();
  // One that begins on the last day of a year may go on in the next.
  for (let year = yearOf(firstDay - 1); year <= yearOf(lastDay); year++)
    for (const { date, start, end, name } of calendar.getHolidays(year, 'en')) {
      const first = Date.parse(date.slice(0, 10)) / MS_PER_DAY;
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / MS_PER_DAY));
      for (let day = first; day < first + days; day++)
        if (firstDay <= day && day <= lastDay && !names.has(day)) names.set(day, name);
    }
  return names;
}

const yearOf = (day: number): number => new Date(day * MS_PER_DAY).getUTCFullYear();

function calendarOf(place: string): Holidays {
  let calendar = calendars.get(place);
  if (calendar === undefined) {
    const [country = '', state = '', region = ''] = place.split('-');
    calendar = new Holidays(country, state, region, { types: ['public', 'bank'] });
    calendars.set(place, calendar);
  }
  return calendar;
}
