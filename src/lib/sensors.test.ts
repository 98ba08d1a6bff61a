import { expect, it } from 'vitest';
import { incident } from '../testing/analysis.ts';
import { health, storeSensors, TODAY, workDays } from '../testing/sensors.ts';
import { isoDate, parseDate } from './calendar.ts';
import { isRecovered, needsAttention, sensorHealth, worstFirst } from './sensors.ts';

const sensor = { id: 'rome-01', name: 'Galleria', installed_on: '2024-01-01', removed_on: null };
const store = { time_zone: 'Europe/Rome', closed_on: null };
const days = workDays('2024-01-01', 182, (n) => ({
  measured: n >= 172 ? 5 : 10,
  failed: n >= 172 ? 5 : 0,
}));
const known = { sensor, store, days, share: null, incidents: [], shared: [], today: TODAY };

it('knows what was measured in the last 30 days, in all, and what failed in eight whole weeks', () => {
  const found = sensorHealth(known);
  expect(found.lately).toEqual({ hours: 250, of: 300 });
  expect(found.measured).toEqual({ hours: 1770, of: 1820 });
  // The 30th of June is a Sunday: the weeks end with it.
  expect(found.wear).toEqual({ hours: 50, of: 560 });
  expect(found.hangs).toBe(true);
});

it('counts the wear of the device that hangs, not of the one before', () => {
  const outage = incident({
    opened: Date.parse('2024-06-01T08:00Z'),
    closed: Date.parse('2024-06-10T16:00Z'),
  });
  const found = sensorHealth({ ...known, incidents: [outage] });
  expect(isoDate(found.newSince ?? Number.NaN)).toBe('2024-06-11');
  expect(found.wear.of).toBe(200);
  expect(found.months.map(({ age }) => age)).toEqual([0, 1, 2, 3, 4, 0]);
});

it('has recovered when it measured enough since its last outage was over', () => {
  const outage = (closed: string) =>
    incident({ opened: Date.parse('2024-06-01T08:00Z'), closed: Date.parse(closed) });
  const well = workDays('2024-01-01', 182);
  const found = sensorHealth({ ...known, days: well, incidents: [outage('2024-06-10T16:00Z')] });
  expect(found.recovered).toEqual({ from: parseDate('2024-06-11'), hours: 200, of: 200 });
  expect(isRecovered(found)).toBe(true);
  const still = sensorHealth({ ...known, incidents: [outage('2024-06-10T16:00Z')] });
  expect(isRecovered(still)).toBe(false);
  const late = sensorHealth({ ...known, days: well, incidents: [outage('2024-06-28T16:00Z')] });
  expect(isRecovered(late)).toBe(false);
  const out = sensorHealth({ ...known, incidents: [incident()] });
  expect(out.recovered).toBeUndefined();
});

it('has no device while one is out', () => {
  const found = sensorHealth({ ...known, incidents: [incident()] });
  expect(found.newSince).toBeNull();
  expect(found.wear).toEqual({ hours: 0, of: 0 });
  expect(found.open).toHaveLength(1);
});

it.each([
  ['removed', { sensor: { ...sensor, removed_on: '2024-04-01' } }],
  ['in a store that closed', { store: { ...store, closed_on: '2024-03-31' } }],
])('hangs no more when %s', (_, rest) => {
  const found = sensorHealth({ ...known, ...rest });
  expect(found.hangs).toBe(false);
  expect(found.life.to).toBe(parseDate('2024-04-01'));
  expect(needsAttention(found, { open: [] })).toBe(false);
});

it('needs attention when it measured little, is in trouble, or its whole store is', () => {
  const little = health({ lately: { hours: 269, of: 300 } });
  expect(needsAttention(little, { open: [] })).toBe(true);
  expect(needsAttention(health({ lately: { hours: 270, of: 300 } }), { open: [] })).toBe(false);
  expect(needsAttention(health({ open: [incident()] }), { open: [] })).toBe(true);
  expect(needsAttention(health(), { open: [incident({ sensor_id: null })] })).toBe(true);
  expect(needsAttention(health({ lately: { hours: 0, of: 0 } }), { open: [] })).toBe(false);
});

it('lists the worst first and those that are gone last', () => {
  const gone = health({ id: 'gone', hangs: false, lately: { hours: 0, of: 300 } });
  const worn = health({ id: 'worn', open: [incident({ kind: 'worn' })] });
  const fair = health({ id: 'fair', lately: { hours: 280, of: 300 } });
  const ids = worstFirst(storeSensors([gone, health({ id: 'well' }), fair, worn]));
  expect(ids.map(({ id }) => id)).toEqual(['worn', 'fair', 'well', 'gone']);
});
