import type { ManifestFile } from '../../etl/contract/manifest.ts';
import { seriesPath } from '../../etl/contract/series.ts';

/** The first 8 digits of the sha256 of each series of days: an address with them can be cached for ever. */
export interface Versions {
  readonly store: string;
  /** By sensor; none of a door that has no row yet. */
  readonly doors: Readonly<Record<string, string>>;
}

/** @throws when the store has no series: the data were published by an older Footfall */
export function versionsOf(
  files: readonly ManifestFile[],
  { id, sensors }: { readonly id: string; readonly sensors: readonly { readonly id: string }[] },
): Versions {
  const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256.slice(0, 8)]));
  const versionOf = (sensor: string | null) =>
    hashes.get(seriesPath({ store: id, sensor, year: null }));
  const store = versionOf(null);
  if (store === undefined)
    throw new Error(
      `There is no ${seriesPath({ store: id, sensor: null, year: null })} among the published files. Run the ETL once more: npm run etl`,
    );
  return {
    store,
    doors: Object.fromEntries(
      sensors.flatMap((sensor) => {
        const version = versionOf(sensor.id);
        return version === undefined ? [] : [[sensor.id, version]];
      }),
    ),
  };
}
