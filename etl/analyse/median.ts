/**
 * Makes the median absolute deviation of normal values their standard deviation: 1 by the upper quartile of a standard normal
 * distribution (Hampel 1974, Journal of the American Statistical Association 69, p. 383).
 */
export const MAD_TO_SD = 1.4826;

/**
 * The median of the first `length` values; reorders them.
 * @param values without NaN, at least one
 */
export function medianOf(values: Float64Array, length = values.length): number {
  const middle = length >> 1;
  const upper = select(values, middle, length);
  if (length % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, values[i] as number);
  return (lower + upper) / 2;
}

/**
 * Quickselect (Hoare 1961, Algorithm 65): the value of rank k from 0; no value before position k is then greater, none
 * after it smaller.
 */
function select(values: Float64Array, k: number, length: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i <= j) {
        const kept = values[i] as number;
        values[i++] = values[j] as number;
        values[j--] = kept;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] as number;
}
