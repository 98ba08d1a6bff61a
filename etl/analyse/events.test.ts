import { expect, it } from 'vitest';
import type { AnalysisRow } from '../contract/analysis.ts';
import { testSensor, testStore } from '../testing/store.ts';
import { eventsOf } from './events.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const FIRST = dayOf('2024-01-01');

const STORE = testStore('paris', {
  sensors: [
    testSensor('paris-01'),
    testSensor('paris-02', {
      name: 'Métro',
      installed_on: '2024-02-01',
      removed_on: '2024-03-01',
    }),
  ],
});

type Days = { readonly closed?: readonly number[]; readonly out?: readonly number[] };

/** 100 days of a store, of which those in `closed` had no trading hour and those in `out` no count. */
const days = (store: Days = {}, doors: readonly Days[] = []) => ({
  store: series(store),
  doors: doors.map(series),
});

function series({ closed = [], out = [] }: Days) {
  const visits = new Float64Array(100).fill(50);
  const coverage = new Float64Array(100).fill(1);
  for (const day of [...closed, ...out]) visits[day] = Number.NaN;
  for (const day of closed) coverage[day] = Number.NaN;
  for (const day of out) coverage[day] = 0;
  return { store: 'paris', sensor: null, firstDay: FIRST, visits, filled: visits, coverage };
}

const NOTHING = { annotations: [], incidents: [], holidays: new Map<number, string>() };
const span = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

it('a door that is hung after the opening or taken down is an event, one of the opening is none', () => {
  const door = { kind: 'door', sensor: 'paris-02' };
  const on = (day: number) => ({ first: FIRST + day, last: FIRST + day });
  expect(eventsOf(STORE, days(), NOTHING)).toEqual([
    { ...door, change: 'added', name: 'Métro counted for the first time', ...on(31) },
    { ...door, change: 'removed', name: 'Métro no longer counted', ...on(60) },
  ]);
});

it('a week and more without trading is a closure, also with a row lost in it', () => {
  const closed = { closed: [...span(70, 74), ...span(75, 82)], out: [74] };
  expect(eventsOf({ ...STORE, sensors: [] }, days(closed), NOTHING)).toEqual([
    { kind: 'closure', name: 'closed', first: FIRST + 70, last: FIRST + 81 },
  ]);
});

it('a closed day is known by most of its doors, of which one has always lost a row', () => {
  const closure = span(70, 82);
  const doors = [0, 1, 2].map((door) => {
    const out = closure.filter((day) => day % 3 === door);
    return { closed: closure.filter((day) => !out.includes(day)), out };
  });
  expect(eventsOf({ ...STORE, sensors: [] }, days({ out: closure }, doors), NOTHING)).toEqual([
    { kind: 'closure', name: 'closed', first: FIRST + 70, last: FIRST + 81 },
  ]);
});

it('a long weekend is no closure, and neither are days on which all doors were out', () => {
  const found = eventsOf(
    { ...STORE, sensors: [] },
    days({ closed: span(10, 15), out: span(30, 40) }, [{ out: span(30, 40) }]),
    NOTHING,
  );
  expect(found).toEqual([]);
});

const incident: AnalysisRow<'incidents'> = {
  store_id: 'paris',
  sensor_id: 'paris-01',
  incident_id: 'x',
  kind: 'silent',
  opened: (FIRST + 90) * 86_400,
  closed: null,
  hours: 99,
  value: null,
  usual: null,
};

it.each([
  ['Asia/Tokyo', -1, 10],
  ['Europe/Paris', 8, 18],
  ['America/Los_Angeles', 16, 26],
])('an outage lies on the local days of its hours: %s', (time_zone, opens, closes) => {
  const at = (day: number, hour: number) => (FIRST + day) * 86_400 + hour * 3600;
  const outage = { ...incident, opened: at(50, opens), closed: at(52, closes) };
  const store = { ...STORE, time_zone, sensors: [] };
  expect(eventsOf(store, days(), { ...NOTHING, incidents: [outage] })).toMatchObject([
    { first: FIRST + 50, last: FIRST + 52 },
  ]);
});

it('an outage that lasts ends with the series', () => {
  const flat = { ...incident, kind: 'flat' as const };
  const found = eventsOf({ ...STORE, sensors: [] }, days(), {
    ...NOTHING,
    incidents: [incident, flat],
  });
  expect(found).toEqual([
    {
      ...{ kind: 'outage', name: 'paris-01', sensor: 'paris-01' },
      ...{ first: FIRST + 90, last: FIRST + 99 },
    },
  ]);
});

it('annotations are those of the store and of the chain, and nothing to come is an event', () => {
  const annotations = [
    { store: 'paris', from: '2024-02-10', to: '2024-02-12', text: 'Street works' },
    { from: '2024-02-11', text: 'Loyalty card' },
    { store: 'rome', from: '2024-02-11', text: 'Not here' },
    { from: '2025-01-01', text: 'Later' },
  ];
  const found = eventsOf({ ...STORE, sensors: [] }, days(), { ...NOTHING, annotations });
  expect(found.map(({ name }) => name)).toEqual(['Street works', 'Loyalty card']);
});
