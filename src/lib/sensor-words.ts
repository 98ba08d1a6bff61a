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
  const { headline } = language.say.sensors;
  const hanging = stores.flatMap((store) =>
    store.sensors
      .filter(({ hangs }) => hangs)
      .map((sensor) => ({ sensor, isTroubled: needsAttention(sensor, store) })),
  );
  if (hanging.length === 0) return headline.none;
  const well = hanging.filter(({ isTroubled }) => !isTroubled).map(({ sensor }) => sensor);
  const sensors = language.counted(hanging.length);
  const troubled = language.counted(hanging.length - well.length);
  const measured = lately(well, language);
  if (troubled.value === 0)
    return measured === null ? headline.wellUnused(sensors) : headline.well({ sensors, measured });
  if (well.length === 0) return headline.troubled({ troubled, sensors });
  const others = language.counted(well.length);
  return measured === null
    ? headline.othersUnused({ troubled, sensors, others })
    : headline.others({ troubled, sensors, others, measured });
}

/** How much sensors measured together in the last 30 days; null when they had no trading hour. */
function lately(sensors: readonly SensorHealth[], language: Language): string | null {
  const part = together(sensors.map((sensor) => sensor.lately));
  return part.of === 0 ? null : partWords(part, language);
}

/** The same of one store, for its heading. */
export function storeSensorsWords(store: StoreSensors, language: Language): string {
  const say = language.say.sensors.store;
  const hanging = store.sensors.filter(({ hangs }) => hangs);
  const gone = language.counted(store.sensors.length - hanging.length);
  if (hanging.length === 0) return say.none(gone);
  const words = hangingWords(hanging, store, language);
  return gone.value > 0 ? `${words} ${say.gone(gone)}` : words;
}

function hangingWords(
  hanging: readonly SensorHealth[],
  store: StoreSensors,
  language: Language,
): string {
  const { headline, store: say } = language.say.sensors;
  const sensors = language.counted(hanging.length);
  const troubled = language.counted(
    hanging.filter((sensor) => needsAttention(sensor, store)).length,
  );
  const measured = lately(hanging, language);
  if (troubled.value === 0)
    return measured === null ? say.wellUnused(sensors) : say.well({ sensors, measured });
  return measured === null
    ? headline.troubled({ troubled, sensors })
    : say.troubled({ troubled, sensors, measured });
}

/** Since when the device of today hangs, or what is there instead. */
export function deviceWords(
  { hangs, newSince, outages, life }: SensorHealth,
  language: Language,
): string {
  const { device } = language.say.sensors;
  if (newSince !== null) return device.since({ date: language.shortDate(newSince) });
  if (!hangs) return device.gone({ date: language.shortDate(life.to) });
  return device.out({ date: language.shortDate(outages.at(-1)?.from ?? life.to) });
}

/** An outage from its first day to its last. */
export function outageSpan({ from, to }: Outage, language: Language): string {
  const { outage } = language.say.sensors;
  const start = timeWords(from, language);
  return to === null
    ? outage.since({ from: start })
    : outage.span({ from: start, to: endWords(to, language) });
}

/** What the strip of a sensor shows, for those who do not see it. */
export function stripWords({ name, outages, life }: SensorHealth, language: Language): string {
  const { strip } = language.say.sensors;
  const since = language.date(life.from);
  const longest = outages.toSorted((a, b) => b.hours - a.hours)[0];
  if (longest === undefined) return strip.none({ name, since });
  const told = {
    ...{ name, since, span: outageSpan(longest, language) },
    hours: language.counted(longest.hours),
  };
  return outages.length === 1
    ? strip.one(told)
    : strip.several({ ...told, outages: language.counted(outages.length) });
}

/** Of a list cut short: how many are left out, and how much each of them measured at least. */
export function restWords(rest: readonly SensorHealth[], language: Language): string {
  const say = language.say.sensors.rest;
  const shares = rest.flatMap(({ lately }) => shareOf(lately) ?? []);
  const count = language.counted(rest.length);
  if (shares.length === 0) return say.unknown(count);
  const least = Math.floor(Math.min(...shares) * 1000 + 1e-6) / 1000;
  return say.measured({ count, least: language.size(least) });
}

/** When a sensor needs attention. */
export const thresholdWords = (language: Language): string =>
  language.say.sensors.threshold({ share: language.share(ENOUGH_COVERAGE) });

/** What the columns are. */
export const columnsWords = (analysed: boolean, { say: { sensors } }: Language): string =>
  analysed ? sensors.columns : sensors.fewColumns;
