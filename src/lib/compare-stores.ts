import type { ManifestFile } from '../../etl/contract/manifest.ts';
import { type Choice, MOST_LINES } from './compare.ts';
import type { Comparable } from './compare-entities.ts';
import { doorLife } from './door.ts';
import { versionsOf } from './downloads.ts';
import { place } from './sentences.ts';
import type { Summary } from './summary.ts';

/** A store as the page hands it to the browser. */
export function comparableOf({ store, life }: Summary, files: readonly ManifestFile[]): Comparable {
  const versions = Object.entries(versionsOf(files, store.id));
  return {
    ...{ id: store.id, name: place(store), life, hours: store.opening_hours },
    doors: store.sensors.map((sensor) => ({
      ...{ id: sensor.id, name: sensor.name },
      life: doorLife(store, sensor),
    })),
    versions: Object.fromEntries(versions.filter(([path]) => path.includes('-daily/'))),
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
