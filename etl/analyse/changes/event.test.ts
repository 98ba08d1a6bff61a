import { expect, it } from 'vitest';
import { type Event, eventColumns, nearestEvent } from './event.ts';

const when = { date: 100, earliest: 95, latest: 110 };
const FACTS = {
  annotation: { kind: 'annotation' },
  closure: { kind: 'closure' },
  outage: { kind: 'outage', sensor: 'rome-02' },
  door: { kind: 'door', sensor: 'rome-02', change: 'removed' },
  holiday: { kind: 'holiday' },
} as const;
const event = (kind: Event['kind'], first: number, last = first): Event => ({
  ...{ name: `${kind} ${first}`, first, last },
  ...FACTS[kind],
});

it.each([
  ['door', when.earliest - 28, when.latest + 28],
  ['holiday', when.date - 3, when.date + 3],
] as const)('names no %s that was further away', (kind, before, after) => {
  expect(nearestEvent([event(kind, before - 1), event(kind, after + 1)], when)).toBeNull();
  expect(nearestEvent([event(kind, before)], when)?.first).toBe(before);
  expect(nearestEvent([event(kind, after)], when)?.first).toBe(after);
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

it('tells in columns what a program has to know of each kind', () => {
  const columns = (kind: Event['kind']) => Object.values(eventColumns(event(kind, 98)));
  expect(columns('door')).toEqual(['door', 'door 98', 98, 'rome-02', 'removed']);
  expect(columns('outage')).toEqual(['outage', 'outage 98', 98, 'rome-02', null]);
  for (const kind of ['annotation', 'closure', 'holiday'] as const)
    expect(columns(kind)).toEqual([kind, `${kind} 98`, 98, null, null]);
  expect(Object.values(eventColumns(null))).toEqual([null, null, null, null, null]);
});
