/**
 * q: the smallest false discovery rate at which each p would be called a discovery (Benjamini and Hochberg 1995, Journal of
 * the Royal Statistical Society B 57(1)), in the order given.
 */
export function falseDiscoveryRates(ps: readonly number[]): number[] {
  const falling = [...ps.keys()].sort((a, b) => (ps[b] as number) - (ps[a] as number));
  const rates = new Array<number>(ps.length);
  let least = 1;
  for (const [n, index] of falling.entries()) {
    least = Math.min(least, ((ps[index] as number) * ps.length) / (ps.length - n));
    rates[index] = least;
  }
  return rates;
}
