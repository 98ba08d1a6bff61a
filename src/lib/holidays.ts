import Holidays from 'date-holidays';
import { DAY, parseDate } from './calendar.ts';
import { inLanguage } from './holiday-name.ts';
import type { Range } from './period.ts';

/** Country or region → its calendar, which takes milliseconds to make. */
const calendars = new Map<string, Holidays>();

/**
 * The public and bank holidays of a place, those in lieu among them. For the build alone: what it knows weighs megabytes.
 * @param place ISO 3166, with a region where it has holidays of its own, such as `FR`, `ES-MD`; an unknown one has none
 * @param locale BCP 47: the language of the names, as far as they are known in it
 * @returns local date → name; of several on one day the first
 */
export function holidaysOf(
  place: string,
  { from, to }: Range,
  locale: string,
): ReadonlyMap<number, string> {
  const { language } = new Intl.Locale(locale);
  const names = new Map<number, string>();
  // One that begins on the last day of a year may go on in the next.
  for (let year = yearOf(from - DAY); year <= yearOf(to); year++) {
    const english = calendarOf(place).getHolidays(year, 'en');
    for (const [n, holiday] of calendarOf(place).getHolidays(year, language).entries()) {
      const name = inLanguage(language, holiday.name, english[n]?.name ?? holiday.name);
      const first = parseDate(holiday.date.slice(0, 10));
      const days = Math.max(1, Math.round((Number(holiday.end) - Number(holiday.start)) / DAY));
      for (let date = first; date < first + days * DAY; date += DAY)
        if (date >= from && date <= to && !names.has(date)) names.set(date, name);
    }
  }
  return names;
}

const yearOf = (date: number) => new Date(date).getUTCFullYear();

function calendarOf(place: string): Holidays {
  const [country = '', state = '', region = ''] = place.split('-');
  const calendar =
    calendars.get(place) ?? new Holidays(country, state, region, { types: ['public', 'bank'] });
  calendars.set(place, calendar);
  return calendar;
}
