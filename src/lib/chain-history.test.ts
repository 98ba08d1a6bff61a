import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { english } from '../testing/english.ts';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { isoDate, parseDate } from './calendar.ts';
import { chainHistory, isGuessed } from './chain-history.ts';
import { historyDescription, historyKey, openingWords } from './chain-history-words.ts';
import { speak } from './language.ts';

const language = english;
/** A Monday. */
const END = '2026-11-23';
const today = parseDate(END);
const opened = { opened_on: '2026-10-21' };
const shop = (make: typeof unknown, rest = {}) =>
  summary(days('2026-10-21', 34, make), END, { ...opened, ...rest });
const tens = (date: string) => day(date, 10);

it('adds up whole weeks of all stores', () => {
  const later = summary(days('2026-11-04', 20, tens), END, { opened_on: '2026-11-04' });
  const { weeks, openings } = chainHistory([later, shop(tens)], today);
  expect(weeks.map(({ start, visits }) => [isoDate(start), visits])).toEqual([
    ['2026-10-26', 70],
    ['2026-11-02', 120],
    ['2026-11-09', 140],
    ['2026-11-16', 140],
  ]);
  expect(openings.map(({ date }) => isoDate(date))).toEqual(['2026-10-21', '2026-11-04']);
});

it('leaves a gap where an open day of a store is not known, and where all were closed', () => {
  const lost = shop((date) => (date === '2026-11-10' ? unknown(date) : tens(date)));
  const [, , gap] = chainHistory([lost, shop(tens)], today).weeks;
  expect(gap).toMatchObject({ visits: null, isClosed: false });
  const [shut] = chainHistory([shop(closed)], today).weeks;
  expect(shut).toMatchObject({ visits: null, isClosed: true });
});

it('knows a week of which more than a tenth is estimated', () => {
  const guess = (estimated: number) =>
    chainHistory([shop((date) => day(date, 90, { estimated }))], today).weeks.every(isGuessed);
  expect([guess(99), guess(101)]).toEqual([false, true]);
});

it('says what is drawn', () => {
  const history = chainHistory(
    [shop((date) => day(date, date === '2026-11-17' ? 30 : 10)), shop(tens, { closed_on: END })],
    today,
  );
  expect(historyDescription(history, language)).toBe(
    'Visits a week, Monday to Sunday, at all stores together, from 26 October 2026 to 22 November 2026. The busiest week began on 16 November 2026 and brought 160 visits.',
  );
  expect(historyDescription(history, speak('de-DE', de))).toMatch(
    /^Besuche je Woche, .* Die stärkste Woche begann am .* und brachte [\d.]+ Besuche\.$/,
  );
  expect(historyKey(history, language)).toEqual(['A line down from a name: the store opened.']);
  expect(history.openings.map((opening) => openingWords(opening, language))).toEqual([
    'Roma Via del Corso',
    'Roma Via del Corso',
    'Roma Via del Corso closed',
  ]);
});

it('explains only the marks that there are', () => {
  const mixed = shop((date) => {
    if (date < '2026-11-02') return closed(date);
    if (date < '2026-11-09') return unknown(date);
    return day(date, 5, { estimated: 10 });
  });
  expect(historyKey(chainHistory([mixed], today), language)).toEqual([
    'A line down from a name: the store opened.',
    'A ring: over a tenth of the week is estimated.',
    'A band: all stores were closed.',
    'A gap in the line: of an open day of a store nothing is known.',
  ]);
});
