import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { incident } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { day, days, unknown } from '../testing/rows.ts';
import { health, storeSensors } from '../testing/sensors.ts';
import { summary } from '../testing/store.ts';
import { speak } from './language.ts';
import { healthWords, leagueRows } from './league.ts';
import { needsAttention } from './sensors.ts';

const language = english;
const END = '2026-11-23';

it('begins with the busiest store and ends with what is not known', () => {
  const shop = (name: string, make: typeof unknown) =>
    summary(days('2026-10-01', 54, make), END, { name });
  const analysis = { trends: new Map(), sensors: new Map() };
  const all = [
    shop('unknown', unknown),
    shop('small', (date) => day(date, 1)),
    shop('large', (date) => day(date, 9)),
  ];
  expect(leagueRows(all, analysis, language).map(({ name }) => name)).toEqual(
    ['large', 'small', 'unknown'].map((name) => `${name}, Roma`),
  );
});

it('counts each sensor of a store that needs attention once, the worst first', () => {
  const worn = incident({ kind: 'worn' });
  const silent = health({ open: [incident()] });
  const little = health({ lately: { hours: 200, of: 300 } });
  const all = [
    ...[health({ open: [worn] }), silent, health({ open: [worn] }), health(), little],
    ...[health({ open: [worn], lately: little.lately }), health({ hangs: false, open: [worn] })],
  ];
  const store = storeSensors(all);
  expect(healthWords(store, language)).toBe('1 silent, 1 measuring too little, 3 worth replacing');
  expect(all.filter((sensor) => needsAttention(sensor, store))).toHaveLength(5);
  expect(healthWords(storeSensors([health()]), language)).toBe('');
  expect(healthWords(undefined, language)).toBe('');
});

it('counts all sensors of a store that is silent, in the language of the page', () => {
  const open = [incident({ sensor_id: null })];
  const silent = storeSensors([health(), health()], { open });
  expect(healthWords(silent, speak('fr-FR', fr))).toBe('2 muets');
  const failing = health({ open: [incident({ kind: 'failing' })] });
  const stuck = health({ open: [incident({ kind: 'flat' })] });
  expect(healthWords(storeSensors([failing, stuck, failing]), speak('de-DE', de))).toBe(
    '1 steht auf einer Zahl, 2 fallen öfter aus',
  );
});
