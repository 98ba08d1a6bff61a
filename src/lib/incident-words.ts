import { type Door, doorName, type Incident } from './analysis.ts';
import { DAY, onClock } from './calendar.ts';
import type { Format } from './format.ts';
import { plural } from './sentences.ts';

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

const part = (value: number | null, format: Format) =>
  value === null ? 'an unknown part' : format.size(value / 100);

/** What is wrong, without when. */
export function troubleWords({ kind, value, usual }: Incident, format: Format): string {
  switch (kind) {
    case 'silent':
      return 'nothing measured';
    case 'dead':
      return 'zeros counted while people came';
    case 'flat':
      return `the same count again and again${value === null ? '' : ` (${format.count(value)})`}`;
    case 'share':
      return `counts ${part(value, format)} of the store’s visits, before it was ${part(usual, format)}`;
    case 'clock':
      return `its clock is ${plural(Math.abs(value ?? 1), 'hour', format)} ${(value ?? 1) > 0 ? 'ahead of' : 'behind'} the other doors`;
    case 'failing':
      return `fails more and more often: ${failedWords(value, usual, format)}`;
    case 'worn':
      return `worth replacing: ${failedWords(value, usual, format)}`;
  }
}

const failedWords = (value: number | null, usual: number | null, format: Format): string =>
  `${part(value, format)} of its trading hours failed in eight weeks, ${part(usual, format)} in the year before`;

/** One incident, in a sentence; times on the store's clock. */
export function incidentSentence(
  incident: Incident,
  { doors, timeZone }: { readonly doors: readonly Door[]; readonly timeZone: string },
  format: Format,
): string {
  const { opened, closed, hours, kind, value } = incident;
  const at = (instant: number) => {
    const local = onClock(instant, timeZone);
    return `${format.date(local)}, ${format.clock(local)}`;
  };
  const when = closed === null ? `since ${at(opened)}` : `from ${at(opened)} to ${at(closed)}`;
  const lost =
    (kind === 'silent' || kind === 'dead') && value !== null
      ? `, about ${plural(value, 'visit', format)} not counted`
      : '';
  const size = `${plural(hours, 'trading hour', format)}${lost}`;
  return `${doorName(incident, doors)}: ${troubleWords(incident, format)}, ${when} (${size}).`;
}
