import { expect, it } from 'vitest';
import { parseDate, WEEK } from './calendar.ts';
import { chainCard } from './chain-card.ts';
import { chainHistory } from './chain-history.ts';

const monday = parseDate('2026-11-02');
const week = (n: number, visits: number | null, isClosed = false) => ({
  ...{ start: monday + n * WEEK, visits, estimated: 0, isClosed },
});

it('has a point a week, a gap where nothing is known and a band where all were closed', () => {
  const weeks = [week(0, 70), week(1, null), week(2, null, true), week(3, 90)];
  const shown = chainCard({ weeks, openings: [] });
  expect([shown.from, shown.to, shown.most]).toEqual([monday, monday + 4 * WEEK, 90]);
  expect([...shown.line.value]).toEqual([70, Number.NaN, Number.NaN, 90]);
  expect(shown.gaps).toEqual([{ kind: 'closed', from: monday + 2 * WEEK, to: monday + 3 * WEEK }]);
});

it('can be drawn of no week', () => {
  expect(chainCard({ weeks: [], openings: [] })).toMatchObject({ most: 1, gaps: [] });
});

it('can be drawn of no store', () => {
  expect(chainCard(chainHistory([], Number.POSITIVE_INFINITY)).line.time).toHaveLength(0);
});
