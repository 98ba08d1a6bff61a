import { expect, it } from 'vitest';
import { choice, entity } from '../testing/compare.ts';
import { isoDate, parseDate, WEEK } from './calendar.ts';
import { comparisonOf, fromHighest } from './compare.ts';

const MONDAY = '2024-01-01';
const values = (all: ReturnType<typeof comparisonOf>) =>
  all.lines.map(({ weeks }) => weeks.map(({ value }) => value));

const paris = entity('Paris', MONDAY, [1000, 2000, null, 4000]);
const rome = entity('Rome', '2024-01-15', [500, 600]);

it('shows visits a trading hour by the date, with gaps where nothing is known', () => {
  const shown = comparisonOf([paris, rome], choice());
  expect(values(shown)).toEqual([
    [20, 40, null, 80],
    [null, null, 10, 12],
  ]);
  expect(isoDate(shown.from)).toBe(MONDAY);
});

it('lays first weeks upon each other', () => {
  const shown = comparisonOf([paris, rome], choice({ align: 'opening', measure: 'visits' }));
  expect([shown.from, shown.to]).toEqual([0, 3 * WEEK]);
  expect(values(shown)).toEqual([
    [1000, 2000, null, 4000],
    [500, 600, null, null],
  ]);
});

it('takes a week that all have as 100', () => {
  const both = [paris, entity('Rome', '2024-01-08', [500, 600, 750])];
  const shown = comparisonOf(both, choice({ measure: 'index' }));
  expect(isoDate(shown.base ?? 0)).toBe('2024-01-08');
  expect(values(shown)).toEqual([
    [50, 100, null, 200],
    [null, 100, 120, 150],
  ]);
});

it('takes a usual week as 100 of itself, no peak and no trough', () => {
  const lines = [
    entity('Paris', MONDAY, [3000, 2900, 1500, 1010, 1000, 400, 990]),
    entity('Rome', MONDAY, [900, 800, 300, 310, 420, 90, 310]),
  ];
  const shown = comparisonOf(lines, choice({ measure: 'index' }));
  expect(isoDate(shown.base ?? 0)).toBe('2024-01-22');
  expect(values(shown)[1]?.[3]).toBe(100);
  const from = parseDate(MONDAY);
  const peak = choice({ measure: 'index', span: { from, to: from + WEEK } });
  expect(isoDate(comparisonOf(lines, peak).base ?? 0)).toBe(MONDAY);
});

it('orders lines by how high they end', () => {
  const nothing = entity('Berlin', MONDAY, [null, null]);
  const oslo = entity('Oslo', MONDAY, [900, 5000, null, null]);
  const shown = fromHighest(comparisonOf([rome, nothing, paris, oslo], choice()));
  expect(shown.lines.map(({ name }) => name)).toEqual(['Oslo', 'Paris', 'Rome', 'Berlin']);
});

it('takes no week as 100 of itself that was hardly measured', () => {
  const hollow = entity('Rome', MONDAY, [10, 500], (n) => (n === 0 ? { coverage: 0.1 } : {}));
  const shown = comparisonOf([hollow], choice({ measure: 'index' }));
  expect(values(shown)).toEqual([[2, 100]]);
  expect(shown.lines[0]?.weeks[0]?.hollow).toBe(true);
});

it('has no line where nothing is known of the week that was chosen as 100', () => {
  const base = parseDate('2024-01-17');
  const shown = comparisonOf([paris, rome], choice({ measure: 'index', base }));
  expect(values(shown)).toEqual([
    [null, null, null, null],
    [null, null, 100, 120],
  ]);
});

it('shows the last weeks by the date, the first since the opening, and any between two dates', () => {
  const long = entity('Paris', MONDAY, Array(60).fill(100));
  const span = (rest: object) => {
    const { from, to } = comparisonOf([long], choice(rest));
    return [from, to];
  };
  const [first, last] = [parseDate(MONDAY), parseDate(MONDAY) + 59 * WEEK];
  expect(span({ span: 52 })).toEqual([last - 51 * WEEK, last]);
  expect(span({ span: 52, align: 'opening' })).toEqual([0, 51 * WEEK]);
  expect(span({ span: 'all' })).toEqual([first, last]);
  const dates = { from: parseDate('2024-01-10'), to: parseDate('2034-01-10') };
  expect(span({ span: dates })).toEqual([first + WEEK, last]);
});
