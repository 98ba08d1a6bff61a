import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { DOORS, incident } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { incidentWords, recentIncidents } from './incident-words.ts';
import { speak } from './language.ts';

const language = english;
const words = (rest: Parameters<typeof incident>[0]) =>
  incidentWords(incident(rest), { doors: DOORS, timeZone: 'Europe/Rome' }, language);

it('says which door, what, since when on its clock, and what was lost', () => {
  expect(words({})).toEqual({
    where: 'Galleria',
    what: 'nothing measured since 28 June 2024, 09:00 (30 trading hours, about 420 visits not counted)',
  });
});

it('says from when to when of what is over, and of the whole store', () => {
  const closed = Date.parse('2024-06-28T08:00:00Z');
  expect(words({ sensor_id: null, closed, hours: 1, value: 0.8 })).toEqual({
    where: 'All doors',
    what: 'nothing measured from 28 June 2024, 09:00 to 28 June 2024, 10:00 (1 trading hour, about 1 visit not counted)',
  });
});

it('goes by days where times are midnights, and leaves out what it has not cost yet', () => {
  const opened = Date.parse('2024-06-23T22:00:00Z');
  const worn = { kind: 'worn', value: 30, usual: 2, hours: 0, opened } as const;
  expect(words(worn).what).toBe(
    'worth replacing since 24 June 2024, having failed in 30.0% of its trading hours in eight weeks, 2.0% in the year before',
  );
  const closed = Date.parse('2024-06-30T22:00:00Z');
  expect(words({ ...worn, hours: 39, closed }).what).toMatch(
    /^worth replacing from 24 June 2024 to 30 June 2024, .* before \(39 trading hours failed\)$/,
  );
});

const since = 'since 28 June 2024, 09:00';
it.each([
  ['dead', 420, null, `zeros counted while people came, ${since}`],
  ['flat', 12, null, `the same count, 12, again and again ${since}`],
  ['share', 12.7, 20, `12.7% of the store’s visits ${since}, 20.0% before`],
  ['clock', 1, null, `clock 1 hour ahead of the other doors ${since}`],
  ['clock', -2, null, `clock 2 hours behind the other doors ${since}`],
  [
    'failing',
    12.7,
    2,
    `failing more and more often ${since}, in 12.7% of its trading hours in eight weeks, 2.0% in the year before`,
  ],
  [
    'worn',
    30,
    null,
    `worth replacing ${since}, having failed in 30.0% of its trading hours in eight weeks, an unknown part in the year before`,
  ],
] as const)('has words for %s', (kind, value, usual, wanted) => {
  expect(words({ kind, value, usual }).what).toContain(`${wanted} (30 trading hours`);
});

it('keeps what is open, and what ended in the last twelve months, the newest first', () => {
  const at = (opened: string, closed: string | null) =>
    incident({ opened: Date.parse(opened), closed: closed === null ? null : Date.parse(closed) });
  const old = at('2023-06-01', '2023-06-02');
  const [early, late] = [at('2023-08-01', '2023-08-02'), at('2024-05-01', '2024-05-02')];
  const open = at('2023-01-01', null);
  expect(recentIncidents([old, open, early, late], Date.parse('2024-07-01'))).toEqual({
    open: [open],
    over: [late, early],
  });
});

it('says it in German, of one and of several', () => {
  const german = speak('de-DE', de);
  const said = (rest: Parameters<typeof incident>[0]) =>
    incidentWords(incident(rest), { doors: DOORS, timeZone: 'Europe/Rome' }, german).what;
  expect(said({})).toBe(
    'nichts gemessen seit dem 28. Juni 2024, 09:00 (30 Öffnungsstunden, etwa 420 Besuche nicht gezählt)',
  );
  expect(said({ hours: 1, value: 0.8 })).toBe(
    'nichts gemessen seit dem 28. Juni 2024, 09:00 (1 Öffnungsstunde, etwa 1 Besuch nicht gezählt)',
  );
  expect(said({ kind: 'clock', value: 1 })).toBe(
    'Uhr geht gegenüber den anderen Eingängen 1 Stunde vor, seit dem 28. Juni 2024, 09:00 (30 Öffnungsstunden)',
  );
});
