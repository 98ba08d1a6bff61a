import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineCost } from './line-cost.ts';

/** The same with the line written out. */
function squaresAround(times: readonly number[], values: readonly number[]): number {
  const n = times.length;
  const meanT = times.reduce((sum, t) => sum + t, 0) / n;
  const meanY = values.reduce((sum, y) => sum + y, 0) / n;
  const spread = times.reduce((sum, t) => sum + (t - meanT) ** 2, 0);
  const together = times.reduce((sum, t, i) => sum + (t - meanT) * ((values[i] ?? 0) - meanY), 0);
  const slope = spread > 0 ? together / spread : 0;
  return values.reduce(
    (sum, y, i) => sum + (y - meanY - slope * ((times[i] ?? 0) - meanT)) ** 2,
    0,
  );
}

it('is the sum of squares around the line through any stretch, gaps in time included', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 })), {
        minLength: 3,
        maxLength: 30,
      }),
      fc.nat(),
      fc.nat(),
      (points, a, b) => {
        let time = 0;
        const times = points.map(([gap]) => {
          time += gap;
          return time;
        });
        const values = points.map(([, value]) => value);
        const start = a % (points.length - 1);
        const end = start + 1 + (b % (points.length - start));
        const cost = lineCost(Float64Array.from(times), Float64Array.from(values));
        const known = squaresAround(times.slice(start, end), values.slice(start, end));
        expect(cost(start, end)).toBeCloseTo(known, 6);
      },
    ),
    { seed: 1 },
  );
});
