import { type Door, doorName, type Incident } from './analysis.ts';
import { DAY, onClock } from './calendar.ts';
import type { Language } from './language.ts';
import { endWords, timeWords } from './time-words.ts';

/** Days for which the pages remember an incident that is over. */
const REMEMBERED = 365;

/** Those that are open, and those that ended in the last 12 months; each the newest first. */
export function recentIncidents(incidents: readonly Incident[], asOf: number) {
  const newest = [...incidents].sort((a, b) => b.opened - a.opened);
  return {
    open: newest.filter(({ closed }) => closed === null),
    over: newest.filter(({ closed }) => closed !== null && closed > asOf - REMEMBERED * DAY),
  };
}

/** One incident, in words: where, and what from when on, on the store's clock. */
export function incidentWords(
  incident: Incident,
  { doors, timeZone }: { readonly doors: readonly Door[]; readonly timeZone: string },
  language: Language,
) {
  const say = language.say.analysis.incidents;
  const { opened, closed } = incident;
  const first = timeWords(onClock(opened, timeZone), language);
  const when =
    closed === null
      ? say.since({ first })
      : say.between({ first, last: endWords(onClock(closed, timeZone), language) });
  const size = sizeWords(incident, language);
  return {
    where: doorName(incident, doors, language),
    what: `${troubleWords(incident, when, language)}${size && ` (${size})`}`,
  };
}

/** How many trading hours it took, and what that cost; the empty text when none yet. */
function sizeWords({ kind, hours, value, closed }: Incident, language: Language): string {
  const say = language.say.analysis.incidents;
  const count = language.counted(hours);
  if (kind === 'failing' || kind === 'worn') {
    if (hours === 0) return '';
    return closed === null ? say.failedSince(count) : say.failed(count);
  }
  const size = hours === 0 ? '' : say.hours(count);
  const isLost = (kind === 'silent' || kind === 'dead') && value !== null;
  return isLost ? say.lost({ hours: size, visits: language.counted(Math.round(value)) }) : size;
}

function troubleWords({ kind, value, usual }: Incident, when: string, language: Language): string {
  const say = language.say.analysis.incidents;
  const part = (percent: number | null) =>
    percent === null ? say.unknownPart : language.size(percent / 100);
  switch (kind) {
    case 'silent':
    case 'dead':
      return say[kind]({ when });
    case 'flat':
      return say.flat({ when, count: value === null ? null : language.count(value) });
    case 'share':
    case 'failing':
    case 'worn':
      return say[kind]({ when, part: part(value), usual: part(usual) });
    case 'clock':
      return ((value ?? 1) > 0 ? say.ahead : say.behind)({
        when,
        hours: language.counted(Math.abs(value ?? 1)),
      });
  }
}
