import { type ChainDescription, type Reliability, SEASON, shop } from './chain.ts';

/** The instant that the small chain's tests build for. */
export const SMALL_CHAIN_AS_OF = '2024-05-01T00:00:00Z';

/** Everything that goes wrong in years does so in weeks. */
const FRAGILE: Reliability = { lost: 0.01, failed: 0.01, lifetimeDays: 45 };

/**
 * Two shops with 76 and 60 days before SMALL_CHAIN_AS_OF, about 7,300 readings. They hold both countries' clock change
 * of spring 2024 (New York 10 March, Paris 31 March), a door hung later, a door taken down, outages and lost rows.
 */
export const smallChain = (): ChainDescription => ({
  seed: 7,
  shops: [
    shop({
      id: 'lutece',
      name: 'Lutèce',
      city: 'Paris',
      country: 'FR',
      latitude: 48.8566,
      longitude: 2.3522,
      time_zone: 'Europe/Paris',
      opened_on: '2024-02-15',
      visits: 400,
      months: SEASON.south,
      growth: {
        rampUp: { start: 0.5, days: 30 },
        phases: [{ from: '2024-04-10', jump: 1.3, yearly: 0 }],
      },
      badDays: 0.03,
      reliability: FRAGILE,
      doors: [
        { name: 'Main entrance', weight: 10 },
        { name: 'Car park', weight: 3, lean: 0.6, installed_on: '2024-03-15' },
        { name: 'Courtyard', weight: 0.2 },
      ],
    }),
    shop({
      id: 'gotham',
      name: 'Gotham & Sons',
      city: 'New York',
      country: 'US',
      latitude: 40.7484,
      longitude: -73.9857,
      time_zone: 'America/New_York',
      opened_on: '2024-03-02',
      visits: 300,
      months: SEASON.north,
      growth: { rampUp: { start: 1, days: 0 }, phases: [] },
      badDays: 0.03,
      reliability: FRAGILE,
      doors: [
        { name: 'Fifth Avenue', weight: 3 },
        { name: '34th Street', weight: 2, removed_on: '2024-04-20' },
      ],
    }),
  ],
});
