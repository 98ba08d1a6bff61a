import { DAY, parseDate } from '../lib/calendar.ts';
import type { SensorDay } from '../lib/sensor-days.ts';
import type { SensorHealth, StoreSensors } from '../lib/sensors.ts';
import { store } from './store.ts';

/** The last day that the sensors below know. */
export const TODAY = parseDate('2024-06-30');

/** Days of ten trading hours, all measured; anything can be said otherwise. */
export const workDays = (
  from: string,
  count: number,
  rest: (n: number) => Partial<SensorDay> = () => ({}),
): SensorDay[] =>
  Array.from({ length: count }, (_, n) => ({
    date: parseDate(from) + n * DAY,
    ...{ hours: 10, measured: 10, failed: 0 },
    ...rest(n),
  }));

/** A sensor that has measured all since 2023; anything can be said otherwise. */
export const health = (rest: Partial<SensorHealth> = {}): SensorHealth => ({
  ...{ id: 'rome-01', name: 'Galleria', hangs: true },
  life: { from: parseDate('2023-01-01'), to: TODAY + DAY },
  lately: { hours: 300, of: 300 },
  measured: { hours: 5000, of: 5000 },
  ...{ share: null, recovered: undefined },
  newSince: parseDate('2023-01-01'),
  wear: { hours: 0, of: 560 },
  ...{ outages: [], open: [], months: [], quarters: [] },
  ...rest,
});

export const storeSensors = (
  sensors: readonly SensorHealth[],
  rest: Partial<StoreSensors> = {},
): StoreSensors => ({ store: store(), open: [], sensors, ...rest });
