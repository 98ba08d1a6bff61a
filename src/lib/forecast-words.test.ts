import { expect, it } from 'vitest';
import { fr } from '../messages/fr.ts';
import { forecastDay } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { DAY, isoDate, parseDate } from './calendar.ts';
import { accuracyWords, comingDays, dayCells, noForecastWords } from './forecast-words.ts';
import { speak } from './language.ts';

const language = english;

it('shows the two weeks after the last day that is known', () => {
  const monday = parseDate('2024-06-24');
  const forecast = Array.from({ length: 90 }, (_, n) => forecastDay(isoDate(monday + n * DAY)));
  const days = comingDays(forecast, parseDate('2024-06-26')).map(({ date }) => isoDate(date));
  expect([days.length, days[0], days.at(-1)]).toEqual([14, '2024-06-27', '2024-07-10']);
  expect(comingDays([], monday)).toEqual([]);
});

it('says how far off such forecasts were, beside the rule of thumb', () => {
  expect(accuracyWords({ error_pct: 7.26, yardstick_pct: 9.6 }, language)).toBe(
    'Made for past days, such forecasts were off by 7.3% of the visits; the rule of thumb, the same weekday of last year times how this year compares so far, by 9.6%.',
  );
});

it('says why there is none', () => {
  expect(noForecastWords(true, language)).toMatch(
    /^No forecast is shown: so far none could be tried/,
  );
  expect(noForecastWords(false, language)).toMatch(
    /^No forecast is shown: .* it was not better than/,
  );
});

it('shows a day as a row, closed ones as such', () => {
  expect(dayCells(forecastDay('2024-06-27'), language)).toEqual({
    ...{ day: 'Thu 27 Jun', visits: '1,000', span: '801 to 1,250' },
  });
  const closed = forecastDay('2024-06-30', { visits: null, low: null, high: null });
  expect(dayCells(closed, language)).toMatchObject({ visits: 'closed', span: '' });
});

it('says it in French', () => {
  expect(
    accuracyWords({ error_pct: 7.26, yardstick_pct: 9.6 }, speak('fr-FR', fr)).replace(/\s/g, ' '),
  ).toBe(
    'Établies pour des jours passés, de telles prévisions s’écartaient de 7,3 % des visites ; la règle empirique (le même jour de la semaine de l’an dernier, multiplié par le rapport de cette année à la précédente), de 9,6 %.',
  );
});
