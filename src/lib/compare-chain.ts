import type { Comparable } from './compare-entities.ts';
import { LoadError } from './source.ts';

/** Loads all stores that can be compared, once; again when they did not arrive. */
export function createChain(address: string, get: typeof fetch) {
  let known: Promise<readonly Comparable[]> | undefined;

  async function load(): Promise<readonly Comparable[]> {
    try {
      const answer = await get(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      return await answer.json();
    } catch (error) {
      known = undefined;
      throw new LoadError(address, error);
    }
  }

  return () => {
    known ??= load();
    return known;
  };
}

/** A file that takes longer does not come, ms. */
const PATIENCE = 20_000;
