import { expect, it } from 'vitest';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { speak } from './language.ts';
import type { AgeMonth } from './sensor-age.ts';
import { ageDescription, ageFinding, ageWords } from './sensor-age-words.ts';

const language = english;
const months = (count: number, failed: (month: number) => number, devices = 20): AgeMonth[] =>
  Array.from({ length: count }, (_, month) => ({
    ...{ month, devices },
    failed: { hours: failed(month), of: 1000 },
  }));

it.each([
  [
    months(36, (n) => n),
    'Sensors fail more as they age: 0.6% of their hours in their first year, 3.0% in their third',
  ],
  [
    months(30, (n) => 40 - n),
    'Sensors fail less as they age: 3.5% of their hours in their first year, 2.3% in their second',
  ],
  [
    months(24, () => 5),
    'Age makes little difference to sensors: they fail in 0.5% of their hours in their first year, 0.5% in their second',
  ],
  [months(14, () => 5), 'In their first year sensors fail in 0.5% of their hours'],
  [months(4, () => 5), 'In their first months sensors fail in 0.5% of their hours'],
  [[], 'How often sensors fail is not known yet'],
])('finds what age does (%#)', (known, words) => {
  expect(ageFinding(known, language)).toBe(words);
});

it('finds nothing in the years of which few devices tell', () => {
  const known = [...months(24, () => 5), ...months(36, () => 500, 4).slice(24)];
  expect(ageFinding(known, language)).toMatch(/^Age makes little difference/);
  expect(ageDescription(known, language)).toContain('thin where fewer than 10');
});

it('says what the chart shows', () => {
  expect(
    ageDescription(
      months(12, () => 1),
      language,
    ),
  ).toBe(
    'Share of trading hours that failed, in each month since the device was new: of 20 devices at first, of 20 that lived 11 months. An outage of a day and more is taken as the end of a device; one that was replaced without is not noticed.',
  );
  expect(ageWords(months(1, () => 1)[0] as AgeMonth, language)).toBe('0 to 1 month');
});

it('says it in French', () => {
  const french = speak('fr-FR', fr);
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  expect(
    plain(
      ageFinding(
        months(36, (n) => n),
        french,
      ),
    ),
  ).toBe(
    'En vieillissant, les capteurs perdent plus d’heures : 0,6 % la première année, 3,0 % la troisième',
  );
  expect(
    plain(
      ageDescription(
        months(2, () => 1, 1),
        french,
      ),
    ),
  ).toContain(': sur 1 appareil au début, sur 1 qui a vécu 1 mois à la fin.');
});
