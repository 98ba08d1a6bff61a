import { expect, it } from 'vitest';
import { randomFrom } from '../random.ts';
import { dot } from './least-squares.ts';
import { roughNoise, whitening } from './noise.ts';

it('whitens as the covariance of the noise asks, gaps included', () => {
  const times = [0, 1, 4];
  const variances = [0.5, 0.1, 0.2];
  const { whiten, logDeterminant } = whitening(
    Float64Array.from(times),
    Float64Array.from(variances),
    { persistence: 0.6, mood: 2 },
  );
  const covariance = times.map((a, i) =>
    times.map((b, j) => 2 * 0.6 ** Math.abs(a - b) + (i === j ? (variances[i] as number) : 0)),
  );
  // W·V·Wᵀ is the identity: column by column of V = Wᵀ⁻¹·W⁻¹, whitened twice.
  const units = [0, 1, 2].map((n) => whiten(Float64Array.from([0, 1, 2], (k) => Number(k === n))));
  const precision = units.map((a) => units.map((b) => dot(a, b)));
  const product = precision.map((row) =>
    [0, 1, 2].map((j) =>
      row.reduce((sum, value, k) => sum + value * (covariance[k]?.[j] ?? Number.NaN), 0),
    ),
  );
  for (const [i, row] of product.entries())
    for (const [j, value] of row.entries()) expect(value).toBeCloseTo(Number(i === j), 9);
  const [[a = 0, b = 0, c = 0] = [], [, d = 0, e = 0] = [], [, , f = 0] = []] = covariance;
  const determinant = a * (d * f - e * e) - b * (b * f - e * c) + c * (b * e - d * c);
  expect(logDeterminant).toBeCloseTo(Math.log(determinant), 9);
});

it('sees the persistence of a series through its steps and trends', () => {
  const random = randomFrom(1);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let mood = 0;
  const values = Float64Array.from({ length: 4000 }, (_, n) => {
    mood = 0.6 * mood + 0.8 * normal();
    return mood + 5 * Math.floor(n / 400) + n / 500;
  });
  const { persistence, variance } = roughNoise(values);
  expect(Math.abs(persistence - 0.6)).toBeLessThan(0.1);
  expect(variance).toBeCloseTo(1, 0);
});
