import { expect, it } from 'vitest';
import { isoDate, parseDate } from './calendar.ts';
import { holidaysOf } from './holidays.ts';

const of = (place: string, from: string, to: string, locale = 'en-GB') => {
  const names = holidaysOf(place, { from: parseDate(from), to: parseDate(to) }, locale);
  return [...names].map(([date, name]) => `${isoDate(date)} ${name}`);
};

it('names the holidays of a country by local date, in the language of the pages', () => {
  expect(of('FR', '2026-05-02', '2026-05-31')).toEqual([
    ...['2026-05-08 Victory Day', '2026-05-14 Ascension Day', '2026-05-25 Whit Monday'],
  ]);
  expect(of('FR', '2026-05-08', '2026-05-08', 'fr-FR')).toEqual([
    '2026-05-08 Fête de la Victoire 1945',
  ]);
});

it('knows the holidays of a region, and those in lieu', () => {
  expect(of('ES-MD', '2026-05-02', '2026-05-02')).toHaveLength(1);
  expect(of('ES', '2026-05-02', '2026-05-02')).toHaveLength(0);
  expect(of('US', '2026-07-03', '2026-07-03')).toHaveLength(1);
});

it('spans years, both ends included', () => {
  const days = of('IT', '2023-12-26', '2025-01-01');
  expect(days[0]).toBe('2023-12-26 Boxing Day');
  expect(days.at(-1)).toBe("2025-01-01 New Year's Day");
});

it('knows none of an unknown country', () => {
  expect(of('XX', '2026-01-01', '2026-12-31')).toEqual([]);
});
