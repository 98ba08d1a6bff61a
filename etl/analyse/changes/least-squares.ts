/** Products of the columns of a regression with each other and with its target. */
export interface Products {
  readonly size: number;
  /** Row by row; on the diagonal with the precision that holds each coefficient near 0 (0: free). */
  readonly gram: Float64Array;
  readonly withTarget: Float64Array;
  readonly ofTarget: number;
}

/** A least-squares fit; variances are those where the residuals have variance 1. */
export interface Fit {
  readonly coefficients: Float64Array;
  readonly variances: Float64Array;
  /** Squares that are left, those of the coefficients times their precisions included. */
  readonly rest: number;
  /** Of the gram, log. */
  readonly logDeterminant: number;
  /** L of gram = L·Lᵀ, row by row. */
  readonly lower: Float64Array;
  /** L⁻¹ of the products with the target. */
  readonly projected: Float64Array;
}

/** @param from before it one of the two holds zeros only */
export function dot(a: Float64Array, b: Float64Array, from = 0): number {
  let sum = 0;
  for (let i = from; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * @param precisions of the columns that are not known
 * @param known the products of the first columns, when there are
 */
export function productsOf(
  columns: readonly Float64Array[],
  target: Float64Array,
  precisions: readonly number[],
  known?: Products,
): Products {
  const size = columns.length;
  const old = known?.size ?? 0;
  const gram = new Float64Array(size * size);
  const withTarget = new Float64Array(size);
  for (let i = 0; i < old; i++)
    gram.set(known?.gram.subarray(i * old, (i + 1) * old) ?? [], i * size);
  withTarget.set(known?.withTarget ?? []);
  for (let i = old; i < size; i++) {
    const column = columns[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const product = dot(column, columns[j] as Float64Array);
      gram[i * size + j] = product;
      gram[j * size + i] = product;
    }
    gram[i * size + i] = (gram[i * size + i] as number) + (precisions[i - old] as number);
    withTarget[i] = dot(column, target);
  }
  return { size, gram, withTarget, ofTarget: known?.ofTarget ?? dot(target, target) };
}

/** Of some of the columns alone. */
export function subset(
  { size, gram, withTarget, ofTarget }: Products,
  kept: readonly number[],
): Products {
  return {
    size: kept.length,
    gram: Float64Array.from(kept.flatMap((i) => kept.map((j) => gram[i * size + j] as number))),
    withTarget: Float64Array.from(kept, (i) => withTarget[i] as number),
    ofTarget,
  };
}

/** By Cholesky's decomposition; a column that depends on the ones before it gets the coefficient 0. */
export function solve({ size, gram, withTarget, ofTarget }: Products): Fit {
  const lower = new Float64Array(size * size);
  let logDeterminant = 0;
  for (let i = 0; i < size; i++) {
    const row = i * size;
    const before = lower.subarray(row, row + i);
    before.set(forward(lower, size, gram.subarray(row, row + i)));
    const whole = gram[row + i] as number;
    const left = whole - dot(before, before);
    const free = left > 1e-10 * whole;
    lower[row + i] = free ? Math.sqrt(left) : Number.POSITIVE_INFINITY;
    if (free) logDeterminant += Math.log(left);
  }
  const projected = forward(lower, size, withTarget);
  const coefficients = new Float64Array(size);
  const variances = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const unit = new Float64Array(size);
    unit[i] = 1;
    const column = forward(lower, size, unit);
    coefficients[i] = dot(column, projected, i);
    variances[i] = dot(column, column, i);
  }
  const rest = ofTarget - dot(projected, projected);
  return { coefficients, variances, rest, logDeterminant, lower, projected };
}

/** The x with L·x = values, of the first values.length rows of L. */
export function forward(lower: Float64Array, size: number, values: Float64Array): Float64Array {
  const x = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let sum = values[i] as number;
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] as number) * (x[k] as number);
    x[i] = sum / (lower[i * size + i] as number);
  }
  return x;
}
