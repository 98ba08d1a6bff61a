import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { parseDate } from './calendar.ts';
import { doorShares } from './door-share.ts';

const RANGE = { from: parseDate('2024-01-01'), to: parseDate('2024-01-20') };
const steady = (visits: number) => days('2024-01-01', 20, (date) => day(date, visits));

it('divides the visits of the range among the doors', () => {
  const before = days('2023-12-01', 31, (date) => day(date, 999));
  expect(doorShares([[...before, ...steady(30)], steady(10)], RANGE)).toEqual([0.75, 0.25]);
});

it('takes estimates for counts, and no day on which a door is unknown', () => {
  const first = days('2024-01-01', 20, (date) =>
    date === '2024-01-05' ? unknown(date) : day(date, 30),
  );
  const second = days('2024-01-01', 20, (date) =>
    day(date, date === '2024-01-05' ? 999 : null, {
      estimated: date === '2024-01-05' ? 999 : 10,
    }),
  );
  expect(doorShares([first, second], RANGE)).toEqual([0.75, 0.25]);
});

it('compares a door that is new over its own days', () => {
  expect(doorShares([steady(30), steady(10).slice(10)], RANGE)).toEqual([600 / 700, 0.25]);
});

it('leaves out a door of which more than a tenth is unknown, and one that was closed', () => {
  const broken = days('2024-01-01', 20, (date, n) => (n < 3 ? unknown(date) : day(date, 50)));
  const shut = days('2024-01-01', 20, closed);
  expect(doorShares([steady(30), broken, steady(10), shut], RANGE)).toEqual([
    ...[0.75, null],
    ...[0.25, null],
  ]);
});

it('knows nothing of doors without a visit', () => {
  expect(doorShares([steady(0), steady(0)], RANGE)).toEqual([null, null]);
  expect(doorShares([], RANGE)).toEqual([]);
});
