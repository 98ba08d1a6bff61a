import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { english } from '../testing/english.ts';
import { store } from '../testing/store.ts';
import { dataHeadline } from './data-words.ts';
import { speak } from './language.ts';

const rome = { store: store(), files: 3, bytes: 2500, sensorHours: 1700 };

it('says how much there is, of one store or of several', () => {
  expect(dataHeadline([rome], english)).toBe('1,700 sensor-hours of 1 store as open files');
  expect(dataHeadline([rome, rome], english)).toBe('3,400 sensor-hours of 2 stores as open files');
});

it('says so in German', () => {
  const german = speak('de-DE', de);
  expect(dataHeadline([rome], german)).toBe('1.700 Sensorstunden aus 1 Filiale als offene Dateien');
  expect(dataHeadline([rome, rome], german)).toBe(
    '3.400 Sensorstunden aus 2 Filialen als offene Dateien',
  );
});
