import type { Format } from './format.ts';
import { type AgeMonth, failedInYear } from './sensor-age.ts';
import { plural } from './sentences.ts';

/** As many times as often is a difference worth a sentence. */
const MORE = 1.5;
const YEARS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** What age does to devices, as a title: their first year beside the last that is known. */
export function ageFinding(months: readonly AgeMonth[], format: Format): string {
  const first = failedInYear(months, 0);
  const lastYear = Math.min(YEARS.length, Math.ceil(months.length / 12)) - 1;
  const last = failedInYear(months, lastYear);
  if (first === null || last === null) return 'How often sensors fail';
  if (lastYear === 0)
    return `In their first year sensors fail in ${format.size(first)} of their hours`;
  const rates = `${format.size(first)} of their hours in their first year, ${format.size(last)} in their ${YEARS[lastYear]}`;
  if (last >= first * MORE) return `Sensors fail more as they age: ${rates}`;
  if (last * MORE <= first) return `Sensors fail less as they age: ${rates}`;
  return `Age makes little difference to sensors: they fail in ${rates}`;
}

/** What the chart shows. */
export function ageDescription(months: readonly AgeMonth[], format: Format): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `Share of trading hours that failed, in each month since the device was new: of ${plural(first.devices, 'device', format)} at first, of ${format.count(last.devices)} that had lived ${plural(last.month, 'month', format)}. An outage of a day and more counts as the end of a device.`;
}

/** "3 to 4 months", of the fourth month of a life. */
export const ageWords = ({ month }: AgeMonth, format: Format): string =>
  `${format.count(month)} to ${plural(month + 1, 'month', format)}`;

export const AGE_UNITS = {
  x: 'months since the device was new',
  y: 'of trading hours failed',
} as const;
