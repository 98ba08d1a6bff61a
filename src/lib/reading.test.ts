import { expect, it } from 'vitest';
import type { ManifestFile } from '../../etl/contract/manifest.ts';
import { recipes } from './reading.ts';

const file = (path: string, store: string | null): ManifestFile => ({
  ...{ path, store, bytes: 1, rows: 1, sha256: '', resolution: 'store-daily' },
  ...{ year: null, first: null, last: null },
});
const lines = (...files: ManifestFile[]) =>
  recipes(files, (path) => `https://shops.example/data/${path}`).map(({ line }) => line);

it('reads the chain’s file where there is one, Parquet first', () => {
  const rome = file('store-daily/rome.parquet', 'rome');
  expect(
    lines(rome, file('store-daily/all.csv.gz', null), file('store-daily/all.parquet', null))[0],
  ).toBe("select * from 'https://shops.example/data/store-daily/all.parquet'");
  expect(lines(rome, file('store-daily/all.csv.gz', null))[1]).toBe(
    'pandas.read_parquet("https://shops.example/data/store-daily/rome.parquet")',
  );
});

it('has lines for whatever formats the owner publishes', () => {
  expect(lines(file('store-daily/all.csv.gz', null))[3]).toBe(
    'readr::read_csv("https://shops.example/data/store-daily/all.csv.gz")',
  );
  expect(lines(file('store-daily/all.arrow', null))[0]).toBe(
    'pandas.read_feather("https://shops.example/data/store-daily/all.arrow")',
  );
  expect(lines()).toEqual([]);
});
