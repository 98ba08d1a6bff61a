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
  const { verdict, pct_per_year, months } = trend;
  const pace = percent(pct_per_year, language);
  const when = spanWords(trend, language);
  const sure = sureWords(trend, language);
  switch (verdict) {
    case 'rising':
    case 'falling':
      return `Visits have been ${verdict}: ${pace} a year${when} (${sure})`;
    case 'stable':
      return `Visits have been stable: ${pace} a year${when} (${sure})`;
    case 'cannot tell':
      return undecidedWords(trend, when, language);
    case 'too young':
      return `There are too few whole, measured months for a trend: ${language.count(months)} so far, and it takes ${ENOUGH_MONTHS}`;
  }
}

function undecidedWords(trend: Trend, when: string, language: Language): string {
  const { pct_per_year, low, high } = trend;
  const span = percentSpan(trend, language);
  if ((low ?? 0) <= 0 && (high ?? 0) >= 0)
    return `Which way visits go cannot be told: anything from ${span} a year fits the counts${when}`;
  const pace = `${percent(pct_per_year, language)} a year${when} (${sureWords(trend, language)})`;
  return Math.abs(pct_per_year ?? 0) < LEAST_PACE
    ? `Visits have moved by too little to be called a trend: ${pace}`
    : `Which way visits go cannot be told: among so many stores and doors chance alone may give one ${pace}`;
}

/** " from June 2021 to May 2024". */
const spanWords = ({ first_month, last_month }: Trend, language: Language): string =>
  first_month === null || last_month === null
    ? ''
    : ` from ${language.month(first_month)} to ${language.month(last_month)}`;

/** The same of the periods beside the lead that have a trend, and say something else. */
export function otherTrends(trends: readonly Trend[], language: Language): string[] {
  const lead = leadTrend(trends);
  return trends
    .filter(({ period, first_month, verdict }) => {
      if (period === '3 years' || verdict === 'too young') return false;
      return period === '12 months' || first_month !== lead?.first_month;
    })
    .map((trend) => `${LEADS[trend.period]}: ${lower(verdictWords(trend, language))}.`);
}

const LEADS: Readonly<Record<Trend['period'], string>> = {
  life: 'Over its whole life',
  '3 years': 'Over the last three years',
  '12 months': 'The last twelve months beside the twelve before',
};

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** A trend for the overview: "rising, +3.1% a year", and its interval, or how many months it lacks. */
export function trendNote(trend: Trend, language: Language) {
  const { verdict, pct_per_year } = trend;
  const isPace = verdict === 'rising' || verdict === 'falling';
  return {
    verdict: isPace ? `${verdict}, ${percent(pct_per_year, language)} a year` : verdict,
    interval: intervalWords(trend, language),
  };
}

const sureWords = (trend: Trend, language: Language): string =>
  `95% interval ${percentSpan(trend, language)}`;

const intervalWords = (trend: Trend, language: Language): string =>
  trend.pct_per_year === null
    ? `${language.count(trend.months)} of ${ENOUGH_MONTHS} months`
    : percentSpan(trend, language);
