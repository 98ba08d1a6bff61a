import { ofSensor, type Trend } from './analysis.ts';
import { parseDate } from './calendar.ts';
import type { Course } from './course.ts';
import { byShare, type DoorSummary, lastDayOf } from './door.ts';
import type { Language } from './language.ts';
import { type Comparison, lastDays, type Reason } from './period.ts';
import { place, plural } from './sentences.ts';
import { leadTrend, trendNote } from './trend-words.ts';

/** Doors with less than this part of the visits are barely used. */
const BARELY = 0.005;

/** A part of the visits: the least used door has less than 0.1 %, not none. */
const partWords = (share: number, language: Language): string =>
  share > 0 && share < 0.001 ? `less than ${language.size(0.001)}` : language.size(share);

/** What a door is, below its name. */
export function doorFacts(door: DoorSummary, language: Language): string {
  const { store, sensor } = door;
  return `A door of ${place(store)}, ${lifeWords(door, language)}. Its sensor is ${sensor.id}.`;
}

/** Since when a door counts, or from when to when it did. */
export function lifeWords({ course, sensor }: DoorSummary, language: Language): string {
  if (!course)
    return `to be counted from ${language.date(parseDate(sensor.installed_on))}; no day of it is in the data`;
  const { from, to } = course.life;
  return to === null
    ? `counted since ${language.date(from)}`
    : `counted from ${language.date(from)} to ${language.date(to)}`;
}

/** Which part of the visits came through one of the doors; the empty text where it cannot be compared. */
export function shareSentence(
  { sensor, share }: DoorSummary,
  doors: readonly DoorSummary[],
  language: Language,
): string {
  const compared = byShare(doors).filter((one) => one.share !== null);
  if (share === null || compared.length < 2) return '';
  const index = compared.findIndex((one) => one.sensor.id === sensor.id);
  const rank = index === 0 ? 'the busiest' : `number ${language.count(index + 1)}`;
  const period = `the 52 weeks to ${language.date(lastDayOf(doors))}`;
  return `In ${period} it had ${partWords(share, language)} of the visits: ${rank} of ${plural(compared.length, 'door', language)}.`;
}

/** The title of the doors of a store. */
export function doorsFinding(doors: readonly DoorSummary[], language: Language): string {
  const shares = byShare(doors).flatMap(({ sensor: { name }, share }) =>
    share === null ? [] : { name, share },
  );
  const [first] = shares;
  if (doors.length === 1) return `${doors[0]?.sensor.name} is the only door`;
  if (!first || shares.length === 1) return 'Too little is known of the doors to compare them';
  const lead = `${first.name} has ${language.size(first.share)} of the visits`;
  const most = halfOf(shares);
  if (most === 1 || most * 2 >= shares.length) return lead;
  return `${lead}, the ${language.count(most)} busiest of ${language.count(shares.length)} doors more than half`;
}

/** How many of the shares, from the first on, make more than half. */
function halfOf(shares: readonly { readonly share: number }[]): number {
  let sum = 0;
  const last = shares.findIndex(({ share }) => {
    sum += share;
    return sum > 0.5;
  });
  return last + 1;
}

/** What is compared, over which days, and which doors are not. */
export function doorsDescription(doors: readonly DoorSummary[], language: Language): string {
  const last = lastDayOf(doors);
  const isYoung = doors.some(
    ({ course, share }) => course && share !== null && isNew(course, last),
  );
  const leftOut = doors.filter(({ share }) => share === null).map(({ sensor }) => sensor.name);
  return [
    `What part of the visits came through each door in the 52 weeks to ${language.date(last)}, on the days on which something is known of all that are compared.`,
    isYoung ? 'A door that is new is compared over its own days.' : [],
    leftOut.length === 0
      ? []
      : `Too little is known to compare ${language.list(leftOut)} with the others.`,
  ]
    .flat()
    .join(' ');
}

/** It counts for less than the 52 weeks that end on a day. */
const isNew = ({ life }: Course, last: number): boolean => life.from > lastDays(last, 364).from;

/** One sentence for each door that hardly anyone uses. */
export const barelyUsed = (doors: readonly DoorSummary[], language: Language): string[] =>
  doors.flatMap(({ sensor, share, course }) => {
    const average = course?.year.now.average ?? null;
    if (share === null || average === null || share >= BARELY) return [];
    return `${sensor.name} has ${partWords(share, language)} of the visits: ${language.count(average)} on an average open day.`;
  });

/** One door, for a table. `last`: the last day that the figures of the doors tell of. */
export function doorCells(
  { sensor, share, course }: DoorSummary,
  { trends, last }: { readonly trends: readonly Trend[]; readonly last: number },
  language: Language,
) {
  const written = (value: number | null | undefined, write: (value: number) => string) =>
    value === null || value === undefined ? '–' : write(value);
  const trend = leadTrend(ofSensor(trends, sensor.id));
  return {
    name: sensor.name,
    since: course && isNew(course, last) ? `since ${language.date(course.life.from)}` : '',
    share: written(share, (part) => partWords(part, language)),
    average: written(course?.year.now.average, language.count),
    ...changeCells(course?.year.comparison, language),
    trend: trend && trendNote(trend, language),
    measured: written(course?.year.now.coverage, language.share),
  };
}

/** A door against its year before, or in a few words why that is not done. */
function changeCells(comparison: Comparison | undefined, language: Language) {
  if (comparison?.kind === 'change') return { change: language.change(comparison.change), why: '' };
  const why = comparison ? reasonWords(comparison.reason, language) : 'no day in the data';
  return { change: 'not compared', why };
}

function reasonWords(reason: Reason, language: Language): string {
  if (reason.why === 'too-young') return 'not there a year before';
  if (reason.why === 'ended') return 'no longer there';
  const when = reason.period === 'now' ? '' : ' a year before';
  if (reason.why === 'closed') return `closed${when}`;
  if (reason.why === 'unknown') return `${plural(reason.days, 'day', language)} unknown${when}`;
  return `${language.share(reason.coverage)} measured${when}`;
}
