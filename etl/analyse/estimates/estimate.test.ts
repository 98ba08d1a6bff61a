import { expect, it } from 'vitest';
import { gridOf } from '../../../bench/truth/grid.ts';
import type { Shop } from '../../../mocks/chain/chain.ts';
import { toDate, toDay } from '../../../mocks/chain/dates.ts';
import { smallChain } from '../../../mocks/chain/small-chain.ts';
import { syntheticChain } from '../../../mocks/chain/synthetic.ts';
import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { type KnownHour, referenceEstimates } from '../../testing/reference-estimates.ts';
import { estimateHours } from './estimate.ts';

const UNTIL = '2024-06-01';

const chain = syntheticChain(3, { stores: 3, doors: 3, years: 0.6, until: UNTIL });

/** Counters that die every few weeks, half of them with zeros. */
const fragile = (shop: Shop): Shop => ({
  ...shop,
  reliability: { lost: 0.01, failed: 0.02, lifetimeDays: 40, deadZeros: 0.5 },
});

const shops = [...chain.shops.map(fragile), ...smallChain().shops.slice(1).map(fragile)];
const grids = shops.map((shop) => gridOf(chain.seed, shop, toDay(UNTIL)));

function hoursOf({ firstHour, day, slot, sensors }: HourGrid): KnownHour[] {
  return sensors.flatMap(({ id, states, counts }) =>
    Array.from(states, (state, hour): KnownHour => {
      const count = counts[hour] as number;
      return {
        sensor: id,
        hour: new Date((firstHour + hour) * 3_600_000).toISOString().replace('.000', ''),
        date: toDate(day[hour] as number),
        clock: String((slot[hour] as number) % 24).padStart(2, '0'),
        visits: Number.isNaN(count) ? null : count,
        trading: state !== HOUR.none && state !== HOUR.idle,
      };
    }),
  );
}

it('is what an independent computation by the words of the documentation gives', () => {
  for (const grid of grids) {
    const hours = hoursOf(grid);
    const wanted = [...referenceEstimates(hours)].map(([hour, visits]) => [
      hour.sensor,
      hour.hour,
      visits,
    ]);
    const found = estimateHours(grid).map(({ sensor, hour, visits }) => {
      const known = hours[sensor * grid.slot.length + hour];
      return [known?.sensor, known?.hour, visits];
    });
    expect(found).toEqual(wanted);
  }
  const all = grids.flatMap((grid) => estimateHours(grid));
  for (const reason of ['failed', 'missing', 'dead'] as const)
    expect(all.filter((row) => row.reason === reason).length, reason).toBeGreaterThan(100);
  for (const method of ['siblings', 'weekday', null])
    expect(all.filter((row) => row.method === method).length, String(method)).toBeGreaterThan(5);
});

it('is the same from a grid that begins 84 days before, with the dead hours up to 28 days before marked', () => {
  for (const grid of grids) {
    const whole = estimateHours(grid);
    const isDead = new Set(
      whole
        .filter(({ reason }) => reason === 'dead')
        .map(({ sensor, hour }) => `${sensor} ${hour}`),
    );
    const first = grid.day[0] as number;
    const last = grid.day.at(-1) as number;
    for (let newDay = first + 84; newDay <= last; newDay += 5) {
      const [from, estimates, runs] = [84, 56, 28].map((days) =>
        grid.day.indexOf(newDay - days),
      ) as [number, number, number];
      const late: HourGrid = {
        firstHour: grid.firstHour + from,
        slot: grid.slot.subarray(from),
        day: grid.day.subarray(from),
        sensors: grid.sensors.map(({ id, counts, states }, sensor) => ({
          id,
          counts: counts.subarray(from),
          states: states
            .map((state, hour) =>
              hour < runs && isDead.has(`${sensor} ${hour}`) ? HOUR.dead : state,
            )
            .subarray(from),
        })),
      };
      const found = estimateHours(late, runs - from)
        .map((row) => ({ ...row, hour: row.hour + from }))
        .filter(({ hour }) => hour >= estimates);
      expect(found).toEqual(whole.filter(({ hour }) => hour >= estimates));
    }
  }
});

it('before an hour that is new, changes nothing further back than 56 days', () => {
  for (const grid of grids) {
    const whole = estimateHours(grid);
    for (let end = 24 * 60; end < grid.slot.length; end += 24 * 9 + 5) {
      const early = {
        ...grid,
        slot: grid.slot.subarray(0, end),
        day: grid.day.subarray(0, end),
        sensors: grid.sensors.map(({ id, counts, states }) => ({
          id,
          counts: counts.subarray(0, end),
          states: states.subarray(0, end),
        })),
      };
      const settled = (hour: number) => (grid.day[hour] as number) < (grid.day[end] as number) - 56;
      expect(estimateHours(early).filter(({ hour }) => settled(hour))).toEqual(
        whole.filter(({ hour }) => settled(hour)),
      );
    }
  }
});
