import type { Language } from './language.ts';
import { type AgeMonth, byDevices, failedInYear, MANY_DEVICES } from './sensor-age.ts';
import { plural } from './sentences.ts';

/** As many times as often is a difference worth a sentence. */
const MORE = 1.5;
const YEARS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** What age does to devices, as a title: their first year beside the last whole one of which enough is known. */
export function ageFinding(months: readonly AgeMonth[], language: Language): string {
  const { many } = byDevices(months);
  const known = many.length < 24 ? months : many;
  const year = Math.min(YEARS.length, Math.floor(known.length / 12)) - 1;
  const first = failedInYear(known, 0);
  const last = failedInYear(known, year);
  if (first === null) return 'How often sensors fail is not known yet';
  if (last === null || year < 1)
    return `In their first ${year < 0 ? 'months' : 'year'} sensors fail in ${language.size(first)} of their hours`;
  const rates = `${language.size(first)} of their hours in their first year, ${language.size(last)} in their ${YEARS[year]}`;
  if (last >= first * MORE) return `Sensors fail more as they age: ${rates}`;
  if (last * MORE <= first) return `Sensors fail less as they age: ${rates}`;
  return `Age makes little difference to sensors: they fail in ${rates}`;
}

/** What the chart shows. */
export function ageDescription(months: readonly AgeMonth[], language: Language): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  const few = byDevices(months).few.length > 0;
  return [
    `Share of trading hours that failed, in each month since the device was new: of ${plural(first.devices, 'device', language)} at first, of ${language.count(last.devices)} that lived ${plural(last.month, 'month', language)}.`,
    ...(few ? [`The line is thin where fewer than ${MANY_DEVICES} lived so long.`] : []),
    'An outage of a day and more is taken as the end of a device; one that was replaced without is not noticed.',
  ].join(' ');
}

/** "3 to 4 months", of the fourth month of a life. */
export const ageWords = ({ month }: AgeMonth, language: Language): string =>
  `${language.count(month)} to ${plural(month + 1, 'month', language)}`;

export const AGE_UNITS = {
  x: 'months since the device was new',
  y: 'of trading hours failed',
} as const;
