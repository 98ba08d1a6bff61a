import type { ManifestFile } from '../../etl/contract/manifest.ts';
import type { Store } from '../../etl/contract/sensor-api.ts';
import { sensorHours } from './downloads.ts';

/** What can be downloaded of one store. */
export interface StoreFiles {
  readonly store: Store;
  readonly files: number;
  readonly bytes: number;
  readonly sensorHours: number;
}

/** Each store that has files, in the order of stores.json. What only the charts of the site load counts for nothing. */
export function storeFiles(stores: readonly Store[], files: readonly ManifestFile[]): StoreFiles[] {
  const tables = files.filter(({ resolution }) => resolution !== null);
  const byStore = Map.groupBy(tables, ({ store }) => store);
  return stores.flatMap((store) => {
    const own = byStore.get(store.id);
    if (!own) return [];
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
    return { store, files: own.length, bytes, sensorHours: sensorHours(own) };
  });
}
