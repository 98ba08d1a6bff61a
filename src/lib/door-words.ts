import { ofSensor, type Trend } from './analysis.ts';
import { parseDate } from './calendar.ts';
import type { Course } from './course.ts';
import { byShare, type DoorSummary, lastDayOf } from './door.ts';
import type { Language } from './language.ts';
import { type Comparison, lastDays } from './period.ts';
import { reasonWords } from './reason-words.ts';
import { place } from './sentences.ts';
import { leadTrend, trendNote } from './trend-words.ts';

/** Doors with less than this part of the visits are barely used. */
const BARELY = 0.005;
/** A share less than this is not written. */
const LEAST = 0.001;

/** A part of the visits: the least used door has less than 0.1 %, not none. */
const partWords = (share: number, language: Language): string =>
  share > 0 && share < LEAST
    ? language.say.doors.lessThan({ share: language.size(LEAST) })
    : language.size(share);

/** What a door is, below its name. */
export const doorFacts = (door: DoorSummary, language: Language): string =>
  language.say.doors.facts({
    store: place(door.store),
    life: lifeWords(door, language),
    sensor: door.sensor.id,
  });

/** Since when a door counts, or from when to when it did. */
export function lifeWords({ course, sensor }: DoorSummary, language: Language): string {
  const { coming, since, until } = language.say.doors.life;
  if (!course) return coming({ from: language.date(parseDate(sensor.installed_on)) });
  const from = language.date(course.life.from);
  return course.life.to === null
    ? since({ from })
    : until({ from, to: language.date(course.life.to) });
}

/** Which part of the visits came through one of the doors; the empty text where it cannot be compared. */
export function shareSentence(
  { sensor, share }: DoorSummary,
  doors: readonly DoorSummary[],
  language: Language,
): string {
  const compared = byShare(doors).filter((one) => one.share !== null);
  if (share === null || compared.length < 2) return '';
  const { first, ranked } = language.say.doors;
  const index = compared.findIndex((one) => one.sensor.id === sensor.id);
  const words = {
    to: language.date(lastDayOf(doors)),
    share: partWords(share, language),
    doors: language.counted(compared.length),
  };
  return index === 0 ? first(words) : ranked({ ...words, rank: language.count(index + 1) });
}

/** The title of the doors of a store. */
export function doorsFinding(doors: readonly DoorSummary[], language: Language): string {
  const say = language.say.doors;
  const [door] = doors;
  if (door && doors.length === 1) return say.only({ name: door.sensor.name });
  const shares = byShare(doors).flatMap(({ sensor: { name }, share }) =>
    share === null ? [] : { name, share },
  );
  const [first] = shares;
  if (!first || shares.length === 1) return say.tooLittle;
  const lead = { name: first.name, share: language.size(first.share) };
  const most = halfOf(shares);
  if (most === 1 || most * 2 >= shares.length) return say.lead(lead);
  return say.half({
    ...lead,
    most: language.count(most),
    doors: language.count(shares.length),
  });
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
  const { compared, young, leftOut } = language.say.doors;
  const last = lastDayOf(doors);
  const isYoung = doors.some(
    ({ course, share }) => course && share !== null && isNew(course, last),
  );
  const names = doors.filter(({ share }) => share === null).map(({ sensor }) => sensor.name);
  return [
    compared({ to: language.date(last) }),
    isYoung ? young : [],
    names.length === 0 ? [] : leftOut({ names: language.list(names) }),
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
    return language.say.doors.barely({
      name: sensor.name,
      share: partWords(share, language),
      average: language.count(average),
    });
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
    since:
      course && isNew(course, last)
        ? language.say.doors.since({ date: language.date(course.life.from) })
        : '',
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
  const { notCompared, why } = language.say.doors;
  return {
    change: notCompared,
    why: comparison ? reasonWords(comparison.reason, why, language) : why.noDay,
  };
}
