/**
 * Random numbers that are a pure function of where they are asked for: no state, so any one can be drawn alone, in any
 * order. Only operations that IEEE 754 defines exactly are used, so every machine and engine draws the same.
 */

/** What a number is drawn for: two purposes never share a number. */
export const STREAM = {
  lost: 1,
  failed: 2,
  spread: 3,
  count: 4,
  day: 5,
  week: 6,
  bad: 7,
  lifetime: 8,
  outage: 9,
  synthetic: 10,
  fault: 11,
  deadZeros: 12,
} as const;
export type Stream = (typeof STREAM)[keyof typeof STREAM];

const GOLDEN = 0x9e3779b9;

/** A 32-bit finalizer in which every input bit flips every output bit about half of the time (constants of lowbias32). */
function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

/** A 32-bit key of a text such as a store or sensor id. */
export function keyOf(seed: number, text: string): number {
  let h = mix(seed + GOLDEN);
  for (let i = 0; i < text.length; i++) h = mix((h + GOLDEN) ^ text.charCodeAt(i));
  return h | 0;
}

/** 32 random bits, as an unsigned integer. */
export const bits = (key: number, stream: Stream, counter: number): number =>
  mix((mix(key + Math.imul(stream, GOLDEN)) + GOLDEN) ^ Math.imul(counter, 0x85ebca6b)) >>> 0;

/** In [0, 1). */
export const uniform = (key: number, stream: Stream, counter: number): number =>
  bits(key, stream, counter) / 2 ** 32;

/** About normal, mean 0 and variance 1, within ±3.5: the sum of four uniform numbers. */
export function normal(key: number, stream: Stream, counter: number): number {
  const a = bits(key, stream, counter);
  const b = mix(a ^ GOLDEN) >>> 0;
  const sum = (a & 0xffff) + (a >>> 16) + (b & 0xffff) + (b >>> 16) + 2;
  return (sum / 2 ** 16 - 2) * Math.sqrt(3);
}

const POISSON_BY_INVERSION = 30;

/**
 * A Poisson count.
 * @param rate mean, ≥ 0
 */
export function poisson(rate: number, key: number, stream: Stream, counter: number): number {
  if (rate >= POISSON_BY_INVERSION)
    return Math.max(0, Math.round(rate + Math.sqrt(rate) * normal(key, stream, counter)));
  const u = uniform(key, stream, counter);
  let probability = expOfMinus(rate);
  let sum = probability;
  let count = 0;
  while (u >= sum && count < 4 * POISSON_BY_INVERSION) {
    count++;
    probability *= rate / count;
    sum += probability;
  }
  return count;
}

/** e^−x for 0 ≤ x ≤ 30, relative error below 1e-7. Math.exp may round differently in another engine. */
export function expOfMinus(x: number): number {
  const y = x / 256;
  let power = 1 - y * (1 - (y / 2) * (1 - (y / 3) * (1 - (y / 4) * (1 - (y / 5) * (1 - y / 6)))));
  for (let i = 0; i < 8; i++) power *= power;
  return power;
}
