import { expect, it } from 'vitest';
import { toDate } from './dates.ts';
import { easter, holidaysOf, listHolidays } from './holidays.ts';

const datesOf = (country: string, year: number) =>
  listHolidays(country, year).map(({ date }) => date.slice(5));

it('knows when Easter is', () => {
  expect([2014, 2019, 2024, 2025, 2038].map((year) => toDate(easter(year)))).toEqual([
    '2014-04-20',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
  ]);
});

it('lists the holidays of France', () => {
  expect(datesOf('FR', 2024).join(' ')).toBe(
    '01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25',
  );
});

it('lists the holidays of England, with days in lieu and jubilees', () => {
  expect(datesOf('GB-ENG', 2022).join(' ')).toBe(
    '01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27',
  );
  expect(datesOf('GB-ENG', 2020).join(' ')).toBe(
    '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28',
  );
});

it('lists the holidays of Berlin, which are more than those of Germany', () => {
  expect(datesOf('DE-BE', 2025).join(' ')).toBe(
    '01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26',
  );
  expect(datesOf('DE-BE', 2018)).not.toContain('03-08');
  expect(datesOf('DE', 2025)).not.toContain('03-08');
});

it('lists the holidays of Italy, one more from 2026 on', () => {
  expect(datesOf('IT', 2026).join(' ')).toBe(
    '01-01 01-06 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
  );
  expect(datesOf('IT', 2025)).not.toContain('10-04');
});

it('moves the holidays of Madrid from Sunday to Monday', () => {
  expect(datesOf('ES-MD', 2026).join(' ')).toBe(
    '01-01 01-06 04-02 04-03 05-01 05-02 08-15 10-12 11-01 11-02 12-06 12-07 12-08 12-25',
  );
});

it('takes the rules of the country where a subdivision has none, and no holidays where nothing is known', () => {
  expect(datesOf('FR-IDF', 2024)).toEqual(datesOf('FR', 2024));
  expect(holidaysOf('XX', 2024).size).toBe(0);
});
