import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceTo, references, valuesOf } from './references.ts';
import { PLAIN, ROBUST, type StlOptions, stl } from './stl.ts';

type Given = (typeof references.stl)[number]['given'];

const smootherOf = (given: Given, name: 's' | 't' | 'l') =>
  Object.fromEntries(
    ['window', 'degree', 'jump'].flatMap((key) => {
      const value = given[`${name}.${key}`];
      return value === undefined ? [] : [[key, value]];
    }),
  );

const optionsOf = (given: Given): StlOptions => {
  const usual = given.robust ? ROBUST : PLAIN;
  return {
    period: 12,
    seasonal: smootherOf(given, 's') as StlOptions['seasonal'],
    trend: smootherOf(given, 't'),
    lowPass: smootherOf(given, 'l'),
    passes: { inner: given.inner ?? usual.inner, outer: given.outer ?? usual.outer },
  };
};

it.each(references.stl)('decomposes $length of $data as R does with $given', (reference) => {
  const { seasonal, trend } = stl(valuesOf(reference), optionsOf(reference.given));
  expect(distanceTo(reference.seasonal, reference, seasonal)).toBeLessThan(1e-9);
  expect(distanceTo(reference.trend, reference, trend)).toBeLessThan(1e-9);
});

it('is what all weigh alike when weights are all 1', () => {
  for (const reference of references.stl) {
    const values = valuesOf(reference);
    const options = optionsOf(reference.given);
    const weights = new Float64Array(values.length).fill(1);
    expect(stl(values, { ...options, weights })).toEqual(stl(values, options));
  }
});

it('does not see a value that weighs nothing', () => {
  const nottem = Float64Array.from(references.data.nottem ?? []);
  const options = { period: 12, seasonal: { window: 7 }, passes: ROBUST };
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(nottem.length - 1), { minLength: 1, maxLength: 5 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (places, wrong) => {
        const weights = nottem.map((_, i) => (places.includes(i) ? 0 : 1));
        const spoilt = nottem.map((value, i) => (places.includes(i) ? wrong : value));
        expect(stl(spoilt, { ...options, weights })).toEqual(stl(nottem, { ...options, weights }));
      },
    ),
    { numRuns: 30 },
  );
});

it('refuses two periods or less', () => {
  const options = { period: 12, seasonal: { window: 7 } };
  expect(() => stl(new Float64Array(24), options)).toThrow(
    '24 values are not more than two periods of 12',
  );
  expect(stl(new Float64Array(25), options).trend).toEqual(new Float64Array(25));
});
