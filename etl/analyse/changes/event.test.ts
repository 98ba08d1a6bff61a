import { expect, it } from 'vitest';
import { type Event, nearestEvent } from './event.ts';

const when = { date: 100, earliest: 95, latest: 110 };
const event = (kind: Event['kind'], first: number, last = first): Event => ({
  kind,
  name: `${kind} ${first}`,
  first,
  last,
});

it('names nothing that happened more than 28 days away', () => {
  expect(nearestEvent([event('holiday', 66), event('holiday', 139)], when)).toBeNull();
  expect(nearestEvent([event('holiday', 67)], when)?.first).toBe(67);
  expect(nearestEvent([event('holiday', 138)], when)?.first).toBe(138);
});

it('prefers what the owner noted, then closures, outages, doors and holidays', () => {
  const holiday = event('holiday', 100);
  const closure = event('closure', 60, 90);
  const annotation = event('annotation', 120);
  expect(nearestEvent([holiday, closure, annotation], when)).toBe(annotation);
  expect(nearestEvent([holiday, closure], when)).toBe(closure);
});

it('takes the nearest of a kind, one that goes on first', () => {
  const before = event('door', 98);
  const around = event('door', 40, 200);
  expect(nearestEvent([before, event('door', 104)], when)).toBe(before);
  expect(nearestEvent([before, around], when)).toBe(around);
});
