import { expect, it } from 'vitest';
import { change, unusualDay } from '../testing/analysis.ts';
import { parseDate } from './calendar.ts';
import { localNames } from './local-names.ts';

const analysis = {
  ...{ trends: [], incidents: [], forecast: [] },
  changes: [
    change({ event_kind: 'holiday', event: 'Assumption', event_date: parseDate('2023-08-15') }),
    change({ event_kind: 'annotation', event: 'Road', event_date: parseDate('2023-08-15') }),
  ],
  anomalies: [
    unusualDay('2024-06-02', { holiday: 'Republic Day' }),
    unusualDay('2024-06-03', { holiday: 'Day of the shop' }),
    unusualDay('2024-06-04'),
  ],
};

it('names holidays in the language of the page where it has a name for them, and leaves the rest', () => {
  const { changes, anomalies } = localNames(analysis, 'IT', 'it-IT');
  expect(changes.map(({ event }) => event)).toEqual(['Assunzione di Maria', 'Road']);
  expect(anomalies.map(({ holiday }) => holiday)).toEqual([
    'Festa della Repubblica',
    'Day of the shop',
    null,
  ]);
});

it('leaves English as the data has it', () => {
  expect(localNames(analysis, 'IT', 'en-GB')).toEqual(analysis);
});
