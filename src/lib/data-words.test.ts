import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { store } from '../testing/store.ts';
import { dataHeadline } from './data-words.ts';

const rome = { store: store(), files: 3, bytes: 2500, sensorHours: 1700 };

it('says how much there is, of one store or of several', () => {
  const language = english;
  expect(dataHeadline([rome], language)).toBe('1,700 sensor-hours of 1 store as open files');
  expect(dataHeadline([rome, rome], language)).toBe('3,400 sensor-hours of 2 stores as open files');
});
