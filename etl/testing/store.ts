import type { Sensor, Store } from '../contract/sensor-api.ts';

/** A store in Paris, open since 2024 at all hours; what it has to be otherwise is said. */
export const testStore = (id: string, rest: Partial<Store> = {}): Store => ({
  id,
  name: id,
  city: id,
  country: 'FR',
  latitude: 48,
  longitude: 2,
  time_zone: 'Europe/Paris',
  opened_on: '2024-01-01',
  closed_on: null,
  opening_hours: null,
  sensors: [],
  ...rest,
});

export const testSensor = (id: string, rest: Partial<Sensor> = {}): Sensor => ({
  id,
  name: id,
  installed_on: '2024-01-01',
  removed_on: null,
  ...rest,
});
