import type { Store } from '../../etl/contract/sensor-api.ts';
import { parseDate } from '../lib/calendar.ts';
import type { Row } from '../lib/rows.ts';
import { type Summary, summaryOf } from '../lib/summary.ts';

export const store = (rest: Partial<Store> = {}): Store => ({
  id: 'rome',
  name: 'Roma Via del Corso',
  city: 'Roma',
  country: 'IT',
  latitude: 41.9,
  longitude: 12.48,
  time_zone: 'Europe/Rome',
  opened_on: '2019-01-01',
  closed_on: null,
  opening_hours: null,
  sensors: [{ id: 'rome-01', name: 'Door', installed_on: '2019-01-01', removed_on: null }],
  ...rest,
});

/** As the pages see a store at the end of `lastDay`. */
export function summary(rows: readonly Row[], lastDay: string, rest: Partial<Store> = {}): Summary {
  const made = summaryOf(store(rest), rows, parseDate(lastDay));
  if (!made) throw new Error('The store has no row.');
  return made;
}
