import type { Bucket, LinePoint } from './average.ts';
import { parseDate } from './calendar.ts';
import type { Format } from './format.ts';
import type { Comparison, Reason } from './period.ts';
import type { Figure, Summary } from './summary.ts';

const NUMBERS = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

const inWords = (count: number, format: Format): string => NUMBERS[count] ?? format.count(count);

export const plural = (count: number, noun: string, format: Format): string =>
  `${format.count(count)} ${noun}${count === 1 ? '' : 's'}`;

/** "3.2 % more than", "as many as", "0.4 % fewer than". */
function changeWords(change: number, format: Format): string {
  if (Math.abs(change) < 0.0005) return 'as many as';
  return `${format.size(change)} ${change > 0 ? 'more' : 'fewer'} than`;
}

/** Why there is no comparison; begins in the middle of a sentence. */
function reasonWords(reason: Reason, format: Format): string {
  if (reason.why === 'too-young') return 'it was not open a year before';
  const when = reason.period === 'now' ? 'in these weeks' : 'in the same weeks a year before';
  if (reason.why === 'closed') return `it was closed ${when}`;
  if (reason.why === 'unknown')
    return `nothing is known of ${plural(reason.days, 'day', format)} ${when}`;
  return `only ${format.share(reason.coverage)} of its hours were measured ${when}`;
}

export const comparisonWords = (comparison: Comparison, format: Format): string =>
  comparison.kind === 'change'
    ? `${changeWords(comparison.change, format)} a year before`
    : `not compared: ${reasonWords(comparison.reason, format)}`;

/** Each store that is not compared, and why. */
export const comparisonNotes = (all: readonly Summary[], format: Format): string[] =>
  all.flatMap(({ store, fourWeeks: { comparison } }) =>
    comparison.kind === 'none'
      ? `${place(store)} is not compared: ${reasonWords(comparison.reason, format)}.`
      : [],
  );

/** The key figures of a store; of a young one those that say something else than the next. */
export function keyFigures({ store, week, fourWeeks, year }: Summary, format: Format) {
  const since = `Since ${format.date(parseDate(store.opened_on))}`;
  return [
    { label: 'Last 7 days', days: 7, figure: week },
    { label: 'Last 28 days', days: 28, figure: fourWeeks },
    { label: 'Last 52 weeks', days: 364, figure: year },
  ].flatMap(({ label, days, figure }, n, all) => {
    const longer = all[n + 1];
    if (longer && figure.now.days === longer.figure.now.days) return [];
    return { label: figure.now.days < days && !store.closed_on ? since : label, figure };
  });
}

/** How much of a figure was measured, and over how many days. */
export function measuredWords({ now, before, comparison }: Figure, format: Format): string {
  if (now.coverage === null) return 'closed';
  const days =
    comparison.kind === 'change' && now.tradingDays !== before.tradingDays
      ? `${now.tradingDays} open days, ${before.tradingDays} a year before`
      : plural(now.tradingDays, 'open day', format);
  return `${days}; ${now.coverage === 1 ? 'all' : format.share(now.coverage)} of the hours measured`;
}

/** The name of a store, with its city where the name does not say it. */
export const place = ({ name, city }: Summary['store']): string =>
  name.includes(city) ? name : `${name}, ${city}`;

/** Doors, age and trading hours of a store. */
export function openWords({ store, doors }: Summary, format: Format): string {
  const since = `open since ${format.date(parseDate(store.opened_on))}`;
  const until = store.closed_on ? `, closed on ${format.date(parseDate(store.closed_on))}` : '';
  const hours = store.opening_hours ? hoursWords(store.opening_hours) : 'always open';
  return `${plural(doors, 'door', format)}, ${since}${until}. ${hours}, local time (${store.time_zone}).`;
}

const DAY_NAMES = {
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday' },
  ...{ fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
} as const;

/** "Monday to Saturday 08:00–18:00": runs of days that keep the same hours. */
function hoursWords(hours: NonNullable<Summary['store']['opening_hours']>): string {
  const runs: { first: string; last: string; hours: string }[] = [];
  for (const day of Object.keys(DAY_NAMES) as (keyof typeof DAY_NAMES)[]) {
    const text = hours[day]?.join('–') ?? '';
    const run = runs.at(-1);
    if (run?.hours === text) run.last = DAY_NAMES[day];
    else runs.push({ first: DAY_NAMES[day], last: DAY_NAMES[day], hours: text });
  }
  return runs
    .filter((run) => run.hours !== '')
    .map(
      (run) => `${run.first === run.last ? run.first : `${run.first} to ${run.last}`} ${run.hours}`,
    )
    .join(', ');
}

/** What a sparkline shows, for those who do not see it. */
export function sparkWords(line: readonly LinePoint[], format: Format) {
  const values = line.flatMap(({ value }) => value ?? []);
  const span =
    values.length === 0
      ? 'nothing known'
      : `between ${format.count(Math.min(...values))} and ${format.count(Math.max(...values))} visits`;
  return {
    label: `Average open day of each week of the last year: ${span}`,
    description: 'A line a year long, a point a week.',
  };
}

const MOST_NAMES = 4;

/** The headline of the overview: the chain in the last four weeks, like for like against the year before. */
export function chainHeadline(all: readonly Summary[], format: Format): string {
  const total = sum(all, ({ now }) => now.visits ?? 0);
  const comparable = all.filter(({ fourWeeks }) => fourWeeks.comparison.kind === 'change');
  const stores =
    all.length === 1 ? 'The store' : `The ${inWords(all.length, format)} stores together`;
  const visits = `${stores} had ${format.count(total)} visits in the last four weeks`;
  if (comparable.length === 0) return `${visits}.`;
  const before = sum(comparable, (figure) => figure.before.visits ?? 0);
  const change = sum(comparable, ({ now }) => now.visits ?? 0) / before - 1;
  if (comparable.length === all.length)
    return `${visits}, ${changeWords(change, format)} a year before.`;
  const names =
    comparable.length > MOST_NAMES
      ? `The ${inWords(comparable.length, format)} of them that can be compared`
      : format.list(comparable.map(({ store }) => place(store)));
  return `${visits}. ${names} had ${changeWords(change, format)} a year before.`;
}

const sum = (all: readonly Summary[], value: (figure: Figure) => number) =>
  all.reduce((total, { fourWeeks }) => total + value(fourWeeks), 0);

/** The title of a store's chart: the last 52 weeks against the best calendar year so far. */
export function storeFinding({ store, year, years }: Summary, format: Format): string {
  const { average } = year.now;
  if (average === null) return `${place(store)} was closed for the last 52 weeks.`;
  const today = `${format.count(average)} visits on an average open day`;
  const best = highest(years);
  if (!best?.average) return `${place(store)} has ${today}.`;
  if (average >= best.average)
    return `${place(store)} has never been busier: ${today} of the last 52 weeks.`;
  const below = format.size(1 - average / best.average);
  return `${place(store)} has ${today}, ${below} fewer than in ${format.year(best.start)}, its best year.`;
}

/** What the chart shows, for those who cannot see it and for those who want to be sure. */
export function storeDescription(summary: Summary, format: Format): string {
  const { history } = summary;
  const months = known(summary.months);
  const best = highest(months);
  const worst = months.reduce(lower, best);
  const span = `from ${format.date(history.from)} to ${format.date(history.to)}`;
  if (!best || !worst || best === worst) return `Visits a day ${span}.`;
  const at = (month: Bucket) =>
    `${format.month(month.start)} (${format.count(month.average ?? 0)} on an average open day)`;
  return `Visits a day ${span}. The busiest month was ${at(best)}, the quietest ${at(worst)}.`;
}

/** Months with at least ten trading days, half of them known. */
const known = (months: readonly Bucket[]) =>
  months.filter(
    ({ tradingDays, unknownDays, average }) =>
      average !== null && tradingDays >= 10 && unknownDays * 2 <= tradingDays,
  );

const highest = (all: readonly Bucket[]): Bucket | undefined =>
  all.reduce<Bucket | undefined>(
    (best, one) => ((one.average ?? 0) > (best?.average ?? 0) ? one : best),
    undefined,
  );

const lower = (least: Bucket | undefined, month: Bucket): Bucket | undefined =>
  (month.average ?? 0) < (least?.average ?? Number.POSITIVE_INFINITY) ? month : least;
