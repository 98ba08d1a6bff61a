import { expect, it } from 'vitest';
import { HOUR } from '../../hour-grid.ts';
import { markDead } from './dead.ts';
import { at, type Cell, shopGrid } from './testing/shop-grid.ts';

type Door = (day: number, clock: number) => Cell;

/** Index of the hour → of the dead hours of the first door. */
function deadHours(days: number, doors: readonly Door[], settled = 0): number[] {
  const { states } = markDead(shopGrid(days, doors), settled).sensors[0] ?? { states: [] };
  return [...states.entries()].filter(([, state]) => state === HOUR.dead).map(([hour]) => hour);
}

const hours = (from: number, to: number) =>
  Array.from({ length: 24 * 90 }, (_, hour) => hour).filter(
    (hour) => hour >= from && hour <= to && hour % 24 >= 10 && hour % 24 < 14,
  );

const busy: Door = () => 50;
/** Zeros from an hour to an hour, both included. */
const zeros =
  (from: number, to: number, usual: Cell = 50): Door =>
  (day, clock) =>
    at(day, clock) >= from && at(day, clock) <= to ? 0 : usual;

it('finds a run of zeros from its first hour to its last, on its second day beside doors that count', () => {
  const run = zeros(at(40, 12), at(44, 11));
  expect(deadHours(80, [run, busy])).toEqual(hours(at(40, 12), at(44, 11)));
  expect(deadHours(41, [run, busy])).toEqual([]);
  expect(deadHours(42, [run, busy])).toEqual(hours(at(40, 12), at(41, 13)));
});

it('finds it on the third day when there is no other door', () => {
  const run = zeros(at(40), at(44, 13));
  expect(deadHours(42, [run])).toEqual([]);
  expect(deadHours(43, [run])).toEqual(hours(at(40), at(42, 13)));
});

it('does not call a shut store dead, as long as it may stay shut', () => {
  const run = zeros(at(40), at(60, 13));
  expect(deadHours(80, [run, run])).toEqual([]);
});

it('finds the second door that dies, days after the first', () => {
  expect(deadHours(80, [zeros(at(45), at(60)), zeros(at(40), at(60))])).toEqual(
    hours(at(45), at(60)),
  );
});

it('goes on while zeros go on, however long, and over failures', () => {
  const long = zeros(at(40), at(88, 13));
  const door: Door = (day, clock) => (day === 50 ? 'failed' : long(day, clock));
  expect(deadHours(90, [door, busy])).toEqual(
    hours(at(40), at(88, 13)).filter((hour) => Math.floor(hour / 24) !== 50),
  );
});

it('wants a long run of a quiet door', () => {
  // One visit on four of five days.
  const quiet: Door = (day, clock) => Number(clock === 11 && day % 5 !== 0);
  const until =
    (last: number): Door =>
    (day, clock) =>
      day >= 30 && day <= last ? 0 : quiet(day, clock);
  expect(deadHours(90, [until(44), busy])).toEqual([]);
  expect(deadHours(90, [until(57), busy]).length).toBeGreaterThan(100);
});

it('believes the zeros of a door that hardly anybody used before', () => {
  const rare: Door = (day, clock) => Number(clock === 11 && day % 9 === 0 && day < 40);
  expect(deadHours(90, [rare, busy])).toEqual([]);
});

it('does not judge again what began before the settled hour', () => {
  const run = zeros(at(40), at(50, 13));
  expect(deadHours(80, [run, busy], at(41, 0))).toEqual([]);
  const grid = shopGrid(80, [run, busy]);
  grid.sensors[0]?.states.fill(HOUR.dead, at(40, 13), at(40, 14));
  const [door] = markDead(grid, at(41, 0)).sensors;
  expect(door?.states[at(50, 13)]).toBe(HOUR.dead);
  expect(door?.states[at(51)]).toBe(HOUR.ok);
});
