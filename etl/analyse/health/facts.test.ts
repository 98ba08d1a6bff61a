import { expect, it } from 'vitest';
import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { hourFacts } from './facts.ts';
import { at, FIRST_DAY, set, shopGrid } from './testing.ts';

const found = (grid: HourGrid, kind: string) =>
  hourFacts(grid, 0).filter((fact) => fact.kind === kind);
const hour = (index: number) => 24 * FIRST_DAY + index;

it('finds an outage from its first trading hour to its last', () => {
  const grid = shopGrid(21, [50, 40]);
  set(grid, 0, [at(8, 14), at(10)], HOUR.failed);
  expect(found(grid, 'silent')).toEqual([
    {
      kind: 'silent',
      sensor: 'door-1',
      from: hour(at(8, 14)),
      to: hour(at(9, 19)),
      open: false,
      hours: 15,
      value: null,
    },
  ]);
});

it('takes less than 6 hours for no outage, and one hour that was counted for its end', () => {
  const grid = shopGrid(21, [50, 40]);
  set(grid, 0, [at(8, 9), at(8, 14)], HOUR.missing);
  set(grid, 1, [at(9), at(10)], HOUR.failed);
  set(grid, 1, [at(9, 13), at(9, 14)], HOUR.ok, 5);
  expect(found(grid, 'silent')).toEqual([]);
});

it('goes on over a Sunday, but not over a closure', () => {
  const grid = shopGrid(40, [50, 40]);
  set(grid, 0, [at(12, 16), at(14, 13)], HOUR.missing);
  for (const door of [0, 1]) set(grid, door, [at(22), at(35)], HOUR.none);
  set(grid, 0, [at(21, 16), at(35, 12)], HOUR.missing);
  expect(found(grid, 'silent')).toMatchObject([{ from: hour(at(12, 16)), hours: 3 + 4 }]);
});

it('is open while no trading hour has come since', () => {
  const grid = shopGrid(20, [50, 40]);
  set(grid, 0, [at(18), at(20)], HOUR.failed);
  expect(found(grid, 'silent')).toMatchObject([{ open: true, hours: 20 }]);
});

it('tells of a store that is out once, and of a door that is out longer besides', () => {
  const grid = shopGrid(30, [50, 40, 30]);
  for (const door of [0, 1, 2]) set(grid, door, [at(8), at(10)], HOUR.missing);
  set(grid, 2, [at(10), at(11)], HOUR.failed);
  expect(found(grid, 'silent')).toMatchObject([
    { sensor: null, from: hour(at(8, 9)), to: hour(at(9, 19)), hours: 20 },
    { sensor: 'door-3', from: hour(at(8, 9)), to: hour(at(10, 19)), hours: 30 },
  ]);
});

it('tells of the only door of a store as of a door', () => {
  const grid = shopGrid(20, [50]);
  set(grid, 0, [at(8), at(10)], HOUR.missing);
  expect(found(grid, 'silent')).toMatchObject([{ sensor: 'door-1' }]);
});

it('finds the zeros of a dead counter, failed hours among them', () => {
  const grid = shopGrid(21, [50, 40]);
  set(grid, 0, [at(8, 12), at(10)], HOUR.dead, 0);
  set(grid, 0, [at(9, 12), at(9, 13)], HOUR.failed);
  expect(found(grid, 'dead')).toMatchObject([
    { sensor: 'door-1', from: hour(at(8, 12)), to: hour(at(9, 19)), hours: 16, open: false },
  ]);
});

it('finds the same count again and again, the longer the smaller it is', () => {
  const grid = shopGrid(21, [50, 40, 1]);
  set(grid, 0, [at(8), at(10)], HOUR.ok, 37);
  set(grid, 0, [at(9, 12), at(9, 13)], HOUR.failed);
  set(grid, 1, [at(8), at(9)], HOUR.ok, 0);
  set(grid, 2, [at(8), at(10)], HOUR.ok, 1);
  expect(found(grid, 'flat')).toMatchObject([
    { sensor: 'door-1', value: 37, hours: 19, from: hour(at(8, 9)), to: hour(at(9, 19)) },
  ]);
  set(grid, 2, [at(8), at(11)], HOUR.ok, 1);
  expect(found(grid, 'flat')).toMatchObject([{ sensor: 'door-1' }, { sensor: 'door-3', value: 1 }]);
});

/** As if the clock of a sensor were ahead. */
function shift({ sensors }: HourGrid, door: number, [from, to]: [number, number], lag: number) {
  const { counts } = sensors[door] as GridSensor;
  const right = counts.slice();
  for (let index = from; index < to; index++)
    if (!Number.isNaN(counts[index]))
      counts[index] = Number.isNaN(right[index - lag]) ? 0 : (right[index - lag] ?? 0);
}

it('sees in which week a clock jumps, and in which it jumps back', () => {
  for (const lag of [1, -1]) {
    const grid = shopGrid(40 * 7, [50, 40, 30]);
    shift(grid, 1, [at(15 * 7), at(30 * 7)], lag);
    expect(found(grid, 'clock')).toEqual([
      { kind: 'clock', sensor: 'door-2', from: hour(at(15 * 7)), value: lag },
      { kind: 'clock', sensor: 'door-2', from: hour(at(30 * 7)), value: -lag },
    ]);
  }
});

it('takes it for no clock when all doors are used an hour later', () => {
  const grid = shopGrid(40 * 7, [50, 40, 30]);
  for (const door of [0, 1, 2]) shift(grid, door, [at(15 * 7), at(40 * 7)], 1);
  expect(found(grid, 'clock')).toEqual([]);
});

it('sees no clock where hardly anybody comes', () => {
  const grid = shopGrid(60 * 7, [2, 1, 300]);
  expect(found(grid, 'clock')).toEqual([]);
});
