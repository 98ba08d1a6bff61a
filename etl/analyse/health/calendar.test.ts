import { expect, it } from 'vitest';
import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { weekdayOf } from '../day-series.ts';
import { calendarFacts, calendarOf } from './calendar.ts';

/** 30 March 2024, a Saturday; the clocks of Paris go from UTC+1 to UTC+2 on the 31st at 01:00 UTC. */
const SATURDAY = 19_812;

function paris(): HourGrid {
  const firstHour = 24 * SATURDAY - 1;
  const local = Array.from({ length: 24 + 23 + 24 }, (_, n) => firstHour + n + (n < 26 ? 1 : 2));
  const clock = (hour: number) => ((hour % 24) + 24) % 24;
  return {
    firstHour,
    day: Int32Array.from(local, (hour) => Math.floor(hour / 24)),
    slot: Uint8Array.from(
      local,
      (hour) => 24 * (weekdayOf(Math.floor(hour / 24)) - 1) + clock(hour),
    ),
    sensors: [
      {
        id: 'door',
        counts: new Float64Array(local.length),
        states: Uint8Array.from(local, (hour) =>
          clock(hour) >= 10 && clock(hour) < (hour < 24 * (SATURDAY + 1) ? 20 : 14)
            ? HOUR.ok
            : HOUR.none,
        ),
      },
    ],
  };
}

it('knows when a local day begins, to which day an hour belongs, and how long a day trades', () => {
  const facts = calendarFacts(paris(), 0);
  expect(facts.map(({ ahead }) => ahead)).toEqual([1, 2]);
  const calendar = calendarOf(facts.toReversed());
  const midnight = SATURDAY * 86_400;
  expect(calendar.startOf(SATURDAY)).toBe(midnight - 3600);
  expect(calendar.startOf(SATURDAY + 1)).toBe(midnight + 86_400 - 3600);
  expect(calendar.startOf(SATURDAY + 2)).toBe(midnight + 2 * 86_400 - 7200);
  expect(calendar.dayAt(24 * SATURDAY + 46)).toBe(SATURDAY + 2);
  expect(calendar.dayAt(24 * SATURDAY + 45)).toBe(SATURDAY + 1);
  expect([0, 1, 2].map((n) => calendar.tradingOn(SATURDAY + n))).toEqual([10, 4, 4]);
});

it('says nothing without facts', () => {
  const calendar = calendarOf([]);
  expect(calendar.startOf(1)).toBe(86_400);
  expect(calendar.dayAt(25)).toBe(1);
  expect(calendar.tradingOn(1)).toBe(0);
});
