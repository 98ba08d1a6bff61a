import type { LinePoint } from './average.ts';
import { DAY, parseDate } from './calendar.ts';
import type { Course, Figure } from './course.ts';
import { differenceOf } from './difference.ts';
import type { Language } from './language.ts';
import { type Comparison, type Period, yearBefore } from './period.ts';
import { reasonWords } from './reason-words.ts';
import type { Summary } from './summary.ts';

/** A figure beside its year before, or why that is not done. */
export const comparisonWords = (comparison: Comparison, language: Language): string =>
  comparison.kind === 'change'
    ? language.say.figures.yearBefore(differenceOf(comparison.change, language))
    : reasonWords(comparison.reason, language.say.figures.notCompared, language);

/** The key figures of a store or door, ready to be shown; of a young one those that say something else than the next. */
export function keyFigures({ life, day, week, fourWeeks, year }: Course, language: Language) {
  const { periods, since } = language.say.figures;
  return [
    { label: language.weekday(day.range.to), days: 1, figure: day },
    { label: periods.week, days: 7, figure: week },
    { label: periods.fourWeeks, days: 28, figure: fourWeeks },
    { label: periods.year, days: 364, figure: year },
  ].flatMap(({ label, days, figure }, n, all) => {
    const longer = all[n + 1];
    if (longer && figure.now.days === longer.figure.now.days) return [];
    const isWhole = figure.now.days >= days || life.to !== null;
    return {
      label: isWhole ? label : since({ date: language.date(life.from) }),
      value: figure.now.visits === null ? '–' : language.count(figure.now.visits),
      ...(days === 1 ? dayWords(figure, language) : periodFigureWords(figure, language)),
    };
  });
}

const periodFigureWords = (figure: Figure, language: Language) => ({
  change: comparisonWords(figure.comparison, language),
  note: measuredWords(figure, language),
});

/** A single day beside the same weekday of last year. */
function dayWords(figure: Figure, language: Language) {
  const { doubt, lastDay } = language.say.figures;
  const { range, now, before, comparison } = figure;
  if (comparison.kind === 'none')
    return {
      change: reasonWords(comparison.reason, lastDay.notCompared, language),
      note: now.coverage === null ? '' : lastDay.measured({ share: language.share(now.coverage) }),
    };
  const words = lastDay.both({
    share: language.share(now.coverage ?? 0),
    date: language.shortDate(yearBefore(range).to),
    before: language.share(before.coverage ?? 0),
  });
  return {
    change: comparisonWords(comparison, language),
    note: isWithinEstimates([figure]) ? `${words}. ${doubt}` : words,
  };
}

/** Over how many open days a period runs, and how much of it was measured. */
export function periodWords({ tradingDays, coverage }: Period, language: Language): string {
  const { period } = language.say.figures;
  if (coverage === null) return period.closed;
  return period.measured({ days: language.counted(tradingDays), share: language.share(coverage) });
}

/** The same of both periods that are compared, and whether their difference is more than a matter of estimates. */
export function measuredWords(figure: Figure, language: Language): string {
  const { both, doubt } = language.say.figures;
  const now = periodWords(figure.now, language);
  if (figure.comparison.kind === 'none') return now;
  const words = both({ now, before: periodWords(figure.before, language) });
  return isWithinEstimates([figure]) ? `${words}. ${doubt}` : words;
}

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
  const { open, hours } = language.say.figures;
  const words = {
    doors: language.counted(doors),
    since: language.date(parseDate(store.opened_on)),
    hours: store.opening_hours ? hoursWords(store.opening_hours, language) : hours.always,
    zone: store.time_zone,
  };
  return store.closed_on
    ? open.until({ ...words, until: language.date(parseDate(store.closed_on)) })
    : open.since(words);
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MONDAY = parseDate('2024-01-01');

/** "Monday to Saturday 08:00–18:00": runs of days that keep the same hours. */
function hoursWords(
  openingHours: NonNullable<Summary['store']['opening_hours']>,
  language: Language,
): string {
  const runs: { first: string; last: string; hours: string }[] = [];
  for (const [n, key] of DAYS.entries()) {
    const hours = openingHours[key]?.join('–') ?? '';
    const day = language.weekdayName(MONDAY + n * DAY);
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  const { day, days } = language.say.figures.hours;
  return runs
    .filter(({ hours }) => hours !== '')
    .map((run) => (run.first === run.last ? day({ day: run.first, hours: run.hours }) : days(run)))
    .join(', ');
}

/** What a sparkline shows, for those who do not see it. */
export function sparkWords(line: readonly LinePoint[], language: Language) {
  const { known, unknown, description } = language.say.figures.spark;
  const values = line.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return { label: unknown, description };
  const least = language.count(Math.min(...values));
  const most = language.count(Math.max(...values));
  return { label: known({ least, most }), description };
}

/** Stores whose change is smaller than what is estimated. */
export function comparisonDoubts(all: readonly Summary[], language: Language): string[] {
  const names = all
    .filter(({ fourWeeks: { comparison } }) => comparison.kind === 'change')
    .filter(({ fourWeeks }) => isWithinEstimates([fourWeeks]))
    .map(({ store }) => place(store));
  if (names.length === 0) return [];
  return [language.say.figures.doubts({ stores: language.list(names) })];
}

const sum = (figures: readonly Figure[], value: (figure: Figure) => number) =>
  figures.reduce((total, figure) => total + value(figure), 0);
