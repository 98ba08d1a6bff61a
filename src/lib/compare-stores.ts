import type { ManifestFile } from '../../etl/contract/manifest.ts';
import { type Choice, MOST_LINES } from './compare.ts';
import type { Comparable } from './compare-entities.ts';
import { doorLife } from './door.ts';
import { place } from './sentences.ts';
import type { Summary } from './summary.ts';
import { versionsOf } from './versions.ts';

/** A store as the page hands it to the browser. */
export function comparableOf({ store, life }: Summary, files: readonly ManifestFile[]): Comparable {
  return {
    ...{ id: store.id, name: place(store), life, hours: store.opening_hours },
    doors: store.sensors.map((sensor) => ({
      ...{ id: sensor.id, name: sensor.name },
      life: doorLife(store, sensor),
    })),
    versions: versionsOf(files, store),
  };
}

/** What is shown at first: all stores, or those that have the most visits, as many as lines can be told apart. */
export function usualChoice(stores: readonly Summary[]): Choice {
  const visits = ({ year }: Summary) => year.now.visits ?? 0;
  const chosen = new Set([...stores].sort((a, b) => visits(b) - visits(a)).slice(0, MOST_LINES));
  return {
    entities: stores.filter((one) => chosen.has(one)).map(({ store }) => store.id),
    ...{ measure: 'hourly', align: 'date', span: 104, base: null },
  };
}
