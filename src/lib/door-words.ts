import { ofSensor, type Trend } from './analysis.ts';
import { parseDate } from './calendar.ts';
import { byShare, type DoorSummary, lastDayOf } from './door.ts';
import type { Format } from './format.ts';
import type { Comparison, Reason } from './period.ts';
import { place, plural } from './sentences.ts';
import { leadTrend, trendNote } from './trend-words.ts';

/** Doors with less than this part of the visits are barely used. */
const BARELY = 0.01;

/** What a door is, below its name. */
export function doorFacts(door: DoorSummary, format: Format): string {
  const { store, sensor } = door;
  return `A door of ${place(store)}, ${lifeWords(door, format)}. Its sensor is ${sensor.id}.`;
}

/** Since when a door counts, or from when to when it did. */
function lifeWords({ course, sensor }: DoorSummary, format: Format): string {
  if (!course)
    return `to be counted from ${format.date(parseDate(sensor.installed_on))}; no day of it is in the data`;
  const { from, to } = course.life;
  return to === null
    ? `counted since ${format.date(from)}`
    : `counted from ${format.date(from)} to ${format.date(to)}`;
}

/** A door that was taken down, after its name. */
export const goneWords = (door: DoorSummary, format: Format): string =>
  `${lifeWords(door, format)}${door.share === null ? '' : `, ${format.size(door.share)} of the visits in its part of the last 52 weeks`}`;

/** Which part of the visits came through one of the doors; the empty text where it cannot be compared. */
export function shareSentence(
  { sensor, share }: DoorSummary,
  doors: readonly DoorSummary[],
  format: Format,
): string {
  const compared = byShare(doors).filter((one) => one.share !== null);
  if (share === null || compared.length < 2) return '';
  const before = compared.findIndex((one) => one.sensor.id === sensor.id);
  const rank = before === 0 ? 'the busiest' : `number ${format.count(before + 1)}`;
  const period = `the 52 weeks to ${format.date(lastDayOf(doors))}`;
  return `In ${period} it had ${format.size(share)} of the visits: ${rank} of ${plural(compared.length, 'door', format)}.`;
}

/** The title of the doors of a store. */
export function doorsFinding(doors: readonly DoorSummary[], format: Format): string {
  const shares = byShare(doors).flatMap(({ sensor: { name }, share }) =>
    share === null ? [] : { name, share },
  );
  const [first] = shares;
  if (!first) return 'Too little is known of the doors to compare them';
  if (shares.length === 1) return `All that is compared came through ${first.name}`;
  const lead = `${first.name} has ${format.size(first.share)} of the visits`;
  const most = halfOf(shares);
  if (most === 1 || most * 2 >= shares.length) return lead;
  return `${lead}, the ${format.count(most)} busiest of ${format.count(shares.length)} doors more than half`;
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

/** What is compared, over which days. */
export const doorsDescription = (doors: readonly DoorSummary[], format: Format): string =>
  `What part of the visits came through each door in the 52 weeks to ${format.date(lastDayOf(doors))}, on the days on which something is known of all of them.`;

/** One sentence for each door that hardly anyone uses. */
export const barelyUsed = (doors: readonly DoorSummary[], format: Format): string[] =>
  doors.flatMap(({ sensor, share, course }) => {
    const average = course?.year.now.average ?? null;
    if (share === null || average === null || share >= BARELY) return [];
    return `${sensor.name} has ${format.size(share)} of the visits: ${format.count(average)} on an average open day.`;
  });

/** One door, for a table. */
export function doorCells(
  { sensor, share, course }: DoorSummary,
  trends: readonly Trend[],
  format: Format,
) {
  const written = (value: number | null | undefined, write: (value: number) => string) =>
    value === null || value === undefined ? '–' : write(value);
  const trend = leadTrend(ofSensor(trends, sensor.id));
  return {
    id: sensor.id,
    name: sensor.name,
    share: written(share, format.size),
    average: written(course?.year.now.average, format.count),
    ...changeCells(course?.year.comparison, format),
    trend: trend && trendNote(trend, format),
    measured: written(course?.year.now.coverage, format.share),
  };
}

/** A door against its year before, or in a few words why that is not done. */
function changeCells(comparison: Comparison | undefined, format: Format) {
  if (comparison?.kind === 'change') return { change: format.change(comparison.change), why: '' };
  const why = comparison ? reasonWords(comparison.reason, format) : 'no day in the data';
  return { change: 'not compared', why };
}

function reasonWords(reason: Reason, format: Format): string {
  if (reason.why === 'too-young') return 'not there a year before';
  if (reason.why === 'ended') return 'no longer there';
  const when = reason.period === 'now' ? '' : ' a year before';
  if (reason.why === 'closed') return `closed${when}`;
  if (reason.why === 'unknown') return `${plural(reason.days, 'day', format)} unknown${when}`;
  return `${format.share(reason.coverage)} measured${when}`;
}
