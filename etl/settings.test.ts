import { expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

it('has a default for everything', () => {
  expect(readSettings('{}')).toMatchObject({
    trailingDays: 7,
    allFileLimitMegabytes: 50,
    formats: { 'store-daily': ['arrow', 'parquet', 'csv'] },
  });
});

it('narrows the formats of one resolution', () => {
  const { formats } = readSettings('{"footfall":{"formats":{"sensor-hourly":["parquet"]}}}');
  expect(formats['sensor-hourly']).toEqual(['parquet']);
  expect(formats['store-hourly']).toHaveLength(3);
});

it('says which setting is wrong', () => {
  const wrong = () => readSettings('{"footfall":{"trailingDays":-1,"colour":"red"}}');
  expect(wrong).toThrow(SettingsError);
  expect(wrong).toThrow(/colour.*trailingDays|trailingDays.*colour/s);
});
