import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineCost } from './line-cost.ts';
import { segment } from './pelt.ts';

/** What the cheapest of all segmentations costs, by optimal partitioning without pruning (Jackson et al. 2005). */
function leastCost(
  length: number,
  cost: (start: number, end: number) => number,
  penalty: number,
  shortest: number,
): number {
  const least = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = -penalty;
  for (let end = shortest; end <= length; end++)
    for (let start = 0; start <= end - shortest; start++)
      least[end] = Math.min(
        least[end] as number,
        (least[start] as number) + cost(start, end) + penalty,
      );
  return least[length] as number;
}

it('finds a segmentation that costs as little as the best of all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 400 }),
      (values, shortest, penalty) => {
        fc.pre(values.length >= shortest);
        const times = Float64Array.from(values.keys());
        const cost = lineCost(times, Float64Array.from(values));
        const cuts = segment(values.length, cost, { penalty, shortest });
        const ends = [0, ...cuts, values.length];
        const total = ends
          .slice(1)
          .reduce((sum, end, n) => sum + cost(ends[n] as number, end), penalty * cuts.length);
        for (const [n, end] of ends.slice(1).entries())
          expect(end - (ends[n] as number)).toBeGreaterThanOrEqual(shortest);
        expect(total).toBeCloseTo(leastCost(values.length, cost, penalty, shortest), 6);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

it('cuts where a line ends and another begins', () => {
  const values = Float64Array.from({ length: 60 }, (_, n) => (n < 25 ? n : 80 - n / 2));
  const cost = lineCost(Float64Array.from(values.keys()), values);
  expect(segment(60, cost, { penalty: 1, shortest: 8 })).toEqual([25]);
});

it('finds no cut in a series that is too short for two segments', () => {
  const values = Float64Array.from([0, 0, 0, 9, 9, 9]);
  const cost = lineCost(Float64Array.from(values.keys()), values);
  expect(segment(6, cost, { penalty: 0.1, shortest: 4 })).toEqual([]);
});
