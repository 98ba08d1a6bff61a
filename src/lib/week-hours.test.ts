import { expect, it } from 'vitest';
import { weeksOfHours } from '../testing/week.ts';
import { HOUR, isoDate, parseDate } from './calendar.ts';
import { busiestSlot, clocksOf, lastWeeks, weekHours, weeksIn } from './week-hours.ts';

const range = (from: string, to: string) => ({ from: parseDate(from), to: parseDate(to) });

it('takes whole weeks only, twelve at most', () => {
  const weeks = (from: string, to: string) => {
    const found = lastWeeks(range(from, to));
    return found && [isoDate(found.from), isoDate(found.to), weeksIn(found)];
  };
  expect(weeks('2019-01-01', '2026-11-24')).toEqual(['2026-08-31', '2026-11-22', 12]);
  expect(weeks('2019-01-01', '2026-11-22')).toEqual(['2026-08-31', '2026-11-22', 12]);
  expect(weeks('2026-11-03', '2026-11-24')).toEqual(['2026-11-09', '2026-11-22', 2]);
  expect(weeks('2026-11-10', '2026-11-21')).toBeUndefined();
});

const TUESDAY_TEN = 34 * HOUR;
const hourOf = (local: number, week: number) => local - parseDate('2024-01-01') - week * 168 * HOUR;

it('takes the mean of each hour of the week over the hours that are half measured, estimates included', () => {
  const rows = weeksOfHours('2024-01-01', 3, (local, week) => {
    if (hourOf(local, week) !== TUESDAY_TEN) return {};
    if (week === 0) return { visits: 90, estimated: 200, coverage: 0.5 };
    return week === 1
      ? { visits: 10, estimated: 900, coverage: 0.4 }
      : { visits: 300, estimated: 300 };
  });
  const week = weekHours(rows, range('2024-01-01', '2024-01-21'));
  expect(week.slots).toHaveLength(28);
  expect(week.slots.find(({ mean }) => mean !== 100)).toEqual({
    ...{ weekday: 1, clock: 10 * HOUR, mean: 250, isFirm: true },
  });
  expect(week.unknown).toBe(1);
  expect(week.coverage).toBeCloseTo((84 - 0.5 - 0.6) / 84);
  expect(busiestSlot(week)?.mean).toBe(250);
});

it('has no hour in which the store is closed, and no mean of one that is not known', () => {
  const rows = weeksOfHours('2024-01-01', 2, (local, week) => {
    const hour = hourOf(local, week);
    if (hour > 6 * 24 * HOUR) return { trading: false, coverage: null, visits: null };
    return hour === TUESDAY_TEN ? { visits: null, estimated: 5000, coverage: 0 } : {};
  });
  const week = weekHours(rows, range('2024-01-01', '2024-01-14'));
  expect(week.slots).toHaveLength(24);
  expect(week.slots.filter(({ mean }) => mean === null)).toEqual([
    { weekday: 1, clock: 10 * HOUR, mean: null, isFirm: false },
  ]);
  expect(busiestSlot(week)?.mean).toBe(100);
});

it('does not call an hour busiest of which little is known', () => {
  const rows = weeksOfHours('2024-01-01', 4, (local, week) => {
    if (hourOf(local, week) !== TUESDAY_TEN) return {};
    return week === 0 ? { estimated: 800 } : { visits: null, estimated: null, coverage: 0 };
  });
  expect(busiestSlot(weekHours(rows, range('2024-01-01', '2024-01-28')))?.mean).toBe(100);
});

it('begins where the rows begin, and lists every hour between the first and the last', () => {
  const week = weekHours(
    weeksOfHours('2024-01-08', 1, () => ({})),
    range('2024-01-01', '2024-01-14'),
  );
  expect(isoDate(week.range.from)).toBe('2024-01-08');
  expect(clocksOf([week]).map((clock) => clock / HOUR)).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
  expect(clocksOf([])).toEqual([]);
});
