import { expect, it } from 'vitest';
import { holidaysOf } from './holidays.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const of = (country: string, from: string, to: string) =>
  holidaysOf(country, dayOf(from), dayOf(to));

it('names the holidays of a country in English, by local day', () => {
  const may = of('FR', '2026-05-01', '2026-05-31');
  expect([...may]).toEqual([
    [dayOf('2026-05-01'), 'Labour Day'],
    [dayOf('2026-05-08'), 'Victory Day'],
    [dayOf('2026-05-14'), 'Ascension Day'],
    [dayOf('2026-05-25'), 'Whit Monday'],
  ]);
});

it('knows the holidays of a region and those in lieu', () => {
  expect(of('ES-MD', '2026-05-02', '2026-05-02').size).toBe(1);
  expect(of('ES', '2026-05-02', '2026-05-02').size).toBe(0);
  expect(of('DE-BE', '2026-03-08', '2026-03-08').size).toBe(1);
  expect(of('GB-ENG', '2026-12-28', '2026-12-28').size).toBe(1);
  expect(of('US', '2026-07-03', '2026-07-03').size).toBe(1);
});

it('spans years, both ends included', () => {
  const days = of('IT', '2023-12-25', '2025-01-01');
  expect(days.get(dayOf('2023-12-25'))).toBe('Christmas Day');
  expect(days.get(dayOf('2025-01-01'))).toBe("New Year's Day");
  expect(Math.min(...days.keys())).toBe(dayOf('2023-12-25'));
  expect(Math.max(...days.keys())).toBe(dayOf('2025-01-01'));
});

it('takes an unknown region for its country and an unknown country for one without holidays', () => {
  expect(of('FR-ZZ', '2026-01-01', '2026-12-31')).toEqual(of('FR', '2026-01-01', '2026-12-31'));
  expect(of('XX', '2026-01-01', '2026-12-31').size).toBe(0);
  expect(of('', '2026-01-01', '2026-12-31').size).toBe(0);
});
