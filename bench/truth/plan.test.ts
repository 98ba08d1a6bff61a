import { expect, it } from 'vitest';
import { storesAnswer } from '../../etl/contract/sensor-api.ts';
import { HOUR } from '../../etl/hour-grid.ts';
import { toDate } from '../../mocks/chain/dates.ts';
import { growthAt } from '../../mocks/chain/level.ts';
import { truthOf } from '../../mocks/chain/truth.ts';
import { daysOf } from './days.ts';
import { gridOf, withDead } from './grid.ts';
import { planOf } from './plan.ts';

const plans = Array.from({ length: 60 }, (_, n) => planOf(7, n));

it('plans stores that the contract accepts, the same each time', () => {
  expect(planOf(7, 3)).toEqual(plans[3]);
  const stores = plans.map(({ shop }) => shop.store);
  expect(() => storesAnswer.parse({ stores })).not.toThrow();
});

it('plans steps of 5 to 30 %, none near an end or another', () => {
  expect(plans.filter(({ steps }) => steps.length > 0).length).toBe(plans.length / 2);
  for (const { steps, firstDay, lastDay } of plans)
    for (const [n, { day, change }] of steps.entries()) {
      expect(Math.abs(change)).toBeGreaterThanOrEqual(5);
      expect(Math.abs(change)).toBeLessThanOrEqual(30);
      expect(Math.min(day - firstDay, lastDay + 1 - day)).toBeGreaterThanOrEqual(56);
      expect(day - (steps[n - 1]?.day ?? 0)).toBeGreaterThanOrEqual(182);
    }
});

it('lets the level grow by its slope a year and jump by its steps', () => {
  for (const { shop, firstDay, lastDay, slope, steps } of plans) {
    const years = (lastDay - firstDay) / 365.25;
    const jumps = steps.reduce((product, { change }) => product * (1 + change / 100), 1);
    const { level } = growthAt(shop.growth, lastDay);
    expect(level / ((1 + slope / 100) ** years * jumps)).toBeCloseTo(1, 3);
  }
});

it('makes a grid of all hours, in which zeros of dead counters are counts', () => {
  const plan = plans.find(({ chain, firstDay, lastDay }) =>
    truthOf(chain, { from: toDate(firstDay), to: toDate(lastDay) }).some(
      ({ deadZeros, outages }) => deadZeros.length > 0 && outages.length > 0,
    ),
  );
  if (plan === undefined) throw new Error('no counter dies');
  const { shop, firstDay, lastDay } = plan;
  const grid = gridOf(7, shop, lastDay);
  expect([grid.day[0], grid.day.at(-1)]).toEqual([firstDay, lastDay]);
  expect(grid.day.length / 24).toBeCloseTo(lastDay + 1 - firstDay, 0);
  const period = { from: toDate(firstDay), to: toDate(lastDay) };
  const [truth] = truthOf(plan.chain, period);
  const hoursOf = ({ sensor, from, to }: { sensor: string; from: string; to: string }) => {
    const door = grid.sensors.find(({ id }) => id === sensor);
    return [...grid.day.keys()]
      .filter((hour) => from <= toDate(grid.day[hour] ?? 0) && toDate(grid.day[hour] ?? 0) <= to)
      .map((hour) => ({ state: door?.states[hour], count: door?.counts[hour] }));
  };
  const dead = (truth?.deadZeros ?? []).flatMap(hoursOf);
  expect(dead.some(({ state }) => state === HOUR.ok)).toBe(true);
  expect(dead.filter(({ state }) => state === HOUR.ok).every(({ count }) => count === 0)).toBe(
    true,
  );
  expect((truth?.outages ?? []).flatMap(hoursOf).some(({ state }) => state === HOUR.ok)).toBe(
    false,
  );
});

it('adds hours up to days, estimates in place of what was not measured', () => {
  const grid = {
    firstHour: 0,
    slot: new Uint8Array([72, 73, 96, 97, 120]),
    day: new Int32Array([10, 10, 11, 11, 12]),
    sensors: [
      {
        id: 'a',
        counts: new Float64Array([5, Number.NaN, 0, 7, Number.NaN]),
        states: new Uint8Array([HOUR.ok, HOUR.failed, HOUR.ok, HOUR.ok, HOUR.none]),
      },
      {
        id: 'b',
        counts: new Float64Array([1, 2, Number.NaN, Number.NaN, 3]),
        states: new Uint8Array([HOUR.ok, HOUR.ok, HOUR.missing, HOUR.missing, HOUR.idle]),
      },
    ],
  };
  const estimate = { method: 'weekday', visits: 4, low: 3, high: 6 } as const;
  const nothing = { method: null, visits: null, low: null, high: null } as const;
  const { store, doors } = daysOf(
    grid,
    [
      { sensor: 0, hour: 1, reason: 'failed', ...estimate },
      { sensor: 0, hour: 2, reason: 'dead', ...nothing },
      { sensor: 1, hour: 2, reason: 'missing', ...estimate },
      { sensor: 1, hour: 3, reason: 'missing', ...nothing },
    ],
    'store',
  );
  const { NaN: none } = Number;
  expect(doors.map(({ sensor, visits }) => [sensor, ...visits])).toEqual([
    ['a', 5, 7, none],
    ['b', 3, none, 3],
  ]);
  expect(doors.map(({ filled }) => [...filled])).toEqual([
    [9, 7, none],
    [3, 4, 3],
  ]);
  expect(doors.map(({ coverage }) => [...coverage])).toEqual([
    [0.5, 0.5, none],
    [1, 0, none],
  ]);
  expect([[...store.visits], [...store.filled], [...store.coverage]]).toEqual([
    [8, 7, 3],
    [12, 11, 3],
    [0.75, 0.25, none],
  ]);
  expect([store.sensor, store.firstDay]).toEqual([null, 10]);
});

it('marks the zeros of dead counters, and leaves the counts', () => {
  const { ok, failed, dead } = HOUR;
  const grid = {
    firstHour: 0,
    slot: new Uint8Array(3),
    day: new Int32Array(3),
    sensors: [{ id: 'a', counts: new Float64Array(3), states: new Uint8Array([ok, ok, failed]) }],
  };
  const nothing = { method: null, visits: null, low: null, high: null } as const;
  const [sensor] = withDead(grid, [
    { sensor: 0, hour: 1, reason: 'dead', ...nothing },
    { sensor: 0, hour: 2, reason: 'failed', ...nothing },
  ]).sensors;
  expect([...(sensor?.states ?? [])]).toEqual([ok, dead, failed]);
  expect([...(sensor?.counts ?? [])]).toEqual([0, 0, 0]);
});
