const CONTINUED_FROM = 3;

/** P(|Z| ≥ z) of the standard normal distribution, z ≥ 0. */
export function twoSidedNormalP(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < CONTINUED_FROM) return 1 - 2 * density * series(z);
  return 2 * density * continuedFraction(z);
}

/** Abramowitz and Stegun 1964, 26.2.11. */
function series(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** Abramowitz and Stegun 1964, 26.2.14. */
function continuedFraction(z: number): number {
  let value = z;
  for (let n = 60; n > 0; n--) value = z + n / value;
  return 1 / value;
}
