import { expect, it } from 'vitest';
import { alertsOf } from '../../etl/analyse/alerts.ts';
import { EVENT_KINDS } from '../../etl/contract/analysis/changepoints.ts';
import { INCIDENT_KINDS } from '../../etl/contract/analysis/incidents.ts';
import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { store } from '../testing/store.ts';
import { alertWords, notices } from './alert-words.ts';
import { speak } from './language.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const ROME = store();
const DOOR = { store_id: 'rome', sensor_id: 'rome-01' };

const incident = (rest: Partial<AnalysisRow<'incidents'>> = {}): AnalysisRow<'incidents'> => ({
  ...DOOR,
  ...{ incident_id: 'rome-01:silent:2024-06-28T07Z', kind: 'silent' },
  ...{ opened: Date.parse('2024-06-28T07:00:00Z') / 1000, closed: null },
  ...{ hours: 1234, value: 2.13, usual: 0.563 },
  ...rest,
});
const unusual = (
  date: string,
  rest: Partial<AnalysisRow<'anomalies'>> = {},
): AnalysisRow<'anomalies'> => ({
  ...{ store_id: 'rome', sensor_id: null, resolution: 'day', date: dayOf(date) },
  ...{ hour: null, local_time: null, visits: 1702, expected: 7100, low: 5200.4, high: 9100.6 },
  ...{ z: -9, among: 'weekday', holiday: null },
  ...rest,
});
const step = (rest: Partial<AnalysisRow<'changepoints'>> = {}): AnalysisRow<'changepoints'> => ({
  ...{ store_id: 'rome', sensor_id: null, kind: 'step', date: dayOf('2024-05-20') },
  ...{ earliest: dayOf('2024-05-18'), latest: dayOf('2024-05-22'), before: 7000.4, after: 5600.2 },
  ...{ change_pct: -20, low: -25, high: -15, pace_before: null, pace_after: null },
  ...{ event_kind: null, event: null, event_date: null },
  ...{ event_sensor_id: null, event_change: null },
  ...rest,
});

const AT_DOOR = { event_kind: 'door', event_sensor_id: 'rome-01' } as const;
const ADDED = step({
  ...{ ...AT_DOOR, event: 'Door counted for the first time', event_change: 'added' },
  event_date: dayOf('2024-05-21'),
});
const REMOVED = step({
  ...{ ...AT_DOOR, event: 'Door no longer counted', event_change: 'removed' },
  event_date: dayOf('2024-05-21'),
});

const NOTHING = { anomalies: [], changepoints: [], incidents: [] };
const alertsFrom = (found: Partial<Parameters<typeof alertsOf>[1]>) =>
  alertsOf([ROME], { ...NOTHING, ...found }, dayOf('2024-06-30'));

const CHRISTMAS = unusual('2024-12-25', { holiday: 'Christmas Day' });
const ALL = [
  ...alertsFrom({
    incidents: [
      ...INCIDENT_KINDS.map((kind) => incident({ kind })),
      incident({ sensor_id: null }),
      incident({ kind: 'flat', value: null }),
      incident({ kind: 'share', usual: null }),
      ...[-1, 2, null].map((value) => incident({ kind: 'clock', value })),
    ],
    anomalies: [unusual('2024-06-28'), unusual('2024-06-27', DOOR), CHRISTMAS],
  }),
  ...EVENT_KINDS.filter((kind) => kind !== 'door').flatMap((event_kind) =>
    alertsFrom({
      changepoints: [step({ event_kind, event: 'Republic Day', event_date: dayOf('2024-06-02') })],
    }),
  ),
  ...alertsFrom({ changepoints: [ADDED] }),
  ...alertsFrom({ changepoints: [REMOVED] }),
  ...alertsFrom({ changepoints: [step()] }),
];

it('says in English what the ETL says, of each kind', () => {
  expect(new Set(ALL.map(({ kind }) => kind)).size).toBe(INCIDENT_KINDS.length + 2);
  for (const alert of ALL) expect(alertWords(alert, ROME, english)).toBe(alert.text);
});

it('says it in other languages, of the same facts', () => {
  const german = speak('de-DE', de);
  const french = speak('fr-FR', fr);
  const said = (found: Parameters<typeof alertsFrom>[0], language = german) =>
    alertsFrom(found).map((alert) => alertWords(alert, ROME, language));
  expect(said({ incidents: [incident()] })).toEqual([
    'Door (Roma Via del Corso) hat seit 1.234 Öffnungsstunden nichts gemessen.',
  ]);
  expect(said({ incidents: [incident({ kind: 'failing' })] }, french)).toEqual([
    'Door (Roma Via del Corso) est en panne pendant 2,1\u00a0% de ses heures d’ouverture, contre 0,6\u00a0% l’année précédente.',
  ]);
  expect(said({ anomalies: [unusual('2024-06-28')] })).toEqual([
    'Roma Via del Corso zählte 1.702 Besuche am 28. Juni 2024; üblich wären 5.201 bis 9.100.',
  ]);
  expect(said({ anomalies: [CHRISTMAS] }, french)[0]).toContain('un jour férié (Noël)');
  const changepoints = [step({ event_kind: 'closure', event: 'closed', event_date: 19_800 })];
  expect(said({ changepoints })[0]).toContain('zuvor 7.000 (eine Schließung).');
  expect(said({ changepoints: [ADDED] })[0]).toContain('(erste Zählung am Eingang „Door“).');
  expect(said({ changepoints: [REMOVED] }, french)[0]).toContain(
    '(fin du comptage à l’entrée «\u202fDoor\u202f»).',
  );
});

it.each(['en', 'fr', 'de', 'es', 'it'] as const)('mentions the door and store once: %s', (code) => {
  for (const { text, parts, name } of notices(ALL, [ROME], speak(code, CATALOGUE[code]))) {
    const [, mention] = parts;
    expect(parts.join('')).toBe(text);
    expect(mention).toContain(ROME.name);
    expect(text.split(ROME.name)).toHaveLength(2);
    expect(name).toBe(ROME.name);
  }
});

it('says since when on the clock of the store, and leaves out stores that have no page', () => {
  const silent = alertsFrom({ incidents: [incident()] });
  const told = notices(
    [
      ...silent,
      ...alertsFrom({ changepoints: [step()] }),
      ...silent.map((alert) => ({ ...alert, store_id: 'oslo' })),
    ],
    [ROME],
    english,
  );
  expect(told.map(({ store, name, since }) => ({ store, name, since }))).toEqual([
    { store: 'rome', name: 'Roma Via del Corso', since: 'Since 28 June 2024, 09:00.' },
    { store: 'rome', name: 'Roma Via del Corso', since: null },
  ]);
});
