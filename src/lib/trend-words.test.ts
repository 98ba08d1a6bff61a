import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { tooYoung, trend } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { parseDate } from './calendar.ts';
import { speak } from './language.ts';
import { isYoung, leadTrend, otherTrends, trendNote, verdictWords } from './trend-words.ts';

const language = english;

it.each([
  [
    'falling',
    {},
    'Visits have been falling: −3.2% a year from June 2021 to May 2024 (95% interval −4.5% to −1.9%)',
  ],
  [
    'stable',
    { verdict: 'stable', pct_per_year: 0.1, low: -0.6, high: 0.8 },
    'Visits have been stable: +0.1% a year from June 2021 to May 2024 (95% interval −0.6% to +0.8%)',
  ],
  [
    'open on both sides',
    { verdict: 'cannot tell', pct_per_year: -1.1, low: -4, high: 1.7 },
    'Which way visits go cannot be told: anything from −4.0% to +1.7% a year fits the counts from June 2021 to May 2024',
  ],
  [
    'too small',
    { verdict: 'cannot tell', pct_per_year: 0.8, low: 0.3, high: 1.3 },
    'Visits have moved by too little to be called a trend: +0.8% a year from June 2021 to May 2024 (95% interval +0.3% to +1.3%)',
  ],
  [
    'perhaps by chance',
    { verdict: 'cannot tell', pct_per_year: 2, low: 0.1, high: 3.9, q: 0.08 },
    'Which way visits go cannot be told: among so many stores and doors chance alone may give one +2.0% a year from June 2021 to May 2024 (95% interval +0.1% to +3.9%)',
  ],
] as const)('says which way visits went, and how sure that is: %s', (_, rest, words) => {
  expect(verdictWords(trend(rest), language)).toBe(words);
});

it('says of a young store how many months there are', () => {
  expect(verdictWords(tooYoung(), language)).toBe(
    'There are too few whole, measured months for a trend: 8 so far, and it takes 24',
  );
  expect(trendNote(tooYoung(), language)).toEqual({
    ...{ verdict: 'too young', interval: '8 of 24 months' },
  });
  expect([isYoung([tooYoung()]), isYoung([trend()])]).toEqual([true, false]);
});

it('leads with three years, and says of the other windows what differs', () => {
  const recent = trend({ period: '12 months', first_month: parseDate('2022-06-01') });
  const life = trend({ period: 'life', first_month: parseDate('2016-02-01'), verdict: 'rising' });
  const sameLife = trend({ period: 'life' });
  expect(leadTrend([recent, trend(), life])).toEqual(trend());
  expect(otherTrends([recent, trend(), life], language)).toEqual([
    {
      period: 'The last twelve months against the twelve before',
      verdict:
        'Visits have been falling: −3.2% a year from June 2022 to May 2024 (95% interval −4.5% to −1.9%)',
    },
    {
      period: 'Over its whole life',
      verdict:
        'Visits have been rising: −3.2% a year from February 2016 to May 2024 (95% interval −4.5% to −1.9%)',
    },
  ]);
  expect(otherTrends([recent, trend(), sameLife], language)).toHaveLength(1);
  expect(otherTrends([tooYoung(), tooYoung({ period: 'life' })], language)).toEqual([]);
  expect(otherTrends([tooYoung(), life], language)).toHaveLength(1);
});

it('tells the trend of a store in a word, with its pace where it has one', () => {
  expect(trendNote(trend(), language)).toEqual({
    ...{ verdict: 'falling, −3.2% a year', interval: '−4.5% to −1.9%' },
  });
  expect(trendNote(trend({ verdict: 'cannot tell' }), language).verdict).toBe('cannot tell');
});

it('says it in German', () => {
  const german = speak('de-DE', de);
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(verdictWords(trend(), german))).toBe(
    'Die Besuche gehen zurück: −3,2 % im Jahr von Juni 2021 bis Mai 2024 (95-%-Intervall −4,5 % bis −1,9 %)',
  );
  const [other] = otherTrends([trend({ period: '12 months' })], german);
  expect(other?.period).toBe('Die letzten zwölf Monate gegenüber den zwölf davor');
  expect(other?.verdict).toBe(verdictWords(trend(), german));
});
