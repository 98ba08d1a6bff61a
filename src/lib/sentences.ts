import type { LinePoint } from './average.ts';
import { parseDate } from './calendar.ts';
import type { Course, Figure } from './course.ts';
import type { Language } from './language.ts';
import type { Comparison, Period, Reason } from './period.ts';
import type { Summary } from './summary.ts';

const NUMBERS = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

export const inWords = (count: number, language: Language): string =>
  NUMBERS[count] ?? language.count(count);

export const plural = (count: number, noun: string, language: Language): string =>
  `${language.count(count)} ${noun}${count === 1 ? '' : 's'}`;

/** "3.2 % more than", "as many as", "0.4 % fewer than". */
export function changeWords(change: number, language: Language): string {
  if (Math.abs(change) < 0.0005) return 'as many as';
  return `${language.size(change)} ${change > 0 ? 'more' : 'fewer'} than`;
}

/** Why there is no comparison; begins in the middle of a sentence. */
function reasonWords(reason: Reason, language: Language): string {
  if (reason.why === 'too-young') return 'it was not open a year before';
  if (reason.why === 'ended') return 'it has closed for good since';
  const when = reason.period === 'now' ? 'in these weeks' : 'in the same weeks a year before';
  if (reason.why === 'closed') return `it was closed ${when}`;
  if (reason.why === 'unknown')
    return `nothing is known of ${plural(reason.days, 'day', language)} ${when}`;
  return `only ${language.share(reason.coverage)} of its hours were measured ${when}`;
}

export const comparisonWords = (comparison: Comparison, language: Language): string =>
  comparison.kind === 'change'
    ? `${changeWords(comparison.change, language)} a year before`
    : `not compared: ${reasonWords(comparison.reason, language)}`;

/** The key figures of a store or door; of a young one those that say something else than the next. */
export function keyFigures({ life, week, fourWeeks, year }: Course, language: Language) {
  const since = `Since ${language.date(life.from)}`;
  return [
    { label: 'Last 7 days', days: 7, figure: week },
    { label: 'Last 28 days', days: 28, figure: fourWeeks },
    { label: 'Last 52 weeks', days: 364, figure: year },
  ].flatMap(({ label, days, figure }, n, all) => {
    const longer = all[n + 1];
    if (longer && figure.now.days === longer.figure.now.days) return [];
    return { label: figure.now.days < days && life.to === null ? since : label, figure };
  });
}

/** Over how many open days a period runs, and how much of it was measured. */
export const periodWords = ({ tradingDays, coverage }: Period, language: Language): string =>
  coverage === null
    ? 'closed'
    : `${plural(tradingDays, 'open day', language)}, ${language.share(coverage)} measured`;

/** The same of both periods that are compared, and whether their difference is more than a matter of estimates. */
export function measuredWords(figure: Figure, language: Language): string {
  const now = periodWords(figure.now, language);
  if (figure.comparison.kind === 'none') return now;
  const doubt = isWithinEstimates([figure]) ? `. ${DOUBT}` : '';
  return `${now}; a year before ${periodWords(figure.before, language)}${doubt}`;
}

export const DOUBT = 'The difference is smaller than what is estimated.';

/** The figures together differ from their year before by less than what nobody counted in either. */
export function isWithinEstimates(figures: readonly Figure[]): boolean {
  const difference = sum(figures, ({ now, before }) => (now.visits ?? 0) - (before.visits ?? 0));
  const estimated = Math.max(
    sum(figures, ({ now }) => now.estimated),
    sum(figures, ({ before }) => before.estimated),
  );
  return Math.abs(difference) < estimated;
}

/** The name of a store, with its city where the name does not say it. */
export const place = ({ name, city }: Summary['store']): string =>
  name.includes(city) ? name : `${name}, ${city}`;

/** Doors, age and trading hours of a store. */
export function openWords({ store, doors }: Summary, language: Language): string {
  const since = `open since ${language.date(parseDate(store.opened_on))}`;
  const until = store.closed_on ? `, closed on ${language.date(parseDate(store.closed_on))}` : '';
  const hours = store.opening_hours ? hoursWords(store.opening_hours) : 'always open';
  return `${plural(doors, 'door', language)}, ${since}${until}. ${hours}, local time (${store.time_zone}).`;
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
export function sparkWords(line: readonly LinePoint[], language: Language) {
  const values = line.flatMap(({ value }) => value ?? []);
  const span =
    values.length === 0
      ? 'nothing known'
      : `between ${language.count(Math.min(...values))} and ${language.count(Math.max(...values))} visits`;
  return {
    label: `Average open day of each week of the last year: ${span}`,
    description: 'A line a year long, a point a week.',
  };
}

/** Stores whose change is smaller than what is estimated. */
export function comparisonDoubts(all: readonly Summary[], language: Language): string[] {
  const names = all
    .filter(({ fourWeeks: { comparison } }) => comparison.kind === 'change')
    .filter(({ fourWeeks }) => isWithinEstimates([fourWeeks]))
    .map(({ store }) => place(store));
  if (names.length === 0) return [];
  return [`The difference is smaller than what is estimated: ${language.list(names)}.`];
}

const sum = (figures: readonly Figure[], value: (figure: Figure) => number) =>
  figures.reduce((total, figure) => total + value(figure), 0);
