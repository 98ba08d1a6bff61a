import { partitionPath } from '../contract/lake.ts';
import type { Log } from '../effects.ts';
import type { StoreStates } from './state.ts';

/** Forgets the files that are not there any more, with a warning: such a store is asked for from its beginning. */
export function forgetLost(states: StoreStates, paths: readonly string[], log: Log): StoreStates {
  const there = new Set(paths);
  const present = new Map(states);
  for (const [id, state] of states) {
    const years = Object.entries(state.partitions);
    const left = years.filter(([year]) => there.has(partitionPath('', id, Number(year))));
    if (left.length === years.length) continue;
    const lost = years.filter((entry) => !left.includes(entry)).map(([year]) => year);
    log.warn(`The lake has lost ${lost.join(', ')} of store ${id}: all is asked for again`);
    present.set(id, { ...state, watermark: null, partitions: Object.fromEntries(left) });
  }
  return present;
}
