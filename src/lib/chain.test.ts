import { expect, it } from 'vitest';
import { closed, day, days } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { isoDate, parseDate } from './calendar.ts';
import { chainFigures, chainYear, comparedShares } from './chain.ts';

const END = '2026-11-23';
const today = parseDate(END);
const old = summary(
  days('2024-11-25', 729, (date, n) => day(date, n < 365 ? 100 : 110)),
  END,
);
const young = summary(
  days('2026-11-01', 23, (date) => day(date, 10)),
  END,
  { opened_on: '2026-11-01' },
);

it('counts all stores, and compares those that can be compared', () => {
  const figures = chainFigures([old, young], today, today);
  expect(figures.map(({ now }) => now.visits)).toEqual([120, 840, 3310, 110 * 327 + 230]);
  expect(figures.map((figure) => comparedShares(figure).map(({ store }) => store.name))).toEqual(
    Array(4).fill(['Roma Via del Corso']),
  );
});

it('ends the day on the one that is told, and the rest on the last', () => {
  const figures = chainFigures([old], parseDate('2026-11-21'), today);
  const ranges = figures.map(({ range: { from, to } }) => `${isoDate(from)} ${isoDate(to)}`);
  expect(ranges).toEqual([
    '2026-11-21 2026-11-21',
    '2026-11-17 2026-11-23',
    '2026-10-27 2026-11-23',
    '2026-01-01 2026-11-23',
  ]);
});

it('does not speak of a store that was closed in both periods', () => {
  const shut = summary(days('2024-11-25', 729, closed), END);
  const [figure] = chainFigures([old, shut], today, today);
  expect(figure?.shares).toHaveLength(1);
});

it('does not compare a store that has closed for good with the time when it was open', () => {
  const gone = summary(
    days('2024-11-25', 729, (date) => day(date, 100)),
    END,
    { closed_on: '2026-11-20' },
  );
  const [share] = chainYear([gone], today).shares;
  expect(share?.figure.comparison).toEqual({ kind: 'none', reason: { why: 'ended' } });
});
