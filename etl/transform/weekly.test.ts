import { expect, it } from 'vitest';
import { HOUR, type HourGrid, type UnmeasuredHour } from '../hour-grid.ts';
import { estimateWeekly } from './weekly.ts';

const MONDAY = Date.UTC(2024, 2, 4) / 86_400_000;
const FIRST = MONDAY - 3;

/** From Friday midnight on, in one zone without a clock change; a door that fails at noon and is dead on Saturday. */
function gridOf(hours: number): HourGrid {
  const index = Array.from({ length: hours }, (_, hour) => hour);
  return {
    firstHour: FIRST * 24,
    slot: Uint8Array.from(index, (hour) => (4 * 24 + hour) % 168),
    day: Int32Array.from(index, (hour) => FIRST + Math.floor(hour / 24)),
    sensors: [
      {
        id: 'door',
        counts: Float64Array.from(index, (hour) => (hour % 24 === 12 ? Number.NaN : 1)),
        states: Uint8Array.from(index, (hour) => (hour % 24 === 12 ? HOUR.failed : HOUR.ok)),
      },
    ],
  };
}

/** Estimates an hour by the length of the grid that it sees; an hour of Saturday is dead once it sees Tuesday. */
function estimate({ slot, sensors }: HourGrid): UnmeasuredHour[] {
  const visits = slot.length;
  return [...(sensors[0]?.states ?? [])].flatMap((state, hour): UnmeasuredHour[] => {
    const row = { sensor: 0, hour, method: 'weekday', visits, low: visits, high: visits } as const;
    if (state === HOUR.failed) return [{ ...row, reason: 'failed' }];
    const isDead = state === HOUR.dead || (hour === 30 && visits > 96);
    return isDead ? [{ ...row, reason: 'dead' }] : [];
  });
}

const seenBy = (hours: number, monday: number) =>
  estimateWeekly({ estimate }, gridOf(hours), 0, monday).map(({ hour, reason, visits }) => [
    hour,
    reason,
    visits,
  ]);

const weekend = [
  [12, 'failed', 72],
  [36, 'failed', 72],
  [60, 'failed', 72],
];

it('the hours of whole weeks see whole weeks, those after them all', () => {
  expect(seenBy(72, MONDAY)).toEqual(weekend);
  expect(seenBy(73, MONDAY)).toEqual(weekend);
  expect(seenBy(96, MONDAY)).toEqual([...weekend, [84, 'failed', 96]]);
});

it('before the first whole week everything is seen', () => {
  expect(seenBy(71, MONDAY - 7)).toEqual([
    [12, 'failed', 71],
    [36, 'failed', 71],
    [60, 'failed', 71],
  ]);
});

it('what has proved dead since is dead for whole weeks too', () => {
  expect(seenBy(110, MONDAY)).toEqual([
    [12, 'failed', 72],
    [30, 'dead', 72],
    ...weekend.slice(1),
    [84, 'failed', 110],
    [108, 'failed', 110],
  ]);
});

it('a grid without hours has no estimates', () => {
  const empty = { firstHour: 0, slot: new Uint8Array(), day: new Int32Array(), sensors: [] };
  expect(estimateWeekly({ estimate }, empty, 0, MONDAY)).toEqual([]);
});
