import { type ChainDescription, type Growth, SEASON, type Shop, shop } from './chain.ts';
import { toDate, toDay } from './dates.ts';
import { keyOf, STREAM, uniform } from './random.ts';

export interface SyntheticSize {
  readonly stores: number;
  /** Of each store. */
  readonly doors: number;
  readonly years: number;
  /** The last local date of the history. */
  readonly until: string;
}

/** Where shops may stand. */
export const CITIES = [
  {
    city: 'Madrid',
    country: 'ES-MD',
    latitude: 40.42,
    longitude: -3.7,
    time_zone: 'Europe/Madrid',
  },
  {
    city: 'Las Palmas',
    country: 'ES',
    latitude: 28.12,
    longitude: -15.43,
    time_zone: 'Atlantic/Canary',
  },
  { city: 'Paris', country: 'FR', latitude: 48.86, longitude: 2.35, time_zone: 'Europe/Paris' },
  { city: 'Lyon', country: 'FR', latitude: 45.76, longitude: 4.84, time_zone: 'Europe/Paris' },
  {
    city: 'Berlin',
    country: 'DE-BE',
    latitude: 52.52,
    longitude: 13.4,
    time_zone: 'Europe/Berlin',
  },
  { city: 'München', country: 'DE', latitude: 48.14, longitude: 11.58, time_zone: 'Europe/Berlin' },
  { city: 'Milano', country: 'IT', latitude: 45.46, longitude: 9.19, time_zone: 'Europe/Rome' },
  {
    city: 'Manchester',
    country: 'GB-ENG',
    latitude: 53.48,
    longitude: -2.24,
    time_zone: 'Europe/London',
  },
  {
    city: 'New York',
    country: 'US',
    latitude: 40.71,
    longitude: -74.01,
    time_zone: 'America/New_York',
  },
  {
    city: 'Los Angeles',
    country: 'US',
    latitude: 34.05,
    longitude: -118.24,
    time_zone: 'America/Los_Angeles',
  },
] as const;

/** A chain of any size, up to 1,000 stores of 5 doors over 10 years and more; the shops do not depend on their number. */
export const syntheticChain = (seed: number, size: SyntheticSize): ChainDescription => ({
  seed,
  shops: Array.from({ length: size.stores }, (_, n) => syntheticShop(seed, n, size)),
});

function syntheticShop(seed: number, n: number, { doors, years, until }: SyntheticSize): Shop {
  const id = `store-${String(n + 1).padStart(4, '0')}`;
  const key = keyOf(seed, id);
  const drawn = (counter: number) => uniform(key, STREAM.synthetic, counter);
  const place = CITIES[n % CITIES.length] as (typeof CITIES)[number];
  const opened = toDay(until) - Math.round(years * 365.25);
  return shop({
    ...place,
    id,
    name: `${place.city} ${n + 1}`,
    latitude: place.latitude + (drawn(0) - 0.5) / 10,
    longitude: place.longitude + (drawn(1) - 0.5) / 10,
    opened_on: toDate(opened),
    visits: Math.round(200 + 3000 * drawn(2) ** 2),
    months: place.latitude < 46 ? SEASON.south : SEASON.north,
    growth: syntheticGrowth(drawn, opened, toDay(until)),
    doors: Array.from({ length: doors }, (_, door) => ({
      name: `Door ${door + 1}`,
      weight: 1 / (1 + door) + drawn(10 + door) / 4,
      lean: drawn(100 + door) - 0.5,
    })),
  });
}

/** Half of the shops have an event after which nothing is as before. */
function syntheticGrowth(
  drawn: (counter: number) => number,
  opened: number,
  until: number,
): Growth {
  const event = Math.round(opened + (until - opened) * (0.3 + 0.5 * drawn(3)));
  const phases = [
    { from: toDate(opened + 180), jump: 1, yearly: (drawn(4) - 0.4) / 8 },
    { from: toDate(event), jump: 0.7 + 0.6 * drawn(5), yearly: (drawn(6) - 0.5) / 8 },
  ];
  return {
    rampUp: { start: 0.3 + 0.4 * drawn(7), days: 180 },
    phases: drawn(8) < 0.5 ? phases : phases.slice(0, 1),
  };
}
