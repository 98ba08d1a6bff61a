import { expect, it } from 'vitest';
import type { AnalysisRow } from '../contract/analysis.ts';
import { testSensor, testStore } from '../testing/store.ts';
import { alertsOf } from './alerts.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const TODAY = dayOf('2026-11-25');

const STORES = [
  testStore('paris', {
    name: 'Paris Rivoli',
    sensors: [testSensor('paris-04', { name: 'Métro' })],
  }),
];

const incident: AnalysisRow<'incidents'> = {
  store_id: 'paris',
  sensor_id: 'paris-04',
  incident_id: 'paris-04:dead:2026-11-24T07',
  kind: 'dead',
  opened: Date.parse('2026-11-24T07:00:00Z') / 1000,
  closed: null,
  hours: 10,
  value: 812,
  usual: null,
};
const unusual: AnalysisRow<'anomalies'> = {
  store_id: 'paris',
  sensor_id: null,
  resolution: 'day',
  date: dayOf('2026-11-20'),
  hour: null,
  local_time: null,
  visits: 702,
  expected: 7100,
  low: 5200.4,
  high: 9100.6,
  z: -9,
  among: 'weekday',
  holiday: null,
};
const step: AnalysisRow<'changepoints'> = {
  store_id: 'paris',
  sensor_id: null,
  date: dayOf('2026-10-15'),
  earliest: dayOf('2026-10-12'),
  latest: dayOf('2026-10-18'),
  kind: 'step',
  before: 7000,
  after: 5600,
  change_pct: -20,
  low: -25,
  high: -15,
  pace_before: null,
  pace_after: null,
  event_kind: 'annotation',
  event: 'Street works',
  event_date: dayOf('2026-10-14'),
  event_sensor_id: null,
  event_change: null,
};
const NOTHING = { anomalies: [], changepoints: [], incidents: [] };

it('an open incident needs attention, in words, under the id of the incident', () => {
  expect(alertsOf(STORES, { ...NOTHING, incidents: [incident] }, TODAY)).toEqual([
    {
      id: 'paris-04:dead:2026-11-24T07',
      kind: 'dead',
      store_id: 'paris',
      sensor_id: 'paris-04',
      since: '2026-11-24T07:00:00Z',
      text: 'Métro at Paris Rivoli has counted zero for 10 trading hours, which cannot be.',
      facts: { hours: 10, value: 812, usual: null },
    },
  ]);
});

it('a share is told in tenths of a percent, as the pages write it', () => {
  const failing = { ...incident, kind: 'failing' as const, value: 2.13, usual: 0.563 };
  const share = { ...incident, kind: 'share' as const, value: 12.4, usual: 20.1 };
  const found = alertsOf(STORES, { ...NOTHING, incidents: [failing, share] }, TODAY);
  expect(found.map(({ text }) => text)).toEqual([
    'Métro at Paris Rivoli fails in 2.1% of its trading hours, after 0.6% in the year before.',
    'Métro at Paris Rivoli counts 12.4% of the store’s visits, after 20.1% before.',
  ]);
});

it('an incident that is over needs none', () => {
  const over = { ...incident, closed: incident.opened + 36_000 };
  expect(alertsOf(STORES, { ...NOTHING, incidents: [over] }, TODAY)).toEqual([]);
});

it('unusual days need attention for a week, hours never', () => {
  const anomalies = [
    unusual,
    { ...unusual, date: dayOf('2026-11-17') },
    { ...unusual, resolution: 'hour' as const },
  ];
  const found = alertsOf(STORES, { ...NOTHING, anomalies }, TODAY);
  expect(found.map(({ text }) => text)).toEqual([
    'Paris Rivoli counted 702 on 20 November 2026, where 5,201 to 9,100 would be usual.',
  ]);
  expect(found[0]?.facts).toEqual({ visits: 702, low: 5201, high: 9100, holiday: null });
});

it('what is said of a store is not said again of its doors', () => {
  const anomalies = [unusual, { ...unusual, sensor_id: 'paris-04' }];
  const found = alertsOf(STORES, { ...NOTHING, anomalies }, TODAY);
  expect(found.map(({ sensor_id }) => sensor_id)).toEqual([null]);
});

it('a step needs attention for 8 weeks, with what happened then; a new pace does not', () => {
  const changepoints = [
    step,
    { ...step, date: dayOf('2026-09-01') },
    { ...step, kind: 'pace' as const },
  ];
  const found = alertsOf(STORES, { ...NOTHING, changepoints }, TODAY);
  expect(found.map(({ text }) => text)).toEqual([
    'Paris Rivoli has been on another level since 15 October 2026: 5,600 visits an average trading day, after 7,000 (Street works).',
  ]);
  expect(found[0]?.facts).toEqual({
    ...{ before: 7000, after: 5600 },
    ...{ event_kind: 'annotation', event: 'Street works', event_date: '2026-10-14' },
    ...{ event_sensor_id: null, event_change: null },
  });
});

it('the newest comes first', () => {
  const found = { anomalies: [unusual], changepoints: [step], incidents: [incident] };
  expect(alertsOf(STORES, found, TODAY).map(({ kind }) => kind)).toEqual([
    'dead',
    'unusual day',
    'step',
  ]);
});
