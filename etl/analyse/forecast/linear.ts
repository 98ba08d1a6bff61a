/**
 * Solves (W + λ DᵀVD) z = W y for one y after the other, D the first differences: z is the level nearest to y that moves
 * little from one value to the next (Whittaker 1923; Eilers 2003, Analytical Chemistry 75(14)). By elimination in the
 * tridiagonal matrix, once for all y.
 *
 * @param weights W, ≥ 0, not all 0
 * @param stiffness λV: of the step that leads to each value; the first is not used
 */
export function levelSmoother(
  weights: Float64Array,
  stiffness: Float64Array,
): (y: Float64Array) => Float64Array {
  const { length } = weights;
  const fromValue = new Float64Array(length);
  const fromBefore = new Float64Array(length);
  const fromNext = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const weight = weights[t] as number;
    const back = t === 0 ? 0 : (stiffness[t] as number);
    const ahead = t === length - 1 ? 0 : (stiffness[t + 1] as number);
    const pivot = weight + ahead + back * (1 - (fromNext[t - 1] ?? 0));
    fromValue[t] = weight / pivot;
    fromBefore[t] = back / pivot;
    fromNext[t] = ahead / pivot;
  }
  return (y) => {
    const z = new Float64Array(length);
    let value = 0;
    for (let t = 0; t < length; t++) {
      value = (fromValue[t] as number) * (y[t] as number) + (fromBefore[t] as number) * value;
      z[t] = value;
    }
    for (let t = length - 2; t >= 0; t--) {
      value = (z[t] as number) + (fromNext[t] as number) * value;
      z[t] = value;
    }
    return z;
  };
}

/**
 * Solves A x = b by Cholesky's factors.
 * @param a symmetric, positive definite, by rows; overwritten
 * @param b overwritten by x
 */
export function solve(a: Float64Array, b: Float64Array): void {
  const n = b.length;
  for (let j = 0; j < n; j++)
    for (let i = j; i < n; i++) {
      let sum = a[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (a[i * n + k] as number) * (a[j * n + k] as number);
      a[i * n + j] = i === j ? Math.sqrt(sum) : sum / (a[j * n + j] as number);
    }
  for (let i = 0; i < n; i++) {
    let sum = b[i] as number;
    for (let k = 0; k < i; k++) sum -= (a[i * n + k] as number) * (b[k] as number);
    b[i] = sum / (a[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (a[k * n + i] as number) * (b[k] as number);
    b[i] = sum / (a[i * n + i] as number);
  }
}
