import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameMonthPairs, slopeBetween } from './theil-sen.ts';

const slopeOf = (months: Float64Array) => slopeBetween(months, sameMonthPairs(months));

it('pairs same months only, and those that count', () => {
  const months = new Float64Array(37);
  months[12] = Number.NaN;
  const { earlier, later, years } = sameMonthPairs(months);
  const pairs = Array.from(earlier, (i, n) => `${i}–${later[n]}: ${years[n]}`);
  expect(pairs).toHaveLength(11 + 12 + 12 + 1);
  expect(pairs).toContain('0–36: 3');
  expect(pairs).not.toContain('0–12: 1');
});

it('needs to know no season', () => {
  const season = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
  const months = Float64Array.from(
    { length: 60 },
    (_, i) => (season[i % 12] ?? 0) + (0.5 * i) / 12,
  );
  expect(slopeOf(months)).toBeCloseTo(0.5, 12);
});

it('changes its sign when time runs backwards', () => {
  const month = fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(month, { minLength: 24, maxLength: 80 }), (values) => {
      const months = Float64Array.from(values);
      fc.pre(sameMonthPairs(months).years.length > 0);
      expect(slopeOf(months.toReversed())).toBeCloseTo(-slopeOf(months), 10);
    }),
  );
});
