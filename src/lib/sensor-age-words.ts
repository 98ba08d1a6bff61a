import type { Language } from './language.ts';
import { type AgeMonth, byDevices, failedInYear, MANY_DEVICES } from './sensor-age.ts';

/** As many times as often is a difference worth a sentence. */
const MORE = 1.5;

/** What age does to devices, as a title: their first year beside the last whole one of which enough is known. */
export function ageFinding(months: readonly AgeMonth[], language: Language): string {
  const { age } = language.say.sensors;
  const { many } = byDevices(months);
  const known = many.length < 24 ? months : many;
  const last = Math.min(age.years.length, Math.floor(known.length / 12)) - 1;
  const rates = [failedInYear(known, 0), failedInYear(known, last)] as const;
  if (rates[0] === null) return age.unknown;
  const first = language.size(rates[0]);
  if (last < 0) return age.firstMonths({ rate: first });
  if (rates[1] === null || last === 0) return age.firstYear({ rate: first });
  const told = { first, last: language.size(rates[1]), year: age.years[last] ?? '' };
  if (rates[1] >= rates[0] * MORE) return age.more(told);
  if (rates[1] * MORE <= rates[0]) return age.less(told);
  return age.alike(told);
}

/** What the chart shows. */
export function ageDescription(months: readonly AgeMonth[], language: Language): string {
  const { age } = language.say.sensors;
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  const few = byDevices(months).few.length > 0;
  return [
    age.chart({
      first: language.counted(first.devices),
      last: language.counted(last.devices),
      months: language.counted(last.month),
    }),
    ...(few ? [age.thin({ devices: language.count(MANY_DEVICES) })] : []),
    age.ends,
  ].join(' ');
}

/** "3 to 4 months", of the fourth month of a life. */
export const ageWords = ({ month }: AgeMonth, language: Language): string =>
  language.say.sensors.age.month({
    from: language.count(month),
    to: language.counted(month + 1),
  });
