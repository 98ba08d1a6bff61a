import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import { type Part, shareOf, together } from './sensor-days.ts';
import type { Outage } from './sensor-devices.ts';
import {
  type ChainSensors,
  needsAttention,
  type SensorHealth,
  type StoreSensors,
} from './sensors.ts';
import { plural } from './sentences.ts';
import { endWords, timeWords } from './time-words.ts';

/** "99.1%", rounded down: what is not complete never reads 100%. */
export const partWords = (part: Part, language: Language): string => {
  const share = shareOf(part);
  return share === null ? '–' : language.size(Math.floor(share * 1000 + 1e-6) / 1000);
};

/** "1.4%" of the hours that failed, rounded as usual. */
export const failedWords = (part: Part, language: Language): string => {
  const share = shareOf(part);
  return share === null ? '–' : language.size(share);
};

/** The headline: how many need attention, and what the others measured. */
export function sensorsHeadline({ stores }: ChainSensors, language: Language): string {
  const hanging = stores.flatMap((store) =>
    store.sensors
      .filter(({ hangs }) => hangs)
      .map((sensor) => ({ sensor, isTroubled: needsAttention(sensor, store) })),
  );
  if (hanging.length === 0) return 'No sensor hangs today.';
  const well = hanging.filter(({ isTroubled }) => !isTroubled).map(({ sensor }) => sensor);
  const troubled = hanging.length - well.length;
  const measured = lately(well, language);
  const all = plural(hanging.length, 'sensor', language);
  if (troubled === 0)
    return hanging.length === 1
      ? `The sensor needs no attention: it ${measured}.`
      : `None of ${all} needs attention: together they ${measured}.`;
  const need = `${language.count(troubled)} of ${all} ${troubled === 1 ? 'needs' : 'need'} attention`;
  if (well.length === 0) return `${need}.`;
  return `${need}; the ${well.length === 1 ? 'other' : 'others'} ${measured}.`;
}

/** "measured 99.1% of their hours in the last 30 days" */
function lately(sensors: readonly SensorHealth[], language: Language): string {
  const part = together(sensors.map((sensor) => sensor.lately));
  const whose = sensors.length === 1 ? 'its' : 'their';
  if (part.of === 0) return 'had no trading hour in the last 30 days';
  return `measured ${partWords(part, language)} of ${whose} hours in the last 30 days`;
}

/** The same of one store, for its heading: "Paris Rivoli: 5 of 20 need attention". */
export function storeSensorsWords(store: StoreSensors, language: Language): string {
  const hanging = store.sensors.filter(({ hangs }) => hangs);
  const gone = store.sensors.length - hanging.length;
  if (hanging.length === 0) return `No sensor hangs here. ${language.count(gone)} taken down.`;
  const taken = gone > 0 ? ` ${language.count(gone)} more taken down.` : '';
  const troubled = hanging.filter((sensor) => needsAttention(sensor, store)).length;
  const all = plural(hanging.length, 'sensor', language);
  const need =
    troubled === 0
      ? `${all}, none in trouble`
      : `${language.count(troubled)} of ${all} ${troubled === 1 ? 'needs' : 'need'} attention`;
  const part = together(hanging.map((sensor) => sensor.lately));
  const measured = `${partWords(part, language)} of the hours of the last 30 days measured`;
  return part.of === 0 ? `${need}.${taken}` : `${need}; ${measured}.${taken}`;
}

/** Since when the device of today hangs, or what is there instead. */
export function deviceWords(
  { hangs, newSince, outages, life }: SensorHealth,
  language: Language,
): string {
  if (newSince !== null) return `since ${language.shortDate(newSince)}`;
  if (!hangs) return `gone since ${language.shortDate(life.to)}`;
  return `out since ${language.shortDate(outages.at(-1)?.from ?? life.to)}`;
}

/** An outage from its first day to its last. */
export function outageSpan({ from, to }: Outage, language: Language): string {
  if (to === null) return `since ${timeWords(from, language)}`;
  return `${timeWords(from, language)} to ${endWords(to, language)}`;
}

/** What the strip of a sensor shows, for those who do not see it. */
export function stripWords({ name, outages, life }: SensorHealth, language: Language): string {
  const since = `${name} since ${language.date(life.from)}`;
  const longest = outages.toSorted((a, b) => b.hours - a.hours)[0];
  if (longest === undefined) return `${since}: no outage`;
  const hours = plural(longest.hours, 'trading hour', language);
  if (outages.length === 1)
    return `${since}: one outage, ${outageSpan(longest, language)}, ${hours}`;
  return `${since}: ${plural(outages.length, 'outage', language)}, the longest ${outageSpan(longest, language)}, ${hours}`;
}

/** Of a list cut short: "12 more sensors, each with at least 98.0% of the last 30 days measured". */
export function restWords(rest: readonly SensorHealth[], language: Language): string {
  const shares = rest.flatMap(({ lately }) => shareOf(lately) ?? []);
  const more = `${plural(rest.length, 'more sensor', language)}`;
  if (shares.length === 0) return more;
  const least = Math.floor(Math.min(...shares) * 1000 + 1e-6) / 1000;
  return `${more}, each with at least ${language.size(least)} of the last 30 days measured`;
}

/** When a sensor needs attention. */
export const thresholdWords = (language: Language): string =>
  `A sensor needs attention while an incident is open, or when less than ${language.share(ENOUGH_COVERAGE)} of its hours were measured in the last 30 days.`;

/** What the columns are. */
export const columnsWords = (analysed: boolean): string =>
  analysed
    ? 'How much of its trading hours each sensor measured, in the last 30 days and in all; how much failed lately, in the eight whole weeks up to Monday; since when its device hangs; and its life as a strip.'
    : 'How much of its trading hours each sensor measured, in the last 30 days and in all.';
