import type { LakeProgress } from '../../contract/lake.ts';
import { READING_STATUSES, type Store } from '../../contract/sensor-api.ts';
import type { Sink } from '../extract.ts';
import { instant } from '../hours.ts';

export interface MemorySink extends Sink {
  stores: readonly Store[];
  /** `sensor hour` → `status count`. */
  readonly rows: Map<string, string>;
  readonly states: Map<string, LakeProgress>;
  /** `store year` of each upsert. */
  readonly upserts: string[];
}

/** A lake in memory. */
export function createMemorySink(): MemorySink {
  const sink: MemorySink = {
    stores: [],
    rows: new Map(),
    states: new Map(),
    upserts: [],
    storeState: (store) => sink.states.get(store),
    async saveStores(stores) {
      sink.stores = stores;
    },
    async upsert(store, sensors, year, { sensor, hour, count, status }) {
      sink.upserts.push(`${store} ${year}`);
      const delivered = new Map<string, string>();
      for (const [n, number] of sensor.entries())
        delivered.set(
          `${sensors[number]} ${instant(hour[n] ?? 0)}`,
          `${READING_STATUSES[status[n] ?? 0]} ${count[n]}`,
        );
      const merged = { added: 0, corrected: 0, unchanged: 0 };
      for (const [key, value] of delivered) {
        const old = sink.rows.get(key);
        merged[old === undefined ? 'added' : old === value ? 'unchanged' : 'corrected']++;
        sink.rows.set(key, value);
      }
      return merged;
    },
    async advance(store, progress) {
      sink.states.set(store, progress);
    },
    async retreat(watermarks) {
      for (const [store, watermark] of watermarks) {
        const known = sink.states.get(store);
        if (known !== undefined) sink.states.set(store, { ...known, watermark });
      }
    },
  };
  return sink;
}
