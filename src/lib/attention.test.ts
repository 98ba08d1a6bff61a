import { expect, it } from 'vitest';
import type { Alert } from '../../etl/contract/alerts.ts';
import { de } from '../messages/de.ts';
import { change } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { closed, day, days } from '../testing/rows.ts';
import { health, storeSensors } from '../testing/sensors.ts';
import { summary } from '../testing/store.ts';
import { attention } from './attention.ts';
import { isoDate, parseDate } from './calendar.ts';
import { speak } from './language.ts';
import type { Row } from './rows.ts';

const END = '2026-11-23';
const today = parseDate(END);

/** Two years that end on END: so many visits a day in the first, so many in the second. */
const shop = (before: number, now: number, rest: (row: Row, n: number) => Row = (row) => row) =>
  summary(days('2024-11-25', 729, (date, n) => day(date, n < 365 ? before : now)).map(rest), END);
const SENSORS = [
  health({ id: 'rome-01', name: 'Galleria', share: 0.2 }),
  health({ id: 'rome-02', name: 'Cortile', share: 0.8 }),
];
const chain = (...sensors: ReturnType<typeof health>[]) => ({
  ...{ today, analysed: true },
  stores: [storeSensors(sensors)],
});
const NOTHING = { stores: [], chain: chain(...SENSORS), alerts: [], changes: [] };
const told = (found: Partial<Parameters<typeof attention>[0]>, language = english) =>
  attention({ ...NOTHING, ...found }, language).map(({ parts }) => parts.join(''));

const incident = (
  kind: 'silent' | 'worn' | 'failing',
  sensor_id: string | null,
  since = '2026-11-20T09:00:00Z',
): Alert => ({
  ...{ id: `${sensor_id}:${kind}`, kind, store_id: 'rome', sensor_id, since, text: '' },
  facts: { hours: 12, value: 5, usual: 1 },
});

it('tells a store whose four weeks lie well below the year before, and leads to it', () => {
  const [line] = attention({ ...NOTHING, stores: [shop(100, 90)] }, english);
  expect(line).toMatchObject({ store: 'rome', sensor: null, section: null, since: null });
  expect(line?.parts).toEqual([
    '',
    'Roma Via del Corso',
    ' had 10.0% fewer visits in the last 28 days than a year before.',
  ]);
  expect(told({ stores: [shop(100, 80), shop(100, 70), shop(100, 90)] })).toEqual(
    ['30.0%', '20.0%', '10.0%'].map((size) => expect.stringContaining(`had ${size} fewer`)),
  );
});

it('says nothing of a small fall, a rise, or one that is no more than a matter of estimates', () => {
  const guessed = shop(100, 94, (row, n) =>
    n > 700 ? { ...row, visits: 87, coverage: 0.93 } : row,
  );
  const poor = shop(100, 80, (row, n) => (n > 700 ? { ...row, coverage: 0.8 } : row));
  expect(told({ stores: [shop(100, 96), shop(100, 120), guessed, poor] })).toEqual([]);
});

it('says that a store was open on fewer days', () => {
  const shut = shop(100, 100, (row, n) => (n > 725 ? closed(isoDate(row.time)) : row));
  expect(told({ stores: [shut] })).toEqual([
    'Roma Via del Corso had 10.7% fewer visits in the last 28 days than a year before, with 3 open days fewer.',
  ]);
  expect(told({ stores: [shut] }, speak('de-DE', de))[0]).toMatch(
    /^Roma Via del Corso hatte .* 10,7\s% weniger Besuche als ein Jahr zuvor, bei 3 Öffnungstagen weniger\.$/,
  );
});

it('tells a new level of a store for a year, once', () => {
  const step = (date: string, rest = {}) => change({ date: parseDate(date), ...rest });
  const changes = [
    step('2026-10-20'),
    step('2026-03-01'),
    step('2025-11-20'),
    step('2026-05-01', { kind: 'pace' }),
    step('2026-05-01', { sensor_id: 'rome-01' }),
  ];
  const alert: Alert = {
    ...{ id: 'rome:step:2026-10-20', kind: 'step', store_id: 'rome', sensor_id: null },
    ...{ since: '2026-10-20', text: '' },
    facts: {
      ...{ before: 512.3, after: 430.4, event_kind: null, event: null, event_date: null },
      ...{ event_sensor_id: null, event_change: null },
    },
  };
  const found = told({ changes, alerts: [alert] });
  expect(found).toEqual(
    ['20 October 2026', '1 March 2026'].map((date) =>
      expect.stringContaining(`has been on another level since ${date}: 430 visits`),
    ),
  );
  expect(told({ changes })).toEqual(found);
});

it('tells shops before sensors, the gravest trouble first, of equals that at the busiest door', () => {
  const lately = { hours: 200, of: 300 };
  const recovered = { from: today, hours: 100, of: 100 };
  const end = today + 86_400_000;
  const outages = [{ from: today - 10 * 86_400_000, to: today - 5 * 86_400_000, hours: 60 }];
  const life = { from: parseDate('2023-01-01'), to: end };
  const found = told({
    stores: [shop(100, 90)],
    chain: chain(
      ...SENSORS,
      health({ id: 'rome-03', name: 'Little', lately }),
      health({ id: 'rome-04', name: 'Well', lately, recovered, outages, life }),
    ),
    alerts: [
      incident('failing', 'rome-01', '2026-11-22T09:00:00Z'),
      incident('failing', 'rome-02'),
      incident('worn', 'rome-01'),
      incident('silent', 'rome-01'),
      incident('silent', null),
    ],
  });
  expect(found).toEqual(
    [
      'Roma Via del Corso has measured nothing',
      'Roma Via del Corso had 10.0% fewer',
      'Door at Roma Via del Corso has measured nothing',
      'Little at Roma Via del Corso: 66.6%',
      'Door at Roma Via del Corso fails',
      'rome-02 at Roma Via del Corso fails',
      'Door at Roma Via del Corso fails',
      'Well at Roma Via del Corso: 66.6% of its hours measured in the last 30 days, but nothing missing',
    ].map((start) => expect.stringMatching(new RegExp(`^${start}`))),
  );
});
