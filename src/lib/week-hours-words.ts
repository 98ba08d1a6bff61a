import { DAY, HOUR } from './calendar.ts';
import type { Language } from './language.ts';
import { yearBefore } from './period.ts';
import { plural } from './sentences.ts';
import { busiestSlot, type Slot, type WeekHours, weeksIn } from './week-hours.ts';
import type { PartChange } from './week-hours-change.ts';

const MONDAY = Date.UTC(1970, 0, 5);

/** "Mon" to "Sun". */
export const weekdayNames = (language: Language): string[] =>
  Array.from({ length: 7 }, (_, weekday) => language.shortWeekdayName(MONDAY + weekday * DAY));

/** "12:00–13:00". */
const hourWords = (clock: number, language: Language): string =>
  `${language.clock(clock)}–${language.clock(clock + HOUR)}`;

/** "Saturday 12:00–13:00". */
const slotWords = ({ weekday, clock }: Slot, language: Language): string =>
  `${language.weekdayName(MONDAY + weekday * DAY)} ${hourWords(clock, language)}`;

/** The title: the busiest hour, and the part of the day that moved apart from the others. */
export function weekTitle(
  now: WeekHours,
  changes: readonly PartChange[],
  language: Language,
): string {
  const busiest = busiestSlot(now);
  if (!busiest) return 'Nothing is known of the hours of these weeks';
  const visits = language.mean(busiest.mean ?? 0);
  const best = `${slotWords(busiest, language)} is busiest: ${visits} visits on average`;
  const moved = movedWords(changes);
  return moved ? `${best}; ${moved} on the year before` : best;
}

/** "the mornings gained most"; empty where all parts of the day went the same way, as far as chance lets one see. */
function movedWords(changes: readonly PartChange[]): string {
  const sorted = changes.toSorted((a, b) => b.change - a.change);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most?.apart === 1)
    return `the ${most.part} ${most.change > 0 ? 'gained most' : 'lost least'}`;
  if (least?.apart === -1)
    return `the ${least.part} ${least.change < 0 ? 'lost most' : 'gained least'}`;
  return '';
}

/** What the drawings show. */
export function weekDescription(
  now: WeekHours,
  before: WeekHours | null,
  language: Language,
): string {
  const weeks = plural(weeksIn(now.range), 'week', language);
  const shown = `Mean visits in a trading hour of the ${weeks} to ${language.day(now.range.to)}`;
  if (!before) return `${shown}. Nothing is known of the same weeks a year before.`;
  const isShort = before.range.from > yearBefore(now.range).from;
  const part = isShort ? `, from ${language.date(before.range.from)} on,` : '';
  return `${shown}, and of the same weeks a year before${part} on one scale.`;
}

/** How much of it was measured, and what is left out. */
export function weekMeasured(now: WeekHours, before: WeekHours | null, language: Language): string {
  const all = before ? [now, before] : [now];
  if (all.every(({ coverage }) => coverage === 1)) return 'All of these hours were measured.';
  const [share, shareBefore] = all.map(({ coverage }) => language.share(coverage ?? 0));
  const measured = `${share} of these hours were measured${before ? `, a year before ${shareBefore}` : ''}`;
  const rest = `${measured}; estimates stand for the rest`;
  const unknown = all.reduce((sum, one) => sum + one.unknown, 0);
  if (unknown === 0) return `${rest}.`;
  const hours = `${plural(unknown, 'hour', language)} of which less than half was measured`;
  return `${rest}, but ${hours} ${unknown === 1 ? 'is' : 'are'} left out.`;
}

/** Every part of the day against its year before, and whether chance alone may have parted them. */
export function partsWords(changes: readonly PartChange[], language: Language): string {
  const parts = changes.map(({ part, change }) => `${part} ${language.change(change)}`);
  const words = `Against the year before, over the hours known in both: ${language.list(parts)}`;
  return changes.length < 2 || changes.some(({ apart }) => apart !== 0)
    ? `${words}.`
    : `${words}, no further apart than chance may put them.`;
}

/** The name of one drawing. */
export const weekLabel = ({ range }: WeekHours, language: Language): string =>
  language.dates(range.from, range.to);

/** A row an hour, a cell a weekday: the mean, "–" for one that is not known, nothing for one that is closed. */
export function weekTable(
  { slots }: WeekHours,
  clocks: readonly number[],
  language: Language,
): { hour: string; cells: string[] }[] {
  const cell = (clock: number, weekday: number) => {
    const slot = slots.find((one) => one.clock === clock && one.weekday === weekday);
    if (!slot) return '';
    return slot.mean === null ? '–' : language.mean(slot.mean);
  };
  return clocks.map((clock) => ({
    hour: hourWords(clock, language),
    cells: Array.from({ length: 7 }, (_, weekday) => cell(clock, weekday)),
  }));
}
