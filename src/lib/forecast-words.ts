import type { ForecastDay } from './analysis.ts';
import type { Language } from './language.ts';

const DAYS_SHOWN = 14;

/** The days to come after a date, two weeks of them. */
export const comingDays = (forecast: readonly ForecastDay[], last: number): ForecastDay[] =>
  forecast.filter(({ date }) => date > last).slice(0, DAYS_SHOWN);

/** How good such a forecast was in the past, beside the rule of thumb that it has to beat. */
export const accuracyWords = (
  { error_pct, yardstick_pct }: Pick<ForecastDay, 'error_pct' | 'yardstick_pct'>,
  language: Language,
): string =>
  language.say.analysis.forecast.accuracy({
    error: language.size(error_pct / 100),
    yardstick: language.size(yardstick_pct / 100),
  });

/** Why there is none. */
export const noForecastWords = (isYoung: boolean, language: Language): string =>
  language.say.analysis.forecast[isYoung ? 'young' : 'poor'];

/** What is expected of a day, for a table. */
export const dayCells = ({ date, visits, low, high }: ForecastDay, language: Language) => ({
  day: language.weekday(date),
  visits: visits === null ? language.say.analysis.forecast.closed : language.count(visits),
  span:
    low === null || high === null
      ? ''
      : language.say.analysis.to({ low: language.count(low), high: language.count(high) }),
});
