import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { parseDate } from './calendar.ts';
import { speak } from './language.ts';
import type { Quality } from './quality.ts';
import { qualityDescription, qualityTable, qualityTitle } from './quality-words.ts';

const worst = { start: parseDate('2021-08-01'), share: 0.614 };
const best = { start: parseDate('2022-01-01'), share: 1 };
const quality: Quality = {
  range: { from: parseDate('2017-03-05'), to: parseDate('2022-01-31') },
  ...{ isOver: false, share: 0.976, months: [worst, best], worst, poor: 1 },
  years: [
    { start: parseDate('2021-01-01'), share: 0.9, worst },
    { start: parseDate('2022-01-01'), share: 1, worst: best },
  ],
};

it('says how much was measured since when, and when it was least', () => {
  expect(qualityTitle(quality, english)).toBe(
    '97% of its hours have been measured since March 2017; the worst month was August 2021 with 61%',
  );
  expect(qualityTitle({ ...quality, share: 1, worst: undefined }, english)).toBe(
    '100% of its hours have been measured since March 2017',
  );
  expect(qualityTitle({ ...quality, isOver: true }, english)).toBe(
    '97% of its hours were measured from March 2017 to January 2022; the worst month was August 2021 with 61%',
  );
  expect(qualityTitle(quality, speak('de-DE', de))).toBe(
    '97 % der Öffnungsstunden wurden seit März 2017 gemessen; am wenigsten im August 2021: 61 %',
  );
});

it('says how many months fall short', () => {
  expect(qualityDescription(quality, english)).toMatch(
    /Less than 90% of them were measured in 1 of 2 months\.$/,
  );
  expect(qualityDescription({ ...quality, poor: 0 }, english)).toMatch(
    /Every month had at least 90% of them measured\.$/,
  );
  expect(qualityDescription(quality, speak('fr-FR', fr))).toContain('dans 1 mois sur 2.');
});

it('lists the years, the newest first, each with its worst month', () => {
  expect(qualityTable(quality, english)).toEqual([
    { year: '2022', share: '100%', worst: 'January 2022: 100%' },
    { year: '2021', share: '90%', worst: 'August 2021: 61%' },
  ]);
});
