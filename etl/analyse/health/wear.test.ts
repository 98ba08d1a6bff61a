import { expect, it } from 'vitest';
import { wearSpells } from './wear.ts';

/** A Monday, days since 1970-01-01. */
const MONDAY = 19_723 - ((19_723 + 3) % 7);
const calendar = {
  tradingOn: () => 10,
  startOf: (day: number) => day * 86_400,
  dayAt: (hour: number) => Math.floor(hour / 24),
};

/** A door of 500 days that fails 3 hours a day in its last `failing` days and dies at their end. */
function spellsOf(failing: number, died = true) {
  const from = MONDAY - 500;
  const coverage = new Float64Array(520).fill(1);
  const door = {
    ...{ store: 'paris', sensor: 'paris-01', firstDay: from },
    ...{ visits: coverage, filled: coverage, coverage },
  };
  const failedOn = new Map(Array.from({ length: failing }, (_, n) => [MONDAY - 1 - n, 3] as const));
  return wearSpells(door, [{ from, to: MONDAY, died }], failedOn, calendar);
}

it('tells a device that fails often until the day on which it dies', () => {
  const spells = spellsOf(40);
  expect(spells.map(({ kind }) => kind)).toEqual(['failing', 'worn']);
  expect(spells.at(-1)?.closed).toBe(MONDAY);
});

it('opens nothing on the Monday on which a device dies', () => {
  expect(spellsOf(6)).toEqual([]);
});

it('opens on that Monday when the device lives', () => {
  expect(spellsOf(6, false)).toMatchObject([{ kind: 'failing', opened: MONDAY, closed: null }]);
});
