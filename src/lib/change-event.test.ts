import { expect, it } from 'vitest';
import { change } from '../testing/analysis.ts';
import { changeEvent } from './change-event.ts';

it.each([
  [{}, null],
  [{ event_kind: 'closure', event: 'closed' }, { kind: 'closure' }],
  [
    { event_kind: 'holiday', event: 'Easter Monday' },
    { kind: 'holiday', name: 'Easter Monday' },
  ],
  [
    { event_kind: 'annotation', event: 'Street works' },
    { kind: 'annotation', name: 'Street works' },
  ],
  [
    { event_kind: 'outage', event: 'all doors' },
    { kind: 'outage', sensor: null },
  ],
  [
    { event_kind: 'outage', event: 'rome-02', event_sensor_id: 'rome-02' },
    { kind: 'outage', sensor: 'rome-02' },
  ],
  [
    {
      event_kind: 'door',
      event: 'Cortile no longer counted',
      event_sensor_id: 'rome-02',
      event_change: 'removed',
    },
    { kind: 'door', sensor: 'rome-02', change: 'removed' },
  ],
] as const)('reads the columns %o as %o', (columns, event) => {
  expect(changeEvent(change(columns))).toEqual(event);
});
