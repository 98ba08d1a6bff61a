import { type ChainDescription, SEASON, shop } from '../mocks/chain/chain.ts';
import { smallChain } from '../mocks/chain/small-chain.ts';

export const AS_OF = '2024-05-01T00:00:00Z';

/** The small chain, and a shop old enough to be compared with its year before, closed for a month and often broken. */
export const chain = (): ChainDescription => {
  const small = smallChain();
  return {
    ...small,
    shops: [
      ...small.shops,
      shop({
        id: 'lisboa',
        name: 'Lisboa Chiado',
        city: 'Lisboa',
        country: 'PT',
        latitude: 38.7107,
        longitude: -9.1421,
        time_zone: 'Europe/Lisbon',
        opened_on: '2022-02-01',
        visits: 500,
        months: SEASON.south,
        growth: { rampUp: { start: 0.6, days: 120 }, phases: [] },
        closures: [{ from: '2023-08-01', to: '2023-08-31' }],
        reliability: { lost: 0.004, failed: 0.01, lifetimeDays: 300 },
        doors: [
          { name: 'Rua Garrett', weight: 5 },
          { name: 'Largo', weight: 2 },
        ],
      }),
    ],
  };
};
