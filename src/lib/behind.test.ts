import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { closed, day, unknown } from '../testing/rows.ts';
import { store } from '../testing/store.ts';
import { behindOf, behindSince } from './behind.ts';
import { isoDate, parseDate } from './calendar.ts';
import type { Dataset } from './dataset.ts';
import { behindWords } from './frame-words.ts';

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

it('is what every page warns of: the stores of a data set whose last night brought nothing, by their own clocks', async () => {
  const rows = {
    rome: [day('2026-11-22', 9), unknown(LAST)],
    oslo: [day('2026-11-22', 9), day(LAST, 9)],
    // There, the last day that is over is the one before.
    gotham: [unknown('2026-11-21'), unknown('2026-11-22')],
  };
  const data = {
    stores: [
      ...[store(), store({ id: 'oslo', name: 'Oslo' })],
      store({ id: 'gotham', name: 'Gotham', city: 'New York', time_zone: 'America/New_York' }),
    ],
    asOf: Date.parse('2026-11-24T02:00:00Z'),
    read:
      async ({ store: id }) =>
      () =>
        rows[id as keyof typeof rows],
  } satisfies Partial<Dataset>;
  expect(behindWords(await behindOf(data as unknown as Dataset), english)).toBe(
    'Nothing is being measured at Roma Via del Corso (since 23 November 2026) and Gotham, New York (since 21 November 2026).',
  );
});
