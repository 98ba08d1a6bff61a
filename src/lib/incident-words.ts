import { type Door, doorName, type Incident } from './analysis.ts';
import { DAY, onClock } from './calendar.ts';
import type { Language } from './language.ts';
import { plural } from './sentences.ts';
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
  const { opened, closed } = incident;
  const first = timeWords(onClock(opened, timeZone), language);
  const when =
    closed === null
      ? `since ${first}`
      : `from ${first} to ${endWords(onClock(closed, timeZone), language)}`;
  const size = sizeWords(incident, language);
  return {
    where: doorName(incident, doors),
    what: `${troubleWords(incident, when, language)}${size && ` (${size})`}`,
  };
}

/** How many trading hours it took, and what that cost; the empty text when none yet. */
function sizeWords({ kind, hours, value }: Incident, language: Language): string {
  const size = hours === 0 ? '' : plural(hours, 'trading hour', language);
  if (kind === 'failing' || kind === 'worn') return size && `${size} failed`;
  const isLost = (kind === 'silent' || kind === 'dead') && value !== null;
  return isLost
    ? `${size}, about ${plural(Math.round(value), 'visit', language)} not counted`
    : size;
}

function troubleWords({ kind, value, usual }: Incident, when: string, language: Language): string {
  const part = (percent: number | null) =>
    percent === null ? 'an unknown part' : language.size(percent / 100);
  const failed = `${part(value)} of its trading hours in eight weeks, ${part(usual)} in the year before`;
  switch (kind) {
    case 'silent':
      return `nothing measured ${when}`;
    case 'dead':
      return `zeros counted while people came, ${when}`;
    case 'flat':
      return `the same count${value === null ? '' : `, ${language.count(value)},`} again and again ${when}`;
    case 'share':
      return `${part(value)} of the store’s visits ${when}, ${part(usual)} before`;
    case 'clock':
      return `clock ${plural(Math.abs(value ?? 1), 'hour', language)} ${(value ?? 1) > 0 ? 'ahead of' : 'behind'} the other doors ${when}`;
    case 'failing':
      return `failing more and more often ${when}: ${failed}`;
    case 'worn':
      return `worth replacing ${when}: it failed in ${failed}`;
  }
}
