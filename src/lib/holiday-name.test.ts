import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../etl/contract/settings.ts';
import { HOLIDAYS } from '../messages/holidays.ts';
import { inLanguage } from './holiday-name.ts';

/** Where the stores of the demo are, and the language of each. */
const PLACES = [
  ['GB', 'ENG', 'en'],
  ['FR', '', 'fr'],
  ['DE', 'BE', 'de'],
  ['IT', '', 'it'],
  ['ES', 'MD', 'es'],
] as const;
const YEARS = Array.from({ length: 20 }, (_, n) => 2012 + n);

const namesOf = (country: string, region: string, language: string) => {
  const calendar = new Holidays(country, region, { types: ['public', 'bank'] });
  return new Set(
    YEARS.flatMap((year) => calendar.getHolidays(year, language)).map(({ name }) => name),
  );
};

it.each(PLACES)('has each holiday of %s %s in every language', (country, region, home) => {
  const names = (language: string) => {
    const calendar = new Holidays(country, region, { types: ['public', 'bank'] });
    return YEARS.flatMap((year) => {
      const english = calendar.getHolidays(year, 'en');
      return calendar
        .getHolidays(year, language)
        .map(({ name }, n) => inLanguage(language, name, english[n]?.name ?? ''));
    });
  };
  const foreign = new Set([...namesOf(country, region, home), ...namesOf(country, region, 'en')]);
  for (const language of LANGUAGES.filter((one) => one !== home && one !== 'en'))
    expect(
      names(language).filter((name) => foreign.has(name)),
      language,
    ).toEqual([]);
});

it('knows holidays by the name that the library gives them', () => {
  const english = new Set(
    PLACES.flatMap(([country, region]) => [...namesOf(country, region, 'en')]),
  );
  expect(Object.keys(HOLIDAYS).filter((name) => !english.has(name))).toEqual([]);
});

it('says of a day in lieu what it stands for', () => {
  expect(inLanguage('it', 'Santo Stefano (substitute day)', 'Boxing Day (substitute day)')).toBe(
    'Santo Stefano (giorno sostitutivo)',
  );
  expect(inLanguage('en', 'Boxing Day (substitute day)', 'Boxing Day (substitute day)')).toBe(
    'Boxing Day (substitute day)',
  );
  expect(inLanguage('pt', 'Natal', 'Christmas Day')).toBe('Natal');
});
