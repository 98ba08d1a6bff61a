import { expect, it } from 'vitest';
import { versionsOf } from './versions.ts';

const file = (path: string, digit: string) => ({
  ...{ path, sha256: digit.repeat(64), bytes: 1, rows: null, resolution: null, store: 'rome' },
  ...{ year: null, first: null, last: null },
});
const rome = { id: 'rome', sensors: [{ id: 'rome-01' }, { id: 'rome-02' }] };

it('names the version of each series of days', () => {
  const files = [
    file('series/rome/days.bin', 'a'),
    file('series/rome/2024.bin', 'b'),
    file('series/rome/rome-01/days.bin', 'c'),
    file('series/rome/rome-01/2024.bin', 'd'),
  ];
  expect(versionsOf(files, rome)).toEqual({
    store: 'aaaaaaaa',
    doors: { 'rome-01': 'cccccccc' },
  });
});

it('says what to do where there are none', () => {
  expect(() => versionsOf([file('store-daily/rome.arrow', 'a')], rome)).toThrow('npm run etl');
});
