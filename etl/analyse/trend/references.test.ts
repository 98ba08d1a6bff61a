import { expect, it } from 'vitest';
import { falseDiscoveryRates } from './benjamini-hochberg.ts';
import { residualsOf } from './bootstrap.ts';
import { mannKendallP } from './mann-kendall.ts';
import { twoSidedNormalP } from './normal.ts';
import references from './references.json' with { type: 'json' };
import { quantileOf, twoSidedP } from './student-t.ts';
import { sameMonthPairs, slopeBetween } from './theil-sen.ts';

const toMonths = (values: readonly (number | null)[]) =>
  Float64Array.from(values, (value) => value ?? Number.NaN);

it.each(references.trends)('a slope of $slope a year is what R finds', ({ months, slope }) => {
  const values = toMonths(months);
  expect(slopeBetween(values, sameMonthPairs(values))).toBeCloseTo(slope, 12);
});

it.each(references.trends)('p is $mann_kendall_p by Mann–Kendall, as R finds', (reference) => {
  const months = toMonths(reference.months);
  const p = mannKendallP(months, residualsOf(months, reference.slope));
  expect(p / reference.mann_kendall_p).toBeCloseTo(1, 9);
});

it.each(references.benjamini_hochberg)('q are those of p.adjust', ({ p, q }) => {
  const rates = falseDiscoveryRates(p);
  for (const [n, rate] of rates.entries()) expect(rate).toBeCloseTo(q[n] ?? Number.NaN, 12);
});

it.each(references.student_t)('beyond $t lies $p of a t with $df degrees of freedom', (at) => {
  expect(twoSidedP(at.t, at.df) / at.p).toBeCloseTo(1, 9);
});

it.each(references.student_t_quantiles)('5 % of a t with $df degrees lie beyond $t', (at) => {
  expect(quantileOf(0.05, at.df)).toBeCloseTo(at.t, 9);
});

it.each(references.normal)('beyond $z lies $p of a normal distribution', ({ z, p }) => {
  expect(twoSidedNormalP(z) / p).toBeCloseTo(1, 9);
});
