import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { isoDate } from './calendar.ts';
import { brokenAt, longGaps } from './gaps.ts';

const said = (rows: Parameters<typeof longGaps>[0]) =>
  longGaps(rows).map(({ kind, from, to }) => `${kind} ${isoDate(from)} to ${isoDate(to)}`);

it('finds long closures, not Sundays', () => {
  const rows = days('2020-03-01', 60, (date, n) =>
    n % 7 === 0 || (n >= 16 && n < 40) ? closed(date) : day(date, 10),
  );
  expect(said(rows)).toEqual(['closed 2020-03-17 to 2020-04-10']);
});

it('finds long outages across closed Sundays, to the end of the data', () => {
  const rows = days('2020-03-01', 20, (date, n) =>
    n < 4 ? day(date, 10) : n % 7 === 0 ? closed(date) : unknown(date),
  );
  expect(said(rows)).toEqual(['unmeasured 2020-03-05 to 2020-03-21']);
});

it('takes days for an outage that are estimated whole', () => {
  const rows = days('2020-03-02', 12, (date) =>
    day(date, null, { estimated: 10, coverage: 0, status: 'missing' }),
  );
  expect(said(rows)).toEqual(['unmeasured 2020-03-02 to 2020-03-14']);
});

it('breaks a line at closures only', () => {
  const line = [1, 12, 18, 25].map((time) => ({ time, value: 5 }));
  const gaps = [
    { kind: 'closed', from: 10, to: 15 },
    { kind: 'unmeasured', from: 20, to: 22 },
  ] as const;
  expect(brokenAt(line, gaps)).toEqual([
    { time: 1, value: 5 },
    { time: 10, value: null },
    { time: 18, value: 5 },
    { time: 25, value: 5 },
  ]);
});
