import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { store } from '../testing/store.ts';
import { notices } from './alert-words.ts';

const alert = {
  id: 'rome-01:silent:2024-06-28T07:00:00Z',
  kind: 'silent',
  store_id: 'rome',
  sensor_id: 'rome-01',
  since: '2024-06-28T07:00:00Z',
  text: 'Door has measured nothing.',
} as const;

it('says since when on the clock of the store, and leaves out stores that have no page', () => {
  const step = { ...alert, kind: 'step', since: '2024-06-20' } as const;
  const told = notices([alert, step, { ...alert, store_id: 'oslo' }], [store()], english);
  expect(told).toEqual([
    {
      ...{ store: 'rome', name: 'Roma Via del Corso', text: alert.text },
      since: '28 June 2024, 09:00',
    },
    { store: 'rome', name: 'Roma Via del Corso', text: alert.text, since: null },
  ]);
});
