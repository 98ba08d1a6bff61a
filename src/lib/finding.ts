import type { Rank } from '../messages/en/finding.ts';
import type { Bucket } from './average.ts';
import type { Course } from './course.ts';
import { differenceOf } from './difference.ts';
import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import { place } from './sentences.ts';
import type { Summary } from './summary.ts';

/** Averages less than this apart are as good as equal. */
const TIE = 0.01;

/** Characters that those who list pages show of a description. */
const BRIEF = 160;

/** Whose days they are, and what its first one is called. */
interface Subject {
  readonly name: string;
  readonly start: 'opening' | 'firstDay';
}

export const storeSubject = ({ store }: Summary): Subject => ({
  name: place(store),
  start: 'opening',
});

/** The title of a chart: the last 52 weeks of a store or door against its calendar year with the busiest open days. */
export const finding = (subject: Subject, course: Course, language: Language): string =>
  findings(subject, course, language)[0];

/** As much of the finding as fits where pages are listed. */
export function briefFinding(subject: Subject, course: Course, language: Language): string {
  const all = findings(subject, course, language);
  return all.find(({ length }) => length <= BRIEF) ?? all.at(-1) ?? all[0];
}

/** The fullest sentence first. */
function findings(
  { name, start }: Subject,
  course: Course,
  language: Language,
): [string, ...string[]] {
  const say = language.say.finding;
  const { life, year, years } = course;
  const { average, coverage, days, tradingDays } = year.now;
  const isWhole = days >= 364 || life.from <= year.range.from;
  const to = language.date(year.range.to);
  const period = say.period[isWhole ? 'weeks' : start]({ to });
  if (tradingDays === 0) return [say.closed({ name, period })];
  if (average === null) return [say.unknown({ name, period })];
  const today = { name, visits: language.count(average), period };
  const measured = years.filter((one) => (one.coverage ?? 0) >= ENOUGH_COVERAGE);
  const best = highest(measured);
  if (!best?.average || (coverage ?? 0) < ENOUGH_COVERAGE) return [say.average(today)];
  const difference = differenceOf(average / best.average - 1, language, TIE);
  const compared = { ...today, difference, year: language.year(best.start) };
  const shorter = [say.compared(compared), say.average(today)] as const;
  if (measured.length === 1) return [...shorter];
  return [say.ranked({ ...compared, rank: rankOf(best, measured, years) }), ...shorter];
}

/** `measured`: those of `years` that can be compared, `best` the busiest of them. */
function rankOf(best: Bucket, measured: readonly Bucket[], years: readonly Bucket[]): Rank {
  const isTied = measured.some((one) => one !== best && isTie(one.average ?? 0, best.average ?? 0));
  const rank = isTied ? 'tied' : 'busiest';
  return measured.length < years.length ? `${rank} measured` : rank;
}

const isTie = (a: number, b: number) => Math.abs(a / b - 1) < TIE;

/** What the chart shows, for those who cannot see it and for those who want to be sure. */
export function description({ history, months: all }: Course, language: Language): string {
  const say = language.say.finding;
  const months = known(all);
  const best = highest(months);
  const worst = months.reduce(lower, best);
  const days = say.days({ from: language.date(history.from), to: language.date(history.to) });
  if (!best || !worst || best === worst) return days;
  const extremes = say.months({
    best: language.month(best.start),
    most: language.count(best.average ?? 0),
    worst: language.month(worst.start),
    least: language.count(worst.average ?? 0),
  });
  return `${days} ${extremes}`;
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
