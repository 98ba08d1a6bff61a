import type { Sensor, Store } from '../../etl/contract/sensor-api.ts';
import { parseDate } from '../lib/calendar.ts';
import { type DoorSummary, doorSummaries } from '../lib/door.ts';
import type { Row } from '../lib/rows.ts';
import { store } from './store.ts';

/** A door that hangs since 2019 and whose sensor goes by its name; anything can be said otherwise. */
export const sensor = (name: string, rest: Partial<Sensor> = {}): Sensor => ({
  ...{ id: name.toLowerCase(), name, installed_on: '2019-01-01', removed_on: null },
  ...rest,
});

/** Doors with their daily rows, as the pages see them at the end of `lastDay`. */
export const doors = (
  all: readonly (readonly [Sensor, readonly Row[]])[],
  lastDay: string,
  rest: Partial<Store> = {},
): DoorSummary[] =>
  doorSummaries(
    store({ sensors: all.map(([one]) => one), ...rest }),
    (id) => all.find(([one]) => one.id === id)?.[1] ?? [],
    parseDate(lastDay),
  );
