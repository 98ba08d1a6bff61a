import { expect, it } from 'vitest';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { day, days } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { speak } from './language.ts';
import { mapDescription, mapFinding, spotsOf } from './map-words.ts';
import type { Row } from './rows.ts';

const language = english;
const END = '2026-11-23';
const shop = (visits: number, rest: Partial<Row> = {}, name = 'Roma Centro') =>
  summary(
    days('2026-10-01', 54, (date) => day(date, visits, rest)),
    END,
    { name },
  );

it('finds the store with most visits', () => {
  expect(mapFinding([shop(30), shop(90, {}, 'Roma Termini')], language)).toBe(
    'Roma Termini had 75.0% of the visits of the last 28 days, more than any other store.',
  );
  expect(mapFinding([shop(30)], language)).toBe('Where the stores are');
  expect(mapFinding([shop(30), shop(90, {}, 'Roma Termini')], speak('fr-FR', fr))).toBe(
    'Roma Termini a reçu 75,0\u00a0% des visites des 28 derniers jours, plus que tout autre magasin.',
  );
});

it('makes a spot of each store, and says when one is not well measured', () => {
  const [spot] = spotsOf([shop(30)], language);
  expect(spot).toMatchObject({ visits: 840, isGuessed: false, name: 'Roma', value: '840' });
  expect(mapDescription([shop(30)], language)).not.toContain('empty');
  expect(mapDescription([shop(30, { coverage: 0.5 })], language)).toContain(
    'An empty circle: less than 90% of it was measured.',
  );
});

it('leaves out a store that has closed', () => {
  const gone = summary(
    days('2026-01-01', 327, (date) => day(date, 10)),
    END,
    { closed_on: '2026-06-30' },
  );
  expect(spotsOf([gone], language)).toEqual([]);
});
