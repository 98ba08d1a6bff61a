import type { Trend } from './analysis.ts';
import { percent, percentSpan } from './interval-words.ts';
import type { Language } from './language.ts';

/** Whole months that a trend needs: docs/analysis.md. */
const ENOUGH_MONTHS = 24;
/** Percent a year from which on a trend is called rising or falling. */
const LEAST_PACE = 1;

/** The period that the pages go by: the last three years, or all of a shorter life. */
export const leadTrend = (trends: readonly Trend[]): Trend | undefined =>
  trends.find(({ period }) => period === '3 years');

export const isYoung = (trends: readonly Trend[]): boolean =>
  leadTrend(trends)?.verdict === 'too young';

/** Which way visits went in a period, and how sure that is: a sentence without its end. */
export function verdictWords(trend: Trend, language: Language): string {
  const say = language.say.analysis.trend;
  const { verdict } = trend;
  switch (verdict) {
    case 'rising':
    case 'falling':
    case 'stable':
      return say[verdict](sureWords(trend, language));
    case 'cannot tell':
      return undecidedWords(trend, language);
    case 'too young':
      return say.young(monthsWords(trend, language));
  }
}

function undecidedWords(trend: Trend, language: Language): string {
  const say = language.say.analysis.trend;
  const { pct_per_year, low, high } = trend;
  const words = sureWords(trend, language);
  if ((low ?? 0) <= 0 && (high ?? 0) >= 0) return say.open(words);
  return Math.abs(pct_per_year ?? 0) < LEAST_PACE ? say.little(words) : say.chance(words);
}

const sureWords = (trend: Trend, language: Language) => ({
  pace: percent(trend.pct_per_year, language),
  when: spanWords(trend, language),
  span: percentSpan(trend, language),
});

/** From which month to which; the empty text where there is none. */
const spanWords = ({ first_month, last_month }: Trend, language: Language): string =>
  first_month === null || last_month === null
    ? ''
    : language.say.analysis.trend.between({
        first: language.month(first_month),
        last: language.month(last_month),
      });

const monthsWords = ({ months }: Trend, language: Language) => ({
  months: language.count(months),
  enough: language.count(ENOUGH_MONTHS),
});

/** The same of the periods beside the lead that have a trend, and say something else. */
export function otherTrends(trends: readonly Trend[], language: Language) {
  const lead = leadTrend(trends);
  return trends.flatMap((trend) => {
    const { period, first_month, verdict } = trend;
    if (period === '3 years' || verdict === 'too young') return [];
    if (period === 'life' && first_month === lead?.first_month) return [];
    const { others } = language.say.analysis.trend;
    return [{ period: others[period], verdict: verdictWords(trend, language) }];
  });
}

/** A trend for the overview: "rising, +3.1% a year", and its interval, or how many months it lacks. */
export function trendNote(trend: Trend, language: Language) {
  const say = language.say.analysis.trend;
  const { verdict } = trend;
  const isPace = verdict === 'rising' || verdict === 'falling';
  return {
    verdict: isPace
      ? say.notes[verdict]({ pace: percent(trend.pct_per_year, language) })
      : say.notes[verdict],
    interval:
      trend.pct_per_year === null
        ? say.months(monthsWords(trend, language))
        : percentSpan(trend, language),
  };
}
