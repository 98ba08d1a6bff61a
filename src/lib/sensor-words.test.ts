import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { it as italian } from '../messages/it.ts';
import { incident } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { health, storeSensors, TODAY } from '../testing/sensors.ts';
import { parseDate } from './calendar.ts';
import { speak } from './language.ts';
import {
  columnsWords,
  deviceWords,
  failedWords,
  outageSpan,
  partWords,
  restWords,
  sensorsHeadline,
  storeSensorsWords,
  stripWords,
  thresholdWords,
} from './sensor-words.ts';
import type { SensorHealth } from './sensors.ts';

const language = english;
const chain = (...sensors: Parameters<typeof storeSensors>[0]) => ({
  ...{ today: TODAY, analysed: true },
  stores: [storeSensors(sensors)],
});
const ill = health({ open: [incident()] });
const well = health({ lately: { hours: 297, of: 300 } });
const gone = health({
  hangs: false,
  life: { from: 0, to: parseDate('2024-04-01') },
  newSince: null,
});

it.each([
  [
    [ill, well, well],
    '1 of 3 sensors needs attention; the others measured 99.0% of their hours in the last 30 days.',
  ],
  [
    [ill, ill, well],
    '2 of 3 sensors need attention; the other measured 99.0% of its hours in the last 30 days.',
  ],
  [[ill], '1 of 1 sensor needs attention.'],
  [
    [well, health()],
    'None of 2 sensors needs attention: together they measured 99.5% of their hours in the last 30 days.',
  ],
  [
    [well, gone],
    'The sensor needs no attention: it measured 99.0% of its hours in the last 30 days.',
  ],
  [
    [health({ lately: { hours: 0, of: 0 } })],
    'The sensor needs no attention: it had no trading hour in the last 30 days.',
  ],
  [[gone], 'No sensor is installed today.'],
])('heads the page (%#)', (sensors, words) => {
  expect(sensorsHeadline(chain(...sensors), language)).toBe(words);
});

it.each([
  [[ill, well], '1 of 2 sensors needs attention; 99.5% of the hours of the last 30 days measured.'],
  [
    [well, gone],
    '1 sensor, none in trouble; 99.0% of the hours of the last 30 days measured. 1 more removed.',
  ],
  [[gone], 'No sensor is installed here. 1 removed.'],
])('heads a store (%#)', (sensors, words) => {
  expect(storeSensorsWords(storeSensors(sensors), language)).toBe(words);
});

it('never rounds what was measured up to all, nor knows a share of nothing', () => {
  expect(partWords({ hours: 9999, of: 10_000 }, language)).toBe('99.9%');
  expect(partWords({ hours: 0, of: 0 }, language)).toBe('–');
  expect(failedWords({ hours: 149, of: 10_000 }, language)).toBe('1.5%');
});

it('says since when the device hangs', () => {
  expect(deviceWords(well, language)).toBe('since 1 Jan 2023');
  expect(deviceWords(gone, language)).toBe('gone since 1 Apr 2024');
});

const outage = (from: string, to: string | null, hours: number) => ({
  from: Date.parse(`${from}Z`),
  to: to === null ? null : Date.parse(`${to}Z`),
  hours,
});
const short = outage('2023-03-01T09:00', '2023-03-02T00:00', 9);
const long = outage('2024-06-20T09:00', null, 90);

it('says that a sensor is out', () => {
  expect(deviceWords(health({ newSince: null, outages: [short, long] }), language)).toBe(
    'out since 20 Jun 2024',
  );
});

it('describes a strip', () => {
  expect(stripWords(well, language)).toBe('Galleria since 1 January 2023: no outage');
  expect(stripWords(health({ outages: [short] }), language)).toBe(
    'Galleria since 1 January 2023: one outage, 1 March 2023, 09:00 to 1 March 2023, 9 trading hours',
  );
  expect(stripWords(health({ outages: [short, long] }), language)).toBe(
    'Galleria since 1 January 2023: 2 outages, the longest since 20 June 2024, 09:00, 90 trading hours',
  );
  expect(outageSpan(long, language)).toBe('since 20 June 2024, 09:00');
});

it('tells those without a row together', () => {
  expect(restWords([well, health()], language)).toBe(
    '2 more sensors, each with at least 99.0% of the last 30 days measured',
  );
  expect(restWords([health({ lately: { hours: 0, of: 0 } })], language)).toBe('1 more sensor');
});

it('explains itself', () => {
  expect(thresholdWords(language)).toContain('less than 90% of its hours');
  expect(columnsWords(false, language)).not.toContain('failed');
  expect(columnsWords(true, language)).toContain('failed lately');
});

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

it('says it in German', () => {
  const german = speak('de-DE', de);
  const head = (...sensors: SensorHealth[]) => plain(sensorsHeadline(chain(...sensors), german));
  expect(head(ill, ill, well)).toBe(
    '2 von 3 Sensoren brauchen Aufmerksamkeit; der andere hat in den letzten 30 Tagen 99,0 % seiner Stunden gemessen.',
  );
  expect(head(well)).toBe(
    'Der Sensor braucht keine Aufmerksamkeit: Er hat in den letzten 30 Tagen 99,0 % seiner Stunden gemessen.',
  );
  expect(plain(storeSensorsWords(storeSensors([well, gone]), german))).toBe(
    '1 Sensor, ohne Störung; 99,0 % der Stunden der letzten 30 Tage gemessen. 1 weiterer abgebaut.',
  );
  expect(restWords([health({ lately: { hours: 0, of: 0 } })], german)).toBe('1 weiterer Sensor');
});

it('says it in French and Italian', () => {
  const french = speak('fr-FR', fr);
  expect(plain(sensorsHeadline(chain(ill, well, well), french))).toBe(
    '1 capteur sur 3 est à surveiller ; les autres ont mesuré 99,0 % de leurs heures ces 30 derniers jours.',
  );
  expect(stripWords(health({ outages: [short] }), speak('it-IT', italian))).toBe(
    'Galleria dal 1 gennaio 2023: una interruzione, dal 1 marzo 2023, 09:00 al 1 marzo 2023, 9 ore di apertura',
  );
});
