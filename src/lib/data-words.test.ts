import { expect, it } from 'vitest';
import { store } from '../testing/store.ts';
import { dataHeadline } from './data-words.ts';
import { createFormat } from './format.ts';

const rome = { store: store(), files: 3, bytes: 2500, sensorHours: 1700 };

it('says how much there is, of one store or of several', () => {
  const format = createFormat('en-GB');
  expect(dataHeadline([rome], format)).toBe('1,700 sensor-hours of 1 store as open files');
  expect(dataHeadline([rome, rome], format)).toBe('3,400 sensor-hours of 2 stores as open files');
});
