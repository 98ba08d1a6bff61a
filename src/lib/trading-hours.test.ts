import { expect, it } from 'vitest';
import { parseDate } from './calendar.ts';
import { tradingHours } from './trading-hours.ts';

const [SATURDAY, SUNDAY] = [parseDate('2024-06-29'), parseDate('2024-06-30')];

it.each([
  [['08:00', '18:30'], 10.5],
  [['18:00', '02:00'], 8],
  [['00:00', '24:00'], 24],
  [['06:00', '06:00'], 24],
] as const)('knows how long %j is', ([open, close], length) => {
  const hoursOn = tradingHours({ opening_hours: { sat: [open, close], sun: null } });
  expect([hoursOn(SATURDAY), hoursOn(SUNDAY)]).toEqual([length, 0]);
});

it('takes a store without hours as always open', () => {
  expect(tradingHours({ opening_hours: null })(SUNDAY)).toBe(24);
});
