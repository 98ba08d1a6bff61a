import { describe, expect, it } from 'vitest';
import { ANALYSIS_NAMES, analysisColumns } from '../../etl/contract/analysis.ts';
import { COLUMNS } from '../../etl/contract/dataset.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import { de } from '../messages/de.ts';
import { english } from '../testing/english.ts';
import { datasetColumns, tableColumns } from './column-words.ts';
import { speak } from './language.ts';

const german = speak('de-DE', de);
const namesOf = (columns: readonly { readonly name: string }[]) =>
  columns.map(({ name }) => name).sort();

describe.each(Object.entries(CATALOGUE))('in %s', (_, { columns }) => {
  it('has words for each column of the data set, and for no other', () => {
    expect(Object.keys(columns.dataset).sort()).toEqual(namesOf(COLUMNS));
  });

  it('has words for each column and unit of the analysis, and for no other', () => {
    expect(Object.keys(columns.analysis).sort()).toEqual([...ANALYSIS_NAMES].sort());
    for (const table of ANALYSIS_NAMES)
      expect(Object.keys(columns.analysis[table] ?? {}).sort(), table).toEqual(
        namesOf(analysisColumns(table)),
      );
    const units = ANALYSIS_NAMES.flatMap((table) =>
      analysisColumns(table).flatMap(({ unit }) => unit ?? []),
    );
    expect(Object.keys(columns.units).sort()).toEqual([...new Set(units)].sort());
  });
});

it('says what a column of the data set is, and where it stands', () => {
  const [store, sensor] = datasetColumns(english);
  expect(store).toEqual({
    ...{ name: 'store_id', type: 'text', files: 'all' },
    meaning: 'The store, as in stores.json.',
  });
  expect(sensor?.files).toBe('sensor-hourly, sensor-daily');
  expect(datasetColumns(german).find(({ name }) => name === 'coverage')?.type).toBe(
    'Zahl oder null',
  );
});

it('says what a column of the analysis is, with its unit', () => {
  const months = (language = english) =>
    tableColumns('trends', language).find(({ name }) => name === 'pct_per_year')?.type;
  expect(months()).toBe('number, % or null');
  expect(months(german)).toBe('Zahl, % oder null');
});
