import type { ForecastDay } from './analysis.ts';
import type { Language } from './language.ts';

const DAYS_SHOWN = 14;
const YARDSTICK = 'the same weekday of last year times how this year compares so far';

/** The days to come after a date, two weeks of them. */
export const comingDays = (forecast: readonly ForecastDay[], last: number): ForecastDay[] =>
  forecast.filter(({ date }) => date > last).slice(0, DAYS_SHOWN);

/** How good such a forecast was in the past, beside the rule of thumb that it has to beat. */
export const accuracyWords = (
  { error_pct, yardstick_pct }: Pick<ForecastDay, 'error_pct' | 'yardstick_pct'>,
  language: Language,
): string =>
  `Made for past days, such forecasts were off by ${language.size(error_pct / 100)} of the visits; the rule of thumb, ${YARDSTICK}, by ${language.size(yardstick_pct / 100)}.`;

/** Why there is none. */
export const noForecastWords = (isYoung: boolean): string =>
  isYoung
    ? `No forecast is shown: so far none could be tried on enough of the past, or was better than the rule of thumb, ${YARDSTICK}.`
    : `No forecast is shown: made for past days, it was not better than the rule of thumb, ${YARDSTICK}.`;

/** What is expected of a day, for a table. */
export const dayCells = ({ date, visits, low, high }: ForecastDay, language: Language) => ({
  day: language.weekday(date),
  visits: visits === null ? 'closed' : language.count(visits),
  span: low === null || high === null ? '' : `${language.count(low)} to ${language.count(high)}`,
});
