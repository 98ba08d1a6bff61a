import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { day, days, unknown } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import type { Incident } from './analysis.ts';
import { speak } from './language.ts';
import { healthWords, leagueRows } from './league.ts';

const language = english;
const END = '2026-11-23';

it('begins with the busiest store and ends with what is not known', () => {
  const shop = (name: string, make: typeof unknown) =>
    summary(days('2026-10-01', 54, make), END, { name });
  const analysis = { trends: new Map(), incidents: new Map() };
  const all = [
    shop('unknown', unknown),
    shop('small', (date) => day(date, 1)),
    shop('large', (date) => day(date, 9)),
  ];
  expect(leagueRows(all, analysis, language).map(({ name }) => name)).toEqual(
    ['large', 'small', 'unknown'].map((name) => `${name}, Roma`),
  );
});

it('counts what is open at a store, the worst first', () => {
  const incident = (kind: Incident['kind'], closed: number | null = null): Incident => ({
    ...{ store_id: 'rome', sensor_id: 'rome-01', incident_id: kind, kind, opened: 0, closed },
    ...{ hours: 1, value: null, usual: null },
  });
  const all = [incident('worn'), incident('silent'), incident('worn'), incident('clock', 1)];
  expect(healthWords(all, language)).toBe('1 silent, 2 worth replacing');
  expect(healthWords([incident('dead', 1)], language)).toBe('');
  const failing = [incident('failing'), incident('flat'), incident('failing')];
  expect(healthWords(failing, speak('de-DE', de))).toBe(
    '1 steht auf einer Zahl, 2 fallen öfter aus',
  );
  expect(healthWords([incident('silent'), incident('silent')], speak('fr-FR', fr))).toBe('2 muets');
});
