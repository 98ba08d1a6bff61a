import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { incident } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { health, storeSensors } from '../testing/sensors.ts';
import { summary } from '../testing/store.ts';
import { parseDate } from './calendar.ts';
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
  expect(leagueRows(all, parseDate(END), analysis, language).map(({ name }) => name)).toEqual(
    ['large', 'small', 'unknown'].map((name) => `${name}, Roma`),
  );
});

it('tells the last day beside the year before, and that a store was closed', () => {
  const year = (last: typeof unknown) =>
    days('2025-11-24', 365, (date, n) => (n === 364 ? last(date) : day(date, 100)));
  const cells = (last: typeof unknown) => {
    const [row] = leagueRows(
      [summary(year(last), END)],
      parseDate(END),
      { trends: new Map(), sensors: new Map() },
      language,
    );
    return [row?.day, row?.words.day, row?.words.dayChange];
  };
  expect(cells((date) => day(date, 90))).toEqual([90, '90', '−10.0% on a year before']);
  expect(cells(closed)).toEqual([null, '–', 'closed']);
  expect(cells(unknown)).toEqual([null, '–', '']);
});

it('counts each sensor of a store that needs attention once', () => {
  const worn = incident({ kind: 'worn' });
  const little = health({ lately: { hours: 200, of: 300 } });
  const all = [
    ...[health({ open: [worn] }), health({ open: [incident()] }), health(), little],
    ...[health({ open: [worn], lately: little.lately }), health({ hangs: false, open: [worn] })],
  ];
  const store = storeSensors(all);
  expect(healthWords(store, language)).toBe('4 of 5 in trouble');
  expect(all.filter((sensor) => needsAttention(sensor, store))).toHaveLength(4);
  expect(healthWords(storeSensors([health()]), language)).toBe('');
  expect(healthWords(undefined, language)).toBe('');
});

it('counts all sensors of a store that is silent, in the language of the page', () => {
  const open = [incident({ sensor_id: null })];
  const silent = storeSensors([health(), health()], { open });
  expect(healthWords(silent, speak('fr-FR', fr))).toBe('2 sur 2 à surveiller');
  expect(healthWords(silent, speak('de-DE', de))).toBe('2 von 2 gestört');
});
