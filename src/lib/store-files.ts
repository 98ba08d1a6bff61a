import type { ManifestFile } from '../../etl/contract/manifest.ts';
import type { Store } from '../../etl/contract/sensor-api.ts';
import { openFiles, sensorHours } from './downloads.ts';

/** What can be downloaded of one store. */
export interface StoreFiles {
  readonly store: Store;
  readonly files: number;
  readonly bytes: number;
  readonly sensorHours: number;
}

/** Each store that has files, in the order of stores.json. */
export function storeFiles(stores: readonly Store[], files: readonly ManifestFile[]): StoreFiles[] {
  const byStore = Map.groupBy(openFiles(files), ({ store }) => store);
  return stores.flatMap((store) => {
    const own = byStore.get(store.id);
    if (!own) return [];
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
    return { store, files: own.length, bytes, sensorHours: sensorHours(own) };
  });
}
