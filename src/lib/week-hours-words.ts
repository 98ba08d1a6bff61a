import { DAY, HOUR } from './calendar.ts';
import type { Language } from './language.ts';
import { yearBefore } from './period.ts';
import { busiestSlot, type WeekHours, weeksIn } from './week-hours.ts';
import type { PartChange } from './week-hours-change.ts';

const MONDAY = Date.UTC(1970, 0, 5);

/** "Mon" to "Sun". */
export const weekdayNames = (language: Language): string[] =>
  Array.from({ length: 7 }, (_, weekday) => language.shortWeekdayName(MONDAY + weekday * DAY));

/** "12:00–13:00". */
const hourWords = (clock: number, language: Language): string =>
  `${language.clock(clock)}–${language.clock(clock + HOUR)}`;

/** The title: the busiest hour, and the part of the day that moved apart from the others. */
export function weekTitle(
  now: WeekHours,
  changes: readonly PartChange[],
  language: Language,
): string {
  const { week } = language.say.heatmaps;
  const busiest = busiestSlot(now);
  if (!busiest) return week.unknown;
  const mean = busiest.mean ?? 0;
  const best = week.busiest({
    weekday: language.weekdayName(MONDAY + busiest.weekday * DAY),
    hours: hourWords(busiest.clock, language),
    visits: { value: mean, text: language.mean(mean) },
  });
  const moved = movedPart(changes);
  return moved ? week.moved[moved.way]({ best, part: moved.part }) : best;
}

/** Nothing where all parts of the day went the same way, as far as chance lets one see. */
function movedPart(changes: readonly PartChange[]) {
  const sorted = changes.toSorted((a, b) => b.change - a.change);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most?.apart === 1)
    return { part: most.part, way: most.change > 0 ? 'gainedMost' : 'lostLeast' } as const;
  if (least?.apart === -1)
    return { part: least.part, way: least.change < 0 ? 'lostMost' : 'gainedLeast' } as const;
  return undefined;
}

/** What the drawings show. */
export function weekDescription(
  now: WeekHours,
  before: WeekHours | null,
  language: Language,
): string {
  const { week } = language.say.heatmaps;
  const weeks = {
    count: language.counted(weeksIn(now.range)),
    last: language.day(now.range.to),
  };
  if (!before) return week.alone(weeks);
  const isShort = before.range.from > yearBefore(now.range).from;
  return isShort
    ? week.bothFrom({ ...weeks, from: language.date(before.range.from) })
    : week.both(weeks);
}

/** How much of it was measured, and what is left out. */
export function weekMeasured(now: WeekHours, before: WeekHours | null, language: Language): string {
  const { week } = language.say.heatmaps;
  const all = before ? [now, before] : [now];
  if (all.every(({ coverage }) => coverage === 1)) return week.allMeasured;
  const known = {
    share: language.share(now.coverage ?? 0),
    before: before && language.share(before.coverage ?? 0),
  };
  const unknown = all.reduce((sum, one) => sum + one.unknown, 0);
  return unknown === 0
    ? week.estimated(known)
    : week.leftOut({ ...known, hours: language.counted(unknown) });
}

/** Every part of the day against its year before, and whether chance alone may have parted them. */
export function partsWords(parts: readonly PartChange[], language: Language): string {
  const { week } = language.say.heatmaps;
  const changes = language.list(
    parts.map(({ part, change }) => week.part({ part, change: language.change(change) })),
  );
  return parts.length < 2 || parts.some(({ apart }) => apart !== 0)
    ? week.parts({ changes })
    : week.partsAlike({ changes });
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
