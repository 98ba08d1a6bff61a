import { expect, it } from 'vitest';
import { toHourNumber } from '../../etl/contract/readings.ts';
import { toDate, toDay } from './dates.ts';
import { localMinutes, startOfDay, zoneOf } from './zone.ts';

const ZONES = [
  'UTC',
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
];

it.each(ZONES)('tells the same time in %s as Intl does', (name) => {
  const zone = zoneOf(name);
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: name,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const first = toHourNumber('2010-01-01T00:00:00Z');
  for (let hour = first; hour < first + 20 * 8766; hour += 37) {
    const minutes = localMinutes(zone, hour);
    const text = new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
    expect(text).toBe(format.format(hour * 3_600_000));
  }
});

const hoursOf = (zone: string, date: string) =>
  startOfDay(zoneOf(zone), toDay(date) + 1) - startOfDay(zoneOf(zone), toDay(date));

it('gives the days of the clock changes 23 and 25 hours', () => {
  expect(hoursOf('Europe/Paris', '2024-03-31')).toBe(23);
  expect(hoursOf('Europe/Paris', '2024-10-27')).toBe(25);
  expect(hoursOf('Europe/Paris', '2024-07-01')).toBe(24);
  expect(hoursOf('America/New_York', '2024-03-10')).toBe(23);
});

it('starts every local day at its midnight', () => {
  const zone = zoneOf('Europe/Paris');
  for (let day = toDay('2024-01-01'); day < toDay('2025-01-01'); day++) {
    const minutes = localMinutes(zone, startOfDay(zone, day));
    expect([toDate(Math.floor(minutes / 1440)), minutes % 1440]).toEqual([toDate(day), 0]);
  }
});
