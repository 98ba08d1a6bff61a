import type { Language } from './language.ts';

/** Which way a number differs from the one it is held against. */
type Way = 'same' | 'more' | 'fewer';

/** A relative difference, ready to be said. */
export interface Difference {
  readonly way: Way;
  /** Without its sign. */
  readonly size: string;
}

/** @param least a difference that is less counts as none */
export const differenceOf = (change: number, language: Language, least = 0.0005): Difference => ({
  way: Math.abs(change) < least ? 'same' : change > 0 ? 'more' : 'fewer',
  size: language.size(change),
});
