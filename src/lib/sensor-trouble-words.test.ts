import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { incident } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { health, storeSensors, TODAY } from '../testing/sensors.ts';
import { speak } from './language.ts';
import { onlyLittle, troubles } from './sensor-trouble-words.ts';

const language = english;
const worn = incident({ kind: 'worn', hours: 12, value: 5.5, usual: 1.2 });
const told = (...sensors: Parameters<typeof storeSensors>[0]) =>
  troubles({ today: TODAY, analysed: true, stores: [storeSensors(sensors)] }, language);

it('tells the gravest first: silence, then little measured, then wear', () => {
  const little = health({ id: 'little', lately: { hours: 200, of: 300 } });
  const found = told(
    health(),
    health({ id: 'worn', open: [worn] }),
    little,
    health({ id: 'silent', open: [incident()] }),
  );
  expect(found.map(({ sensor }) => sensor)).toEqual(['silent', 'little', 'worn']);
  expect(found[1]).toMatchObject({
    ...{ store: 'rome', name: 'Galleria at Roma Via del Corso' },
    text: '66.6% of its hours measured in the last 30 days.',
  });
});

it('tells all of one sensor in one sentence, and why it measured little', () => {
  const outage = {
    ...{ from: Date.parse('2024-06-01T09:00Z'), to: Date.parse('2024-06-12T18:00Z') },
    hours: 100,
  };
  const lately = { hours: 200, of: 300 };
  expect(told(health({ open: [worn], lately, outages: [outage] }))[0]?.text).toBe(
    '66.6% of its hours measured in the last 30 days, after an outage to 12 June 2024, 18:00; worth replacing since 28 June 2024, 09:00, having failed in 5.5% of its trading hours in eight weeks, 1.2% in the year before (12 trading hours failed since).',
  );
});

it('says of a sensor that is well again that nothing is to be done, after those that still fail', () => {
  const outages = [
    {
      ...{ from: Date.parse('2024-06-01T09:00Z'), to: Date.parse('2024-06-12T18:00Z') },
      hours: 100,
    },
  ];
  const hurt = { outages, lately: { hours: 180, of: 300 } };
  const from = Date.parse('2024-06-13');
  const well = health({ id: 'well', ...hurt, recovered: { from, hours: 180, of: 180 } });
  const nearly = health({ id: 'nearly', ...hurt, recovered: { from, hours: 175, of: 180 } });
  const still = health({ id: 'still', ...hurt, recovered: { from, hours: 100, of: 180 } });
  const found = told(well, health({ id: 'worn', open: [worn] }), nearly, still);
  expect(found.map(({ sensor }) => sensor)).toEqual(['still', 'worn', 'well', 'nearly']);
  expect(found.map(({ text }) => text).slice(2)).toEqual([
    '60.0% of its hours measured in the last 30 days, but nothing missing since its outage ended on 12 June 2024, 18:00.',
    '60.0% of its hours measured in the last 30 days, but 97.2% since its outage ended on 12 June 2024, 18:00.',
  ]);
  const stores = [storeSensors([well])];
  const [german] = troubles({ today: TODAY, analysed: true, stores }, speak('de-DE', de));
  expect(german?.text).toMatch(
    /, doch seit dem Ende des Ausfalls am 12\. Juni 2024, 18:00 fehlt nichts\.$/,
  );
});

it('knows the sensors of which no incident tells', () => {
  const lately = { hours: 200, of: 300 };
  const little = health({ id: 'little', lately });
  const stores = [
    storeSensors([little, health(), health({ id: 'worn', lately, open: [worn] })]),
    storeSensors([little], { open: [incident({ sensor_id: null })] }),
  ];
  const found = onlyLittle({ today: TODAY, analysed: true, stores }, language);
  expect(found.map(({ sensor }) => sensor)).toEqual(['little']);
});

it('says nothing of a sensor that is gone', () => {
  expect(told(health({ hangs: false, open: [worn] }))).toEqual([]);
});

it('tells a silent store once', () => {
  const open = [incident({ sensor_id: null })];
  const stores = [storeSensors([health(), health()], { open })];
  expect(troubles({ today: TODAY, analysed: true, stores }, language)).toMatchObject([
    { sensor: null, name: 'All sensors at Roma Via del Corso' },
  ]);
});

it('tells it in German', () => {
  const stores = [storeSensors([health({ lately: { hours: 200, of: 300 } })])];
  const [little] = troubles({ today: TODAY, analysed: true, stores }, speak('de-DE', de));
  expect(little).toMatchObject({
    name: 'Galleria, Roma Via del Corso',
    text: expect.stringMatching(/^66,6\s% der Stunden in den letzten 30 Tagen gemessen\.$/),
  });
});
