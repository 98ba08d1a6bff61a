import type { Bucket } from './average.ts';
import type { Course } from './course.ts';
import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import { changeWords, place } from './sentences.ts';
import type { Summary } from './summary.ts';

/** Averages less than this apart are as good as equal. */
const TIE = 0.01;

/** The title of a store's chart. */
export const storeFinding = (summary: Summary, language: Language): string =>
  finding({ name: place(summary.store), start: 'its opening' }, summary, language);

/** Whose days they are, and how its first one is called. */
interface Subject {
  readonly name: string;
  readonly start: string;
}

/** The last 52 weeks of a store or door against its calendar year with the busiest open days. */
export function finding({ name, start }: Subject, course: Course, language: Language): string {
  const { life, year, years } = course;
  const { average, coverage, days, tradingDays } = year.now;
  const period =
    days < 364 && life.from > year.range.from
      ? `from ${start} to ${language.date(year.range.to)}`
      : `in the 52 weeks to ${language.date(year.range.to)}`;
  if (tradingDays === 0) return `${name} was closed ${period}.`;
  if (average === null) return `Nothing is known of ${name} ${period}.`;
  const today = `${name} had ${language.count(average)} visits on an average open day ${period}`;
  const measured = years.filter((one) => (one.coverage ?? 0) >= ENOUGH_COVERAGE);
  const best = highest(measured);
  if (!best?.average || (coverage ?? 0) < ENOUGH_COVERAGE) return `${today}.`;
  const bestYear = language.year(best.start);
  const change = average / best.average - 1;
  const kind = measured.length < years.length ? 'well-measured year' : 'full calendar year';
  if (measured.length === 1) return `${today}, ${apart(change, language)} in ${bestYear}.`;
  const isTied = measured.some((one) => one !== best && isTie(one.average ?? 0, best.average ?? 0));
  const rank = isTied ? `one of its busiest ${kind}s` : `its busiest ${kind}`;
  return `${today}, ${apart(change, language)} in ${bestYear}, ${rank} by that average.`;
}

const isTie = (a: number, b: number) => Math.abs(a / b - 1) < TIE;

/** "13.8% fewer than"; a tie goes by "about as many as". */
const apart = (change: number, language: Language): string =>
  Math.abs(change) < TIE ? 'about as many as' : changeWords(change, language);

/** What the chart shows, for those who cannot see it and for those who want to be sure. */
export function description({ history, months: all }: Course, language: Language): string {
  const months = known(all);
  const best = highest(months);
  const worst = months.reduce(lower, best);
  const span = `from ${language.date(history.from)} to ${language.date(history.to)}`;
  if (!best || !worst || best === worst) return `Visits a day ${span}.`;
  const at = (month: Bucket) =>
    `${language.month(month.start)} (${language.count(month.average ?? 0)} on an average open day)`;
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
