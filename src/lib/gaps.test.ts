import { expect, it } from 'vitest';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { isoDate } from './calendar.ts';
import { longGaps } from './gaps.ts';

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
  expect(said(rows)).toEqual(['unknown 2020-03-05 to 2020-03-21']);
});
