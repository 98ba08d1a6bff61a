import { expect, it } from 'vitest';
import { closed, day, unknown } from '../testing/rows.ts';
import { behindSince } from './behind.ts';
import { isoDate, parseDate } from './calendar.ts';

const LAST = '2026-11-23';
const since = (...rows: Parameters<typeof behindSince>[0]) => {
  const found = behindSince(rows, parseDate(LAST));
  return found === null ? null : isoDate(found);
};

it('tells since when nobody measured, over days without trading', () => {
  expect(
    since(day('2026-11-20', 9), unknown('2026-11-21'), closed('2026-11-22'), unknown(LAST)),
  ).toBe('2026-11-21');
});

it('is silent about gaps that are over, closed days, and stores whose history has ended', () => {
  expect(since(unknown('2026-11-22'), day(LAST, 9))).toBeNull();
  expect(since(day('2026-11-22', 9), closed(LAST))).toBeNull();
  expect(since(day('2026-11-20', 9), unknown('2026-11-21'))).toBeNull();
  expect(since()).toBeNull();
});
