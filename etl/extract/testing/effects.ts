import { type Effects, realEffects } from '../../effects.ts';

export interface RecordedEffects extends Effects {
  readonly infos: string[];
  readonly warnings: string[];
  /** Milliseconds of each wait; none takes any. */
  readonly sleeps: number[];
}

/** Effects whose clock stands still and whose waits take no time. */
export function recordEffects(
  fetch: Effects['fetch'],
  more: Partial<Effects> = {},
): RecordedEffects {
  const infos: string[] = [];
  const warnings: string[] = [];
  const sleeps: number[] = [];
  const log: Effects['log'] = {
    info: (message) => infos.push(message),
    warn: (message) => warnings.push(message),
    stage: () => ({ expect() {}, advance() {}, end() {} }),
  };
  return {
    ...realEffects(log),
    fetch,
    now: () => new Date('2024-03-01T01:30:00Z'),
    sleep: async (milliseconds) => void sleeps.push(milliseconds),
    infos,
    warnings,
    sleeps,
    ...more,
  };
}
