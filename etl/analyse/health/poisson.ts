/** Probability that a Poisson count of a mean, 0 to 700, is at least `count`. */
export function tailOf(count: number, mean: number): number {
  let probability = Math.exp(-mean);
  let below = 0;
  for (let n = 0; n < count; n++) {
    below += probability;
    probability *= mean / (n + 1);
  }
  return Math.max(0, 1 - below);
}
