import { expect, it } from 'vitest';
import type { ManifestFile } from '../../etl/contract/manifest.ts';
import { store } from '../testing/store.ts';
import { storeFiles } from './store-files.ts';

const file = (rest: Partial<ManifestFile>): ManifestFile => ({
  ...{ path: 'sensor-hourly/rome/2024.arrow', bytes: 1000, rows: 10, sha256: '' },
  ...{ resolution: 'sensor-hourly', store: 'rome', year: 2024, first: null, last: null },
  ...rest,
});

it('adds up the files of each store, an hour once in whatever formats', () => {
  const files = [
    file({}),
    file({ bytes: 500 }),
    file({ year: 2023, rows: 7 }),
    file({ store: null }),
    file({ path: 'series/rome/2024.bin', rows: null, resolution: null }),
  ];
  const [rome, ...rest] = storeFiles([store(), store({ id: 'oslo' })], files);
  expect(rome).toMatchObject({ files: 3, bytes: 2500, sensorHours: 17 });
  expect(rest).toEqual([]);
});
