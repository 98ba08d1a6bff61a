import { needsAttention, type SensorHealth, type StoreSensors, worstFirst } from './sensors.ts';

/** So many rows are on the page, and so many of them seen before anything is opened. */
const ROWS = 150;
const SEEN = 80;

/** A store with the sensors that have a row; the rest are told together. */
export interface Listing extends StoreSensors {
  readonly rows: readonly SensorHealth[];
  readonly rest: readonly SensorHealth[];
  /** Shown from the start; else it must be opened. */
  readonly isSeen: boolean;
}

/** Stores with the most trouble first, of equals the one that came first, each with its worst sensors first, as many as a page can hold. */
export function listings(stores: readonly StoreSensors[]): Listing[] {
  let left = ROWS;
  return stores.toSorted(mostTrouble).map((store) => {
    const all = worstFirst(store);
    const rows = all.slice(0, left);
    const isSeen = ROWS - left < SEEN;
    left -= rows.length;
    return { ...store, rows, rest: all.slice(rows.length), isSeen };
  });
}

const mostTrouble = (a: StoreSensors, b: StoreSensors) => troubled(b) - troubled(a);

const troubled = (store: StoreSensors) =>
  store.sensors.filter((sensor) => needsAttention(sensor, store)).length;
